package org.newshound.lucene.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newshound.TestArticles.article;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newshound.Newshound;
import org.newshound.TestArticles;
import org.newshound.article.Article;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.index.WritableIndex;
import org.newshound.query.QueryField;
import org.newshound.search.SearchRequest;
import org.newshound.search.Snippet;

class SnippetsTest {
  /// The snippets of the best hit, marks in brackets.
  private static List<String> snippets(Article article, String query, int count)
      throws IOException {
    return shown(article, query, count).stream().map(SnippetsTest::marked).toList();
  }

  private static List<Snippet> shown(Article article, String query, int count) throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      index.put(article);
      index.refresh();
      return index
          .search(SearchRequest.of(query).withSnippets(count))
          .hits()
          .complete()
          .getFirst()
          .snippets();
    }
  }

  private static String marked(Snippet snippet) {
    StringBuilder text = new StringBuilder(snippet.text());
    for (Snippet.Mark mark : snippet.marks().reversed()) {
      text.insert(mark.end(), ']').insert(mark.start(), '[');
    }
    return text.toString();
  }

  @Test
  void bestSentenceIsShownWithItsWordsMarked() throws IOException {
    Article article =
        article(
            "a",
            "Ferry",
            "The ferry left. Storms held the second ferry at the pier.",
            "A storm passed.");

    assertThat(snippets(article, "storm ferry", 1))
        .containsExactly("[Storms] held the second [ferry] at the pier.");
    assertThat(snippets(article, "storm ferry", 5))
        .containsExactly(
            "[Storms] held the second [ferry] at the pier.",
            "The [ferry] left.",
            "A [storm] passed.");
  }

  @Test
  void phraseIsMarkedWholeAndItsWordsElsewhereAreNot() throws IOException {
    Article article = article("a", "Ferry", "The sea is calm. Calm seas, calm harbour.");

    assertThat(snippets(article, "\"calm harbour\"", 3))
        .containsExactly("Calm seas, [calm harbour].");
  }

  @Test
  void phraseAcrossParagraphsIsShownAsOnePassage() throws IOException {
    Article article = article("a", "Ferry", "It is calm", "seas rise later.");

    assertThat(snippets(article, "\"calm seas\"", 3))
        .containsExactly("It is [calm seas] rise later.");
  }

  @Test
  void headlineIsShownOnlyWhenNothingElseMatches() throws IOException {
    Article article =
        TestArticles.builder("a", "Ferry in storm", "Nothing of the kind.")
            .byline(Byline.unparsed("By Ida Storm"))
            .captions(List.of(Caption.of("First"), Caption.of("A ferry at sea")))
            .build();

    List<Snippet> ferry = shown(article, "ferry", 3);
    assertThat(ferry.stream().map(Snippet::field)).containsExactly(QueryField.CAPTION);
    assertThat(marked(ferry.getFirst())).isEqualTo("A [ferry] at sea");
    assertThat(snippets(article, "storm", 3)).containsExactly("By Ida [Storm]");
    assertThat(snippets(article, "headline:storm", 3)).containsExactly("Ferry in [storm]");
  }

  @Test
  void longSentenceIsCutAtWordsAroundItsMarks() throws IOException {
    String filler = "many words follow each other ".repeat(60);
    Article article = article("a", "Ferry", filler + "and a storm comes " + filler + "end.");

    Snippet snippet = shown(article, "storm", 1).getFirst();

    assertThat(snippet.text().length()).isBetween(100, 330);
    assertThat(marked(snippet)).contains("and a [storm] comes many");
    assertThat(snippet.text().split(" ", -1))
        .allMatch(word -> (filler + "and a storm comes").contains(word));
  }

  @Test
  void endlessWordIsMarkedAndCutNowhere() throws IOException {
    String endless = "x".repeat(2_000);
    Article article = article("a", "Ferry", "Before " + endless + " after.");

    Snippet snippet = shown(article, endless, 1).getFirst();

    assertThat(snippet.marks()).isNotEmpty();
    assertThat(snippet.text()).contains(endless);
  }

  @Test
  void anArticleFoundWithoutAWordShowsHowItBegins() throws IOException {
    Snippet snippet = shown(article("a", "Ferry", "Storm."), "-calm", 3).getFirst();

    assertThat(snippet.text()).isEqualTo("Storm.");
    assertThat(snippet.marks()).isEmpty();
  }

  @Test
  void charactersOfTwoUnitsAreCountedAsTheTextCountsThem() throws IOException {
    Article article = article("a", "Ferry", "𝒜𝒷 🙂 storm 🙂 storms é\u0301.");

    assertThat(snippets(article, "storm", 1).stream().collect(Collectors.joining()))
        .isEqualTo("𝒜𝒷 🙂 [storm] 🙂 [storms] é\u0301.");
  }
}
