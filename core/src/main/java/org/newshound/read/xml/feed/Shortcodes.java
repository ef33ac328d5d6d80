package org.newshound.read.xml.feed;

import java.util.ArrayList;
import java.util.List;

/// Takes the shortcodes of WordPress out of a text: `[gallery ids="1,2"]`, `[dropcap]A[/dropcap]`.
///
/// A bracket is a shortcode when its closing twin follows somewhere, when it is one, when it has a
/// value, or when its name has an underscore or hyphen; so an editor's `[sic]` stays.
public final class Shortcodes {
  private static final int LONGEST = 1000;

  private Shortcodes() {}

  /// What is left of a text, and the captions that stood in `[caption]` codes.
  public record Removed(String text, List<String> captions) {}

  public static Removed remove(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    List<String> captions = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', Math.max(from, at + 1))) {
      int end = text.indexOf(']', at);
      if (end < 0) {
        break;
      }
      String code = end - at > LONGEST ? "" : text.substring(at + 1, end);
      String name = name(code);
      if (!name.isEmpty() && isCode(text, code, name, end)) {
        kept.append(text, from, at);
        from = end + 1;
        int close = name.equals("caption") ? text.indexOf("[/caption]", from) : -1;
        if (close >= 0) {
          captions.add(text.substring(from, close));
          from = close;
        }
        // What is embedded is an address that WordPress shows a player for.
        int embedded = name.equals("embed") ? text.indexOf("[/embed]", from) : -1;
        from = embedded >= 0 && embedded - from < LONGEST ? embedded : from;
      }
    }
    return new Removed(kept.append(text, from, text.length()).toString(), captions);
  }

  private static String name(String code) {
    int from = code.startsWith("/") ? 1 : 0;
    int to = from;
    while (to < code.length() && isNamePart(code.charAt(to))) {
      to += 1;
    }
    boolean whole = to == code.length() || Character.isWhitespace(code.charAt(to));
    return whole ? code.substring(from, to) : "";
  }

  private static boolean isNamePart(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= '0' && unit <= '9')
        || unit == '_'
        || unit == '-';
  }

  private static boolean isCode(String text, String code, String name, int end) {
    return code.startsWith("/")
        || code.indexOf('=') > 0
        || name.indexOf('_') > 0
        || name.indexOf('-') > 0
        || text.startsWith("[/" + name + "]", closing(text, name, end));
  }

  /// Looks for the closing twin nearby only, so that a text of brackets takes linear time.
  private static int closing(String text, String name, int from) {
    int limit = Math.min(text.length(), from + 10 * LONGEST);
    int at = text.substring(from, limit).indexOf("[/" + name + "]");
    return at < 0 ? text.length() : from + at;
  }
}
