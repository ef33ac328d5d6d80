package org.newshound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.article.Source;
import org.newshound.index.WritableIndex;
import org.newshound.search.SearchRequest;
import org.newshound.search.facet.Facet;
import org.newshound.search.facet.FacetField;
import org.newshound.search.facet.FacetRequest;
import org.newshound.search.facet.Narrowing;

class SourceSpellingsTest {
  @Test
  void spellingsOfOneSourceAreCountedAndFoundTogether() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      List<String> names =
          List.of("Reuters", "REUTER", "Reuter", "Reuters", "The Tide Post", "Tide Post", "Harbor");
      for (int i = 0; i < names.size(); i++) {
        index.put(
            Article.builder()
                .id("a" + i)
                .source(new Source(names.get(i), 1))
                .body(List.of(Block.paragraph("The gulls of quay " + i + " left.")))
                .build());
      }
      index.refresh();
      SearchRequest gulls =
          SearchRequest.of("gulls").withFacets(List.of(new FacetRequest(FacetField.SOURCE, 10)));

      assertThat(index.search(gulls).facets().getFirst().values())
          .containsExactly(
              new Facet.Value("Reuters", 4),
              new Facet.Value("The Tide Post", 2),
              new Facet.Value("Harbor", 1));
      assertThat(index.search("source:reuter").total()).isEqualTo(4);
      Narrowing post = new Narrowing(FacetField.SOURCE, "Tide Post");
      assertThat(index.search(gulls.withNarrowings(List.of(post))).total()).isEqualTo(2);
    }
  }
}
