package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newshound.TestArticles.body;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Newshound;
import org.newshound.index.WritableIndex;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;

/// A story is found by each base form of its words, and those words are marked.
class FormsFoundTest {
  private static final String STORY =
      "Four women and six children held stocks and shares for years; two men were charged with"
          + " killing a clerk, and the mill that closed went to its policemen.";

  private WritableIndex index;

  @BeforeEach
  void open() throws IOException {
    index = Newshound.inMemory();
    index.put(body("story", STORY));
    index.put(body("other", "Nothing of the sort happened in the harbour."));
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private List<Hit> found(String query) throws IOException {
    return index.search(SearchRequest.of(QueryParser.parse(query).query())).hits().complete();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "woman women",
        "child children",
        "hold held",
        "stock stocks",
        "share shares",
        "year years",
        "man men",
        "charge charged",
        "kill killing",
        "close closed",
        "go went",
        "policeman policemen"
      })
  void baseFormFindsTheStoryAndMarksItsForm(String words) throws IOException {
    String[] word = words.split(" ", -1);

    List<Hit> hits = found(word[0]);

    assertThat(hits).extracting(Hit::id).containsExactly("story");
    assertThat(hits.getFirst().snippets())
        .flatExtracting(snippet ->
            snippet.marks().stream()
                .map(mark -> snippet.text().substring(mark.start(), mark.end()))
                .toList())
        .containsExactly(word[1]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"woman\"", "exact(child)", "\"stock and share\"", "exact(kill)"})
  void quotesAndExactStayExact(String query) throws IOException {
    assertThat(found(query)).isEmpty();
  }

  @Test
  void formsMeetNearEachOtherToo() throws IOException {
    assertThat(found("man w/3 charge")).extracting(Hit::id).containsExactly("story");
    assertThat(found("\"men were charged\"")).extracting(Hit::id).containsExactly("story");
  }
}
