package org.newshound.article.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The members of a JSON object by key. A value of another kind than expected is an
/// [IllegalArgumentException] that says which key is wrong and why.
final class JsonMembers {
  private JsonMembers() {}

  static @Nullable Instant instant(JsonNode node, String key) {
    String text = text(node, key);
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      throw wrong(key, "\"" + text + "\" is no instant such as 2025-04-04T16:00:00Z", e);
    }
  }

  static Number number(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isNumber()) {
      throw wrong(key, "a number is expected", null);
    }
    return value.numberValue();
  }

  static String required(JsonNode node, String key) {
    String text = text(node, key);
    if (text == null) {
      throw wrong(key, "it is missing", null);
    }
    return text;
  }

  /// Returns the text under a key, or null when the key is absent.
  static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      return null;
    }
    if (!value.isString()) {
      throw wrong(key, "a string is expected", null);
    }
    return value.stringValue();
  }

  static List<String> texts(JsonNode node, String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : array(node, key)) {
      if (!value.isString()) {
        throw wrong(key, "an array of strings is expected", null);
      }
      texts.add(value.stringValue());
    }
    return texts;
  }

  static <T> @Nullable T object(JsonNode node, String key, Function<JsonNode, T> read) {
    JsonNode value = node.get(key);
    return value == null ? null : at(key, value, read);
  }

  static <T> List<T> objects(JsonNode node, String key, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    int index = 0;
    for (JsonNode value : array(node, key)) {
      values.add(at(key + "[" + index++ + "]", value, read));
    }
    return values;
  }

  private static Iterable<JsonNode> array(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw wrong(key, "an array is expected", null);
    }
    return value;
  }

  static <T> T at(String key, JsonNode value, Function<JsonNode, T> read) {
    if (!value.isObject()) {
      throw wrong(key, "an object is expected", null);
    }
    try {
      return read.apply(value);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw wrong(key, String.valueOf(e.getMessage()), e);
    }
  }

  static <T> T label(
      T[] values, Function<T, String> labels, @Nullable String wanted, @Nullable T absent) {
    if (wanted == null && absent != null) {
      return absent;
    }
    List<String> allowed = new ArrayList<>();
    for (T value : values) {
      if (labels.apply(value).equals(wanted)) {
        return value;
      }
      allowed.add(labels.apply(value));
    }
    throw new IllegalArgumentException(
        "\"" + wanted + "\" is none of " + String.join(", ", allowed));
  }

  private static IllegalArgumentException wrong(String key, String why, @Nullable Throwable cause) {
    return new IllegalArgumentException(key + ": " + why, cause);
  }
}
