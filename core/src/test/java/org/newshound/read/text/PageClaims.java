package org.newshound.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.newshound.article.Article;
import org.newshound.read.ReadBlock;
import org.newshound.read.ReadOutcome;
import org.newshound.read.decode.TextNormalizer;
import org.newshound.read.prose.Shape;

/// What holds for every page that is read: its blocks cover the text once, and what was found
/// stands in it.
final class PageClaims {
  private static final Pattern HYPHEN_AT_END = Pattern.compile("(?<=\\p{L})- ");

  private PageClaims() {}

  static void check(String page, ReadOutcome.Accepted accepted) {
    String text = TextNormalizer.normalize(page);
    assertCovered(text, accepted.report().blocks());
    assertPrinted(text, accepted.article());
  }

  private static void assertCovered(String text, List<ReadBlock> blocks) {
    int at = 0;
    for (ReadBlock block : blocks) {
      assertThat(block.start()).isGreaterThanOrEqualTo(at);
      assertThat(text.substring(at, block.start())).isBlank();
      at = block.end();
    }
    assertThat(text.substring(at)).isBlank();
  }

  private static void assertPrinted(String text, Article article) {
    String printed = words(text);
    if (article.byline() != null) {
      assertThat(printed).contains(words(article.byline().raw()));
    }
    if (article.dateline() != null) {
      assertThat(printed).contains(words(article.dateline().raw()));
    }
    if (article.published() != null) {
      assertThat(printed).contains(words(article.published().raw()));
    }
    article.body().forEach(block -> assertThat(printed).contains(words(block.text())));
  }

  /// Returns the text on one line; a word that a hyphen divides at a line's end is one word again.
  private static String words(String text) {
    return HYPHEN_AT_END.matcher(Shape.collapse(text)).replaceAll("-");
  }
}
