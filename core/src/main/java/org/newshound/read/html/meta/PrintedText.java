package org.newshound.read.html.meta;

import java.text.Normalizer;
import org.jsoup.parser.Parser;
import org.newshound.read.decode.HtmlTags;

/// Text out of attributes and JSON as a reader would see it.
public final class PrintedText {
  private PrintedText() {}

  /// {@return the text without markup, entities and control characters, white space collapsed}
  ///
  /// @param text the text; may hold tags and entities, as metadata often does
  public static String clean(String text) {
    String decoded = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    return collapse(HtmlTags.removedFrom(decoded));
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
}
