package org.newshound.read.sgml;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Finds elements in a document of SGML and reads their text.
///
/// An element whose end tag is missing ends at the next line that begins with a tag.
///
/// @param text the document
record SgmlText(String text) {

  /// Returns the raw content of the first element of a name; empty when there is none.
  String first(String element) {
    List<String> found = all(element);
    return found.isEmpty() ? "" : found.getFirst();
  }

  /// Returns the raw content of all elements of a name, in order.
  List<String> all(String element) {
    List<String> found = new ArrayList<>();
    String closing = "</" + element + ">";
    int close = 0;
    int at = start(element, 0);
    while (at >= 0) {
      int from = text.indexOf('>', at) + 1;
      if (from == 0) {
        return found;
      }
      boolean passed = close >= 0 && close < from;
      close = passed ? text.indexOf(closing, from) : close;
      int next = start(element, from);
      int end = close >= 0 && (next < 0 || close < next) ? close : unclosed(from);
      found.add(text.substring(from, end));
      at = start(element, end);
    }
    return found;
  }

  private int start(String element, int from) {
    String open = "<" + element;
    int at = text.indexOf(open, from);
    while (at >= 0 && !isTagEnd(at + open.length())) {
      at = text.indexOf(open, at + 1);
    }
    return at;
  }

  private boolean isTagEnd(int index) {
    return index < text.length()
        && (text.charAt(index) == '>' || Character.isWhitespace(text.charAt(index)));
  }

  private int unclosed(int from) {
    int end = text.indexOf("\n<", from);
    return end < 0 ? text.length() : end;
  }

  /// Returns the value of an attribute of the document's own start tag; empty without one.
  String attribute(String name) {
    int close = text.indexOf('>');
    String tag = close < 0 ? text : text.substring(0, close);
    int at = tag.indexOf(" " + name + "=");
    if (at < 0 || at + name.length() + 2 >= tag.length()) {
      return "";
    }
    int from = at + name.length() + 2;
    char quote = tag.charAt(from);
    if (quote != '"' && quote != '\'') {
      int end = tag.indexOf(' ', from);
      return tag.substring(from, end < 0 ? tag.length() : end);
    }
    int end = tag.indexOf(quote, from + 1);
    return end < 0 ? "" : tag.substring(from + 1, end);
  }

  /// Decodes the references in a raw text; those to control characters and unknown ones vanish or
  /// stay as they are.
  static String decode(String raw) {
    StringBuilder decoded = new StringBuilder(raw.length());
    int from = 0;
    for (int at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) {
      int end = end(raw, at);
      String meant = end < 0 ? null : meant(raw.substring(at + 1, end));
      if (meant != null) {
        decoded.append(raw, from, at).append(meant);
        from = end + 1;
      }
    }
    return decoded.append(raw, from, raw.length()).toString();
  }

  /// Returns a raw text that a reader of HTML may decode: what only the collections know is
  /// decoded.
  static String decodeBare(String raw) {
    return raw.replace("&hyph;", "-").replace("&blank;", " ").replace("&#127;", "");
  }

  private static int end(String raw, int at) {
    int end = at + 1;
    int limit = Math.min(raw.length(), at + 12);
    while (end < limit && (Character.isLetterOrDigit(raw.charAt(end)) || raw.charAt(end) == '#')) {
      end += 1;
    }
    return end < raw.length() && raw.charAt(end) == ';' ? end : -1;
  }

  private static @Nullable String meant(String name) {
    if (name.startsWith("#")) {
      return character(name.substring(1));
    }
    return switch (name) {
      case "hyph" -> "-";
      case "blank" -> " ";
      default -> {
        String known = Entities.getByName(name);
        yield known.isEmpty() ? null : known;
      }
    };
  }

  private static @Nullable String character(String digits) {
    try {
      int value = Integer.parseInt(digits);
      boolean space = value == '\t' || value == '\n' || value == '\r';
      if (space) {
        return " ";
      }
      boolean text = value >= ' ' && value != 0x7F && Character.isValidCodePoint(value);
      return text ? Character.toString(value) : "";
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
