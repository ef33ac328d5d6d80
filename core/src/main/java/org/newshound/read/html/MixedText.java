package org.newshound.read.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.newshound.article.Block;
import org.newshound.read.decode.Entities;
import org.newshound.read.decode.HtmlTags;
import org.newshound.read.parts.Texts;

/// Reads strings of which nobody says whether they are HTML or plain text.
///
/// Only HTML's own tags make a string HTML ([HtmlTags]); what else stands between angle brackets is
/// text, like a lone `<` or `&`. Entities are decoded in both.
public final class MixedText {
  private MixedText() {}

  /// {@return the blocks and captions of a body}
  public static FragmentBlocks blocks(String text) {
    return HtmlTags.areIn(text) ? FragmentBlocks.of(text) : plain(text);
  }

  /// {@return the blocks and captions of a body in which line feeds count beside tags}
  public static FragmentBlocks blocksOfLines(String text) {
    return HtmlTags.areIn(text) ? FragmentBlocks.ofLines(text) : plain(text);
  }

  private static FragmentBlocks plain(String text) {
    List<String> paragraphs = Texts.paragraphs(Entities.decodedFrom(text));
    return new FragmentBlocks(paragraphs.stream().map(Block::paragraph).toList(), List.of());
  }

  /// {@return a short text without its tags and with its entities decoded}
  public static String line(String text) {
    return Texts.line(
        HtmlTags.areIn(text)
            ? Jsoup.parseBodyFragment(HtmlTags.onlyIn(text)).text()
            : Entities.decodedFrom(text));
  }
}
