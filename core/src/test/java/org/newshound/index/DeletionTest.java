package org.newshound.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newshound.TestArticles.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newshound.Newshound;
import org.newshound.query.syntax.QueryParser;

class DeletionTest {
  @Test
  void whatAQueryFindsIsRemovedHoweverMuchItIs() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      for (int i = 0; i < 2_500; i++) {
        index.put(article("a" + i, i % 5 == 0 ? "Bridge" : "Ferry", "Text " + i));
      }

      List<String> removed = new ArrayList<>();
      long count = index.delete(QueryParser.parse("headline:ferry").query(), removed::add);
      index.commit();

      assertThat(count).isEqualTo(2_000);
      assertThat(removed).doesNotHaveDuplicates().hasSize(2_000).doesNotContain("a0", "a5");
      assertThat(index.stats().articles()).isEqualTo(500);
      assertThat(index.search("ferry").total()).isZero();
    }
  }
}
