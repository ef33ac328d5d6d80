package org.newshound.read.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The header of a message or of a part of one, its folded lines joined.
///
/// @param fields the values by lower-case name, in order; one character for each byte
record Headers(Map<String, List<String>> fields) {
  /// The fields that messages of any origin have, by lower-case name.
  private static final Set<String> USUAL =
      Set.of(
          "from",
          "to",
          "subject",
          "date",
          "message-id",
          "received",
          "return-path",
          "delivered-to",
          "mime-version",
          "content-type",
          "reply-to");

  private static final int MOST_LINES = 2_000;
  private static final int LONGEST_NAME = 76;

  /// Says whether messages of any origin have a field of that name.
  ///
  /// @param name the name in lower case
  static boolean isUsual(String name) {
    return USUAL.contains(name);
  }

  /// Reads header lines.
  static Headers of(List<String> lines) {
    Map<String, List<String>> fields = new HashMap<>();
    StringBuilder value = new StringBuilder();
    String name = "";
    for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      if (folded) {
        value.append(' ').append(line.strip());
      } else {
        put(name, value, fields);
        name = name(line);
        value.append(name.isEmpty() ? "" : line.substring(name.length() + 1).strip());
      }
    }
    put(name, value, fields);
    return new Headers(fields);
  }

  private static void put(String name, StringBuilder value, Map<String, List<String>> fields) {
    if (!name.isEmpty()) {
      fields
          .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(value.toString());
    }
    value.setLength(0);
  }

  /// Returns the name of the field that a line begins; empty when it begins none.
  static String name(String line) {
    int colon = line.indexOf(':');
    if (colon < 1 || colon > LONGEST_NAME) {
      return "";
    }
    for (int i = 0; i < colon; i++) {
      char unit = line.charAt(i);
      if (unit <= ' ' || unit > '~') {
        return "";
      }
    }
    return line.substring(0, colon);
  }

  /// Returns the first value of a field as it stands; empty when there is none.
  String raw(String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  /// Returns the first value of a field, its encoded words decoded.
  String text(String name) {
    return EncodedWords.decode(raw(name));
  }

  /// Returns a parameter of a field, such as the boundary of its content type.
  String parameter(String field, String name) {
    String value = raw(field);
    String lower = value.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(';');
    while (at >= 0) {
      int from = at + 1;
      while (from < value.length() && value.charAt(from) == ' ') {
        from++;
      }
      if (lower.startsWith(name + "=", from)) {
        return unquoted(value, from + name.length() + 1);
      }
      at = lower.indexOf(';', from);
    }
    return "";
  }

  private static String unquoted(String value, int from) {
    boolean quoted = from < value.length() && value.charAt(from) == '"';
    int end = value.indexOf(quoted ? '"' : ';', quoted ? from + 1 : from);
    return value.substring(quoted ? from + 1 : from, end < 0 ? value.length() : end).strip();
  }

  /// Returns the content type without its parameters, in lower case; plain text unless it says
  /// otherwise.
  String contentType() {
    String value = raw("content-type");
    int end = value.indexOf(';');
    String type = (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    return type.indexOf('/') < 0 ? "text/plain" : type;
  }
}
