package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.index.ArticleIndex;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

class StoppingTest {

  @Test
  void aSearchThatIsToldToStopSaysSoAndEnds() throws IOException {
    try (ArticleIndex index = index()) {
      AtomicInteger asked = new AtomicInteger();
      SearchResult result =
          index.search(SearchRequest.of("ferr* OR word*"), () -> asked.incrementAndGet() > 3);

      assertThat(result.incomplete()).isEqualTo("it was stopped");
      assertThat(result.totalExact()).isFalse();
    }
  }

  @Test
  void aSearchThatIsNotStoppedIsWhole() throws IOException {
    try (ArticleIndex index = index()) {
      SearchResult result = index.search(SearchRequest.of("ferr*"), () -> false);

      assertThat(result.incomplete()).isNull();
      assertThat(result.total()).isEqualTo(200);
    }
  }

  private static ArticleIndex index() throws IOException {
    ArticleIndex index = Newshound.inMemory();
    for (int i = 0; i < 200; i++) {
      index.put(
          Article.builder()
              .id("a" + i)
              .headline("Ferry " + i)
              .body(List.of(Block.paragraph("The ferry word" + i + " left.")))
              .build());
    }
    index.commit();
    return index;
  }
}
