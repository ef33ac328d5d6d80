package org.newshound.read.html.meta;

import java.text.Normalizer;
import org.jsoup.parser.Parser;

/// Text out of attributes and JSON as a reader would see it.
public final class PrintedText {
  private PrintedText() {}

  /// {@return the text without markup, entities and control characters, white space collapsed}
  ///
  /// @param text the text; may hold tags and entities, as metadata often does
  public static String clean(String text) {
    String decoded = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    String bare = decoded.indexOf('<') < 0 ? decoded : withoutTags(decoded);
    return collapse(bare);
  }

  /// {@return the text with each run of white space as one blank and nothing unprintable}
  public static String collapse(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !kept.isEmpty();
      } else if (!Character.isISOControl(c) && c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
        if (gap) {
          kept.append(' ');
          gap = false;
        }
        kept.append(c);
      }
    }
    String collapsed = kept.toString();
    return Normalizer.isNormalized(collapsed, Normalizer.Form.NFC)
        ? collapsed
        : Normalizer.normalize(collapsed, Normalizer.Form.NFC);
  }

  private static String withoutTags(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int close = isTag(text, at) ? text.indexOf('>', at) : -1;
      if (close >= 0) {
        kept.append(' ');
        at = close + 1;
      } else {
        kept.append(text.charAt(at++));
      }
    }
    return kept.toString();
  }

  private static boolean isTag(String text, int at) {
    if (text.charAt(at) != '<' || at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    return next == '/'
        || next == '!'
        || (next >= 'a' && next <= 'z')
        || (next >= 'A' && next <= 'Z');
  }
}
