package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newshound.TestArticles.body;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.Newshound;
import org.newshound.index.WritableIndex;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;

/// Wildcards with hyphens and the like are words side by side, as the texts are.
class CompoundWildcardTest {
  private WritableIndex index;

  @BeforeEach
  void open() throws IOException {
    index = Newshound.inMemory();
    index.put(body("hyphen", "The co-operation of the state-of-the-art mills, under AC/DC power."));
    index.put(body("joined", "The cooperation of states in the art of milling needs power."));
    index.put(body("apart", "He is co owner; the operation went well in 2,500 rooms."));
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
  @CsvSource({
    "co-op*, hyphen",
    "co‐oper*, hyphen",
    "state-of-the-a*, hyphen",
    "sta?e-of-the-a?t, hyphen",
    "state-*-the-art, hyphen",
    "state-of-*, hyphen",
    "ac/d?, hyphen",
    "coop*, joined",
    "'2,5*', apart",
    "co-op* w/3 state, hyphen",
    "body:co-op*, hyphen"
  })
  void wildcardFindsWhatIsWrittenSo(String query, String id) throws IOException {
    assertThat(found(query)).extracting(Hit::id).containsExactly(id);
  }

  @Test
  void wholeCompoundIsMarked() throws IOException {
    assertThat(found("co-op*").getFirst().snippets())
        .flatExtracting(snippet ->
            snippet.marks().stream()
                .map(mark -> snippet.text().substring(mark.start(), mark.end()))
                .toList())
        .containsExactly("co-operation");
  }
}
