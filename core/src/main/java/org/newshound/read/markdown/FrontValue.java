package org.newshound.read.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The values of front matter: words, lists between brackets, keys between braces.
final class FrontValue {
  private FrontValue() {}

  /// {@return a single value without its quotation marks and without a comment behind it}
  static String scalar(String raw) {
    String value = withoutComment(raw);
    boolean empty = value.equals("~") || value.equals("null");
    return empty ? "" : unquoted(value);
  }

  /// {@return a value without the comment that a number sign after a space begins}
  static String withoutComment(String raw) {
    char quote = 0;
    boolean escaped = false;
    for (int i = 0; i < raw.length(); i++) {
      char unit = raw.charAt(i);
      if (escaped) {
        escaped = false;
      } else if (quote != 0) {
        escaped = unit == '\\' && quote == '"';
        quote = unit == quote ? 0 : quote;
      } else if ((unit == '"' || unit == '\'') && opens(raw, i)) {
        quote = unit;
      } else if (unit == '#' && (i == 0 || Character.isWhitespace(raw.charAt(i - 1)))) {
        return raw.substring(0, i).strip();
      }
    }
    return raw.strip();
  }

  /// An apostrophe opens nothing.
  private static boolean opens(String raw, int i) {
    return i == 0 || "[{,:= ".indexOf(raw.charAt(i - 1)) >= 0;
  }

  private static String unquoted(String value) {
    int last = value.length() - 1;
    if (last < 1 || value.charAt(0) != value.charAt(last)) {
      return value;
    }
    String inner = value.substring(1, last);
    return switch (value.charAt(0)) {
      case '\'' -> inner.replace("''", "'").strip();
      case '"' -> unescaped(inner).strip();
      default -> value;
    };
  }

  private static String unescaped(String inner) {
    StringBuilder text = new StringBuilder(inner.length());
    int at = 0;
    while (at < inner.length()) {
      char unit = inner.charAt(at++);
      if (unit != '\\' || at == inner.length()) {
        text.append(unit);
        continue;
      }
      char escaped = inner.charAt(at++);
      int code = escaped == 'u' ? code(inner, at) : -1;
      if (code >= 0) {
        text.append((char) code);
        at += 4;
      } else {
        text.append("nrt".indexOf(escaped) >= 0 ? ' ' : escaped);
      }
    }
    return text.toString();
  }

  private static int code(String inner, int from) {
    int code = from + 4 > inner.length() ? -1 : 0;
    for (int i = from; code >= 0 && i < from + 4; i++) {
      int digit = Character.digit(inner.charAt(i), 16);
      code = digit < 0 ? -1 : code * 16 + digit;
    }
    return code;
  }

  /// {@return the values of a list between brackets}
  static List<String> listed(String raw) {
    List<String> values = new ArrayList<>();
    for (String part : parts(raw)) {
      String value = scalar(part);
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  /// {@return the keys and values between braces}
  static Map<String, String> mapped(String raw) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String part : parts(raw)) {
      int mark = part.indexOf(':') < 0 ? part.indexOf('=') : part.indexOf(':');
      if (mark > 0) {
        values.put(unquoted(part.substring(0, mark).strip()), scalar(part.substring(mark + 1)));
      } else if (!part.isBlank()) {
        values.put(part.strip(), part.strip());
      }
    }
    return values;
  }

  /// Splits at the commas outside of quotation marks, without the brackets around.
  private static List<String> parts(String raw) {
    String inner = withoutComment(raw).replaceFirst("^[\\[{]", "").replaceFirst("[\\]}]$", "");
    List<String> parts = new ArrayList<>();
    char quote = 0;
    int from = 0;
    for (int i = 0; i < inner.length(); i++) {
      char unit = inner.charAt(i);
      if (quote != 0) {
        quote = unit == quote && inner.charAt(i - 1) != '\\' ? 0 : quote;
      } else if ((unit == '"' || unit == '\'') && opens(inner, i)) {
        quote = unit;
      } else if (unit == ',') {
        parts.add(inner.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(inner.substring(from));
    return parts;
  }
}
