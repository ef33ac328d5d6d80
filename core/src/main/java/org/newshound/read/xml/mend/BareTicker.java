package org.newshound.read.xml.mend;

import java.util.Locale;
import org.newshound.read.decode.HtmlTags;

/// Tells a ticker symbol that a file has between bare brackets (`SHARES OF ACME <ACM.N> RISE`) from
/// a tag: its name is in capitals and none of HTML's, and the element around it ends first.
public final class BareTicker {
  /// How far away the end of the element around it may be.
  private static final int NEAR = 4 << 10;

  private BareTicker() {}

  /// {@return whether a tag is none}
  ///
  /// @param tag the start tag that `ahead` begins with
  /// @param around the name of the innermost element that is open
  public static boolean is(XmlTag tag, String around, CharSequence ahead) {
    String name = tag.name();
    boolean bare = !tag.closing() && !tag.empty() && tag.attributes().isEmpty();
    boolean capitals =
        name.equals(name.toUpperCase(Locale.ROOT))
            && name.indexOf(':') < 0
            && !HtmlTags.isElement(name.toLowerCase(Locale.ROOT));
    return bare && capitals && !around.isEmpty() && endsFirst(around, name, ahead);
  }

  private static boolean endsFirst(String around, String name, CharSequence ahead) {
    int limit = Math.min(ahead.length(), NEAR);
    for (int at = 0; at + 1 < limit; at++) {
      if (ahead.charAt(at) == '<' && ahead.charAt(at + 1) == '/') {
        if (isName(name, ahead, at + 2)) {
          return false;
        }
        if (isName(around, ahead, at + 2)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isName(String name, CharSequence ahead, int at) {
    int end = at + name.length();
    if (end >= ahead.length() || !name.contentEquals(ahead.subSequence(at, end))) {
      return false;
    }
    char next = ahead.charAt(end);
    return next == '>' || Character.isWhitespace(next);
  }
}
