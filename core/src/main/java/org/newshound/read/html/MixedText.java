package org.newshound.read.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.newshound.article.Block;
import org.newshound.read.parts.Texts;

/// Reads strings of which nobody says whether they are HTML or plain text.
///
/// A tag or an entity makes a string HTML; a lone `<` or `&` does not.
public final class MixedText {
  private static final int LONGEST_ENTITY = 12;

  private MixedText() {}

  /// {@return the blocks and captions of a body}
  public static FragmentBlocks blocks(String text) {
    if (isHtml(text)) {
      return FragmentBlocks.of(text);
    }
    List<Block> blocks = Texts.paragraphs(text).stream().map(Block::paragraph).toList();
    return new FragmentBlocks(blocks, List.of());
  }

  /// {@return a short text without its tags and with its entities decoded}
  public static String line(String text) {
    return Texts.line(isHtml(text) ? Jsoup.parseBodyFragment(text).text() : text);
  }

  /// {@return whether there is a tag or an entity in it}
  public static boolean isHtml(String text) {
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      if (i + 1 < text.length() && isTag(text.charAt(i + 1))) {
        return text.indexOf('>', i) > 0;
      }
    }
    return hasEntity(text);
  }

  private static boolean isTag(char unit) {
    return unit == '/' || unit == '!' || (unit < 0x80 && Character.isLetter(unit));
  }

  private static boolean hasEntity(String text) {
    for (int i = text.indexOf('&'); i >= 0; i = text.indexOf('&', i + 1)) {
      int end = i + 1;
      while (end < text.length() && end - i < LONGEST_ENTITY && isEntityPart(text.charAt(end))) {
        end++;
      }
      if (end > i + 2 && end < text.length() && text.charAt(end) == ';') {
        return true;
      }
    }
    return false;
  }

  private static boolean isEntityPart(char unit) {
    return unit == '#' || (unit < 0x80 && Character.isLetterOrDigit(unit));
  }
}
