package org.newshound.read.json.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Reads the values that MongoDB wraps to keep their types: `{"$date": …}`, `{"$numberLong": "7"}`,
/// `{"$oid": "65e6f0"}`.
public final class ExtendedJson {
  private ExtendedJson() {}

  /// Returns the text of a wrapped value; empty when it is none.
  public static String text(JsonNode value) {
    if (!value.isObject() || value.isEmpty()) {
      return "";
    }
    Map.Entry<String, JsonNode> first = value.properties().iterator().next();
    return switch (first.getKey()) {
      case "$date" -> date(first.getValue());
      case "$oid",
          "$uuid",
          "$symbol",
          "$numberInt",
          "$numberLong",
          "$numberDouble",
          "$numberDecimal" ->
          scalar(first.getValue());
      default -> "";
    };
  }

  /// A date is written in ISO 8601, or in milliseconds since 1970, wrapped or not.
  private static String date(JsonNode value) {
    String text = value.isObject() ? text(value) : scalar(value);
    try {
      return value.isString() ? text : Instant.ofEpochMilli(Long.parseLong(text)).toString();
    } catch (NumberFormatException | DateTimeException e) {
      return text;
    }
  }

  private static String scalar(JsonNode value) {
    return value.isString() || value.isNumber() ? value.asString() : "";
  }
}
