package org.newshound.read.json.value;

import java.util.List;
import tools.jackson.core.JacksonException;

/// Tells an object that goes on over several lines from a line of JSON lines that is broken.
///
/// Both may break off in the first line: what tells them apart is whether the next line can go on
/// from there, or begins anew.
public final class SpreadObject {
  private SpreadObject() {}

  /// {@return whether a text begins with an object, in a list or not, that goes on in the second
  /// line}
  public static boolean begins(String text) {
    String inside = text.startsWith("[") ? text.substring(1) : text;
    List<String> lines =
        inside.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(2).toList();
    return lines.size() == 2
        && lines.getFirst().startsWith("{")
        && goesOn(lines.getFirst(), lines.getLast());
  }

  private static boolean goesOn(String first, String next) {
    if (isObject(first)) {
      return false;
    }
    return switch (first.charAt(first.length() - 1)) {
      case '{', ',' -> !next.startsWith("{") && !next.startsWith("[");
      case '[', ':' -> next.endsWith(",") || !isObject(next);
      default -> false;
    };
  }

  /// {@return whether a line begins with a whole object}
  public static boolean isObject(String line) {
    if (!line.startsWith("{")) {
      return false;
    }
    try (JsonValues values = JsonValues.ofLine(line)) {
      return values.next().isPresent();
    } catch (JacksonException e) {
      return false;
    }
  }
}
