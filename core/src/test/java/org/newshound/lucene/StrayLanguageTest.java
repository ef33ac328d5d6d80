package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.Newshound;
import org.newshound.TestArticles;
import org.newshound.article.ArticlePart;
import org.newshound.article.Provenance;
import org.newshound.index.IndexOptions;
import org.newshound.index.WritableIndex;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;
import org.newshound.search.Snippet;

/// The forms of a language meet only articles of that language.
class StrayLanguageTest {
  private WritableIndex index;

  @BeforeEach
  void open() throws IOException {
    index = Newshound.inMemory();
    put("not", "en", "The mayor did not say what becomes of the mill.");
    put("note", "en", "The mayor wrote a note about the mill.");
    put("economic", "en", "The economic outlook of the mill is poor.");
    put("untagged", null, "Two women noted the closed mill.");
    put("german", "de", "Die Noten der Schulen in den Städten sind gut, die Häuser voll.");
    put("french", "fr", "Les économies du pays souffrent, les journaux le disent.");
    put("polish", "pl", "Wybory w Polsce: stocks i bonds.");
    index.commit();
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void put(String id, @Nullable String language, String text) throws IOException {
    index.put(TestArticles.builder(id, "Harbour", text).language(language).build());
  }

  private List<Hit> found(String query) throws IOException {
    return index.search(SearchRequest.of(QueryParser.parse(query).query())).hits().complete();
  }

  @ParameterizedTest
  @CsvSource({
    "note, note untagged german",
    "not, not german",
    "économie, french",
    "economie, french",
    "journal, french",
    "Stadt, german",
    "Haus w/9 Stadt, german",
    "note w/5 mill, note untagged",
    "woman, untagged",
    "stock, ''",
    "stocks, polish",
    "mill -note, not economic",
    "\"the economic outlook\", economic",
    "\"Noten der Schulen\", german",
    "lang:de note, german"
  })
  void formsMeetOnlyArticlesOfTheirLanguage(String query, String ids) throws IOException {
    assertThat(found(query))
        .extracting(Hit::id)
        .containsExactlyInAnyOrder(ids.isEmpty() ? new String[0] : ids.split(" ", -1));
  }

  @Test
  void onlyTheFormsOfItsLanguageAreMarkedInAnArticle() throws IOException {
    put("both", "en", "It is not a note.");
    index.commit();

    Hit both =
        found("note").stream().filter(hit -> hit.id().equals("both")).findFirst().orElseThrow();

    assertThat(both.snippets())
        .flatExtracting(Snippet::marks)
        .containsExactly(new Snippet.Mark(12, 16));
  }

  @Test
  void doubtfulTagCountsAsTheMainLanguage() throws IOException {
    index.put(
        TestArticles.builder("doubtful", "Harbour", "Three women held bonds.")
            .language("cs")
            .provenance(Map.of(ArticlePart.LANGUAGE, new Provenance(1, 0, 0, "guessed", 0.3)))
            .build());
    index.commit();

    assertThat(found("bond")).extracting(Hit::id).containsExactly("doubtful");
    assertThat(found("lang:cs")).extracting(Hit::id).containsExactly("doubtful");
  }

  @Test
  void mainLanguageStaysWhatItWasWhenTheIndexWasMade(@TempDir Path folder) throws IOException {
    try (WritableIndex german = Newshound.open(folder, new IndexOptions(16, "de"))) {
      german.put(TestArticles.builder("first", "Harbour", "Die Häuser sind voll.").build());
      german.commit();
    }
    try (WritableIndex german = Newshound.open(folder, IndexOptions.DEFAULT)) {
      german.put(TestArticles.builder("second", "Harbour", "Viele Häuser sind leer.").build());
      german.commit();

      assertThat(
              german.search(SearchRequest.of(QueryParser.parse("Haus").query())).hits().complete())
          .extracting(Hit::id)
          .containsExactlyInAnyOrder("first", "second");
    }
  }
}
