package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.index.PutOutcome;
import org.newshound.index.WritableIndex;

class UnusualTextTest {
  @Test
  void halvesOfSurrogatePairsAreReplacedWhenAnArticleIsMade() {
    Article article =
        Article.builder()
            .id("1")
            .headline("g\uD800ull")
            .deck("\uDC00")
            .body(List.of(Block.paragraph("a\uD83D\uDE00b\uD83D")))
            .keywords(List.of("\uD800\uD800"))
            .captions(List.of(Caption.of("\uDE00\uD83D")))
            .build();

    assertThat(article.headline()).isEqualTo("g\uFFFDull");
    assertThat(article.deck()).isEqualTo("\uFFFD");
    assertThat(article.bodyText()).isEqualTo("a\uD83D\uDE00b\uFFFD");
    assertThat(article.keywords()).containsExactly("\uFFFD\uFFFD");
    assertThat(article.captions().getFirst().text()).isEqualTo("\uFFFD\uFFFD");
  }

  @Test
  void anArticleWithHalfACharacterIsUnchangedWhenItIsPutAgain() throws IOException {
    Article article =
        Article.builder()
            .id("1")
            .headline("g\uD800ull")
            .byline(new Byline("B\uDC00", List.of(Author.of("B\uDC00")), null, null, null))
            .build();
    try (WritableIndex index = Newshound.inMemory()) {
      assertThat(index.put(article)).isEqualTo(PutOutcome.ADDED);
      index.commit();
      assertThat(index.put(article)).isEqualTo(PutOutcome.UNCHANGED);
      assertThat(index.article("1")).contains(article);
    }
  }

  @Test
  void aBodyThatIsTooLongIsRefusedAndTheRestGoesOn() throws IOException {
    Block half = Block.paragraph("gull ".repeat(Article.MAX_BODY_CHARS / 10));
    Article longest = Article.builder().id("1").body(Collections.nCopies(2, half)).build();
    Article tooLong =
        longest.toBuilder().id("2").body(List.of(half, half, Block.item("and more"))).build();
    try (WritableIndex index = Newshound.inMemory()) {
      assertThatThrownBy(() -> index.put(tooLong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("2")
          .hasMessageContaining("more than 4194304");
      assertThat(index.put(longest)).isEqualTo(PutOutcome.ADDED);
      index.commit();
      assertThat(index.article("2")).isEmpty();
    }
  }
}
