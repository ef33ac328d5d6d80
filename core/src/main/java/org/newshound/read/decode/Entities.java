package org.newshound.read.decode;

import java.util.HashMap;
import java.util.Map;
import org.newshound.read.words.WordFile;

/// Decodes the HTML entities that careless scrapers leave in plain text.
///
/// Unless a text is known to come from HTML, they are decoded only when the text plainly carries
/// them: two entities at least, or a single one that no writer would type (`&nbsp;`, `&rsquo;`,
/// `&#8217;`). A second pass follows only when the first leaves valid entities in more than one
/// place, which is what double encoding looks like.
public final class Entities {
  private static final int LONGEST = 10;
  private static final Map<String, Integer> NAMED = new HashMap<>();

  static {
    for (String line : WordFile.lines("entities.txt")) {
      int gap = line.indexOf(' ');
      NAMED.put(line.substring(0, gap), Integer.parseInt(line.substring(gap + 1), 16));
    }
  }

  private Entities() {}

  /// Returns the text without its entities, or the text itself when it does not plainly carry any.
  static String decodeIfCarried(String text) {
    if (!isCarried(text)) {
      return text;
    }
    String once = decode(text);
    return count(once) > 1 ? decode(once) : once;
  }

  /// {@return a text that is known to come from HTML, its entities decoded once}
  ///
  /// @param text the text, without tags
  public static String decodedFrom(String text) {
    return text.indexOf('&') < 0 ? text : decode(text);
  }

  private static boolean isCarried(String text) {
    int found = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      int end = end(text, at);
      if (end > 0) {
        String name = text.substring(at + 1, end);
        found +=
            switch (name) {
              case "amp", "lt", "gt", "quot" -> 1;
              default -> 2;
            };
        if (found > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static int count(String text) {
    int found = 0;
    for (int at = text.indexOf('&'); at >= 0 && found < 2; at = text.indexOf('&', at + 1)) {
      found += end(text, at) > 0 ? 1 : 0;
    }
    return found;
  }

  private static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    int from = 0;
    for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
      int end = end(text, at);
      if (end > 0) {
        decoded.append(text, from, at);
        decoded.appendCodePoint(codePoint(text.substring(at + 1, end)));
        from = end + 1;
      }
    }
    return decoded.append(text, from, text.length()).toString();
  }

  /// Returns where the semicolon of a valid entity stands, or -1.
  private static int end(String text, int ampersand) {
    int limit = Math.min(text.length(), ampersand + LONGEST + 2);
    for (int i = ampersand + 1; i < limit; i++) {
      char unit = text.charAt(i);
      if (unit == ';') {
        return codePoint(text.substring(ampersand + 1, i)) > 0 ? i : -1;
      }
      if (unit > 0x7F || !(Character.isLetterOrDigit(unit) || unit == '#')) {
        return -1;
      }
    }
    return -1;
  }

  private static int codePoint(String name) {
    if (name.length() < 2 || name.charAt(0) != '#') {
      return NAMED.getOrDefault(name, -1);
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    try {
      int value =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return isText(value) ? value : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static boolean isText(int value) {
    boolean surrogate = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
    return value >= '\t' && Character.isValidCodePoint(value) && !surrogate;
  }
}
