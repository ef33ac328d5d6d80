package org.newshound.shell.render.data;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.shell.render.text.NumberFormatter;

/// Writes JSON on one line.
///
/// A value is null, a text, a number, a truth value, a collection of values, a map of them (absent
/// members are left out), or [Raw] text that is JSON already.
public final class JsonText {
  private JsonText() {}

  /// JSON that is written as it is.
  public record Raw(String json) {}

  /// Returns a score.
  static Raw score(double score) {
    return new Raw(Double.isFinite(score) ? NumberFormatter.score(score) : "null");
  }

  /// Returns a value as JSON.
  public static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case Raw raw -> raw.json();
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      case Collection<?> values ->
          values.stream().map(JsonText::of).collect(Collectors.joining(",", "[", "]"));
      case Map<?, ?> members -> object(members);
      default -> quoted(value.toString());
    };
  }

  private static String object(Map<?, ?> members) {
    StringBuilder json = new StringBuilder("{");
    members.forEach((key, value) -> {
      if (value != null) {
        json.append(json.length() == 1 ? "" : ",");
        json.append(quoted(String.valueOf(key))).append(':').append(of(value));
      }
    });
    return json.append('}').toString();
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (unit < ' ') {
            json.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          } else {
            json.append(unit);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}
