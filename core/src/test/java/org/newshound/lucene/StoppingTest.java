package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.index.IndexClosedException;
import org.newshound.index.WritableIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.search.Completeness;
import org.newshound.search.MarkedArticle;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

class StoppingTest {

  @Test
  void aSearchThatIsToldToStopSaysSoAndEnds() throws IOException {
    try (WritableIndex index = index()) {
      AtomicInteger asked = new AtomicInteger();
      SearchResult result =
          index.search(SearchRequest.of("ferr* OR word*"), () -> asked.incrementAndGet() > 3);

      assertThat(result.completeness()).isEqualTo(new Completeness.Stopped("it was stopped"));
      assertThat(result.totalExact()).isFalse();
    }
  }

  @Test
  void aSearchThatIsNotStoppedIsWhole() throws IOException {
    try (WritableIndex index = index()) {
      SearchResult result = index.search(SearchRequest.of("ferr*"), () -> false);

      assertThat(result.completeness()).isEqualTo(Completeness.complete());
      assertThat(result.total()).isEqualTo(200);
    }
  }

  @Test
  void anArticleWhoseMarkingIsToldToStopIsThereWithoutMarksAndSaysSo() throws IOException {
    try (WritableIndex index = index()) {
      ArticleQuery query = SearchRequest.of("ferr* OR word*").query();
      MarkedArticle stopped =
          index.article("a1", query, SearchLimits.DEFAULT, () -> true).orElseThrow();
      MarkedArticle whole =
          index.article("a1", query, SearchLimits.DEFAULT, () -> false).orElseThrow();

      assertThat(stopped.completeness()).isEqualTo(new Completeness.Stopped("it was stopped"));
      assertThat(stopped.marks()).isEmpty();
      assertThat(stopped.article()).isEqualTo(whole.article());
      assertThat(whole.marks()).isNotEmpty();
    }
  }

  @Test
  void whatTheCallersCodeThrowsIsThrownAsItIs() throws IOException {
    RuntimeException gone = new CancellationException("client gone");
    Error broken = new AssertionError("broken");
    try (WritableIndex index = index()) {
      assertThatThrownBy(() -> index.search(SearchRequest.of("ferr*"), () -> thrown(gone)))
          .isSameAs(gone);
      assertThatThrownBy(() -> index.search(SearchRequest.of("ferr*"), () -> thrown(broken)))
          .isSameAs(broken);
      assertThat(index.search("ferry").total()).isEqualTo(200);
    }
  }

  private static <T extends Throwable> boolean thrown(Throwable what) throws T {
    @SuppressWarnings("unchecked")
    T same = (T) what;
    throw same;
  }

  @Test
  @SuppressWarnings("NullAway") // who does without such a check may pass a null
  void whatIsMissingInACallIsTheCallersFault() throws IOException {
    try (WritableIndex index = index()) {
      assertThatThrownBy(() -> index.search((SearchRequest) null))
          .isInstanceOf(NullPointerException.class);
      assertThatThrownBy(() -> index.explain("a1", null)).isInstanceOf(NullPointerException.class);
      assertThatThrownBy(() -> index.article(null)).isInstanceOf(NullPointerException.class);
    }
  }

  @Test
  void aClosedIndexSaysSo() throws IOException {
    WritableIndex index = index();
    index.close();

    assertThatThrownBy(() -> index.search("ferry")).isInstanceOf(IndexClosedException.class);
    assertThatThrownBy(index::commit).isInstanceOf(IndexClosedException.class);
    assertThatThrownBy(() -> index.put(Article.builder().id("b").headline("B").build()))
        .isInstanceOf(IndexClosedException.class);
  }

  private static WritableIndex index() throws IOException {
    WritableIndex index = Newshound.inMemory();
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
