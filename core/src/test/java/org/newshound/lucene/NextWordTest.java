package org.newshound.lucene;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newshound.TestArticles.article;
import static org.newshound.TestArticles.body;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.TestArticles;
import org.newshound.article.Article;
import org.newshound.index.IndexOptions;
import org.newshound.index.WritableIndex;
import org.newshound.query.QueryField;
import org.newshound.search.Completion;
import org.newshound.search.CompletionRequest;
import org.newshound.search.Completions;

/// What completes the last of several words.
class NextWordTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
  private static final Duration AMPLE = Duration.ofMinutes(1);

  /// Words that are their own stems in English and words that are not, some of one stem.
  private static final List<String> WORDS =
      List.of("ferry", "ferries", "port", "ports", "storm", "stormy", "policy", "policies");

  private WritableIndex index;

  @BeforeEach
  void open() throws IOException {
    index = LuceneIndex.inMemory(IndexOptions.DEFAULT.withClock(InstantSource.fixed(NOW)));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private void put(Article... articles) throws IOException {
    for (Article article : articles) {
      index.put(article);
    }
    index.refresh();
  }

  private List<Completion> words(String typed) throws IOException {
    return words(QueryField.TEXT, typed);
  }

  private List<Completion> words(QueryField field, String typed) throws IOException {
    Completions completions = index.complete(CompletionRequest.of(field, typed).withBudget(AMPLE));
    assertThat(completions.isComplete()).isTrue();
    return completions.found();
  }

  private static List<Completion> counted(Object... pairs) {
    return Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
        .map(i -> new Completion((String) pairs[i], (Integer) pairs[i + 1]))
        .toList();
  }

  @Test
  void wordBehindAnotherIsCompletedByWhatStandsThere() throws IOException {
    put(
        body("a", "Pete Hegseth met Pete Hegseth."),
        body("b", "Pete, Hegseth, and Pete Hegel"),
        body("c", "Pete and Hegseth; heggard heggard heggard"));

    assertThat(words("pete heg")).isEqualTo(counted("hegseth", 2, "hegel", 1));
    assertThat(words("PÉTE HEGS")).isEqualTo(counted("hegseth", 2));
    assertThat(words("pete x")).isEmpty();
    assertThat(words("peter heg")).isEmpty();
  }

  @Test
  void allWordsBeforeCount() throws IOException {
    put(
        body("a", "the prime minister, a prime mover"),
        body("b", "the prime minister and the prime ministry"),
        body("c", "a prime minister"));

    assertThat(words("prime m")).isEqualTo(counted("minister", 3, "ministry", 1, "mover", 1));
    assertThat(words("the prime m")).isEqualTo(counted("minister", 2, "ministry", 1));
    assertThat(words("and the prime m")).isEqualTo(counted("ministry", 1));
    assertThat(words("prime the m")).isEmpty();
  }

  @Test
  void nothingNeedsToBeTypedOfTheWordBehind() throws IOException {
    put(body("a", "night ferry. Night trains"), body("b", "night ferry"));

    assertThat(words("night ")).isEqualTo(counted("ferry", 2, "trains", 1));
    assertThat(words("night trains ")).isEmpty();
  }

  @Test
  void wordsAreMeantAsTheyStandAndNotAsStems() throws IOException {
    put(
        TestArticles.builder("a", "x", "policies change, policy changes").language("en").build(),
        TestArticles.builder("b", "x", "policies changed").language("en").build(),
        TestArticles.builder("c", "x", "policy changes").build());

    assertThat(words("policies ch")).isEqualTo(counted("change", 1, "changed", 1));
    assertThat(words("policy ch")).isEqualTo(counted("changes", 2));
    assertThat(words("policy chang")).isEqualTo(counted("changes", 2));
  }

  @Test
  void wordOfSeveralLanguagesIsOneAndItsArticlesAddUp() throws IOException {
    put(
        TestArticles.builder("a", "x", "night trains").language("en").build(),
        TestArticles.builder("b", "x", "night trains").language("fi").build(),
        TestArticles.builder("c", "x", "night trains").language("de").build());

    assertThat(words("night tr")).isEqualTo(counted("trains", 3));
  }

  @Test
  void textsAndFieldsAreKeptApart() throws IOException {
    put(
        article("a", "Night ferry", "night"),
        article("b", "Night", "ferry of the night fern"),
        article("c", "A night ferry", "the night ferry"));

    assertThat(words("night fe")).isEqualTo(counted("ferry", 2, "fern", 1));
    assertThat(words(QueryField.HEADLINE, "night fe")).isEqualTo(counted("ferry", 2));
    assertThat(words(QueryField.BODY, "night fe")).isEqualTo(counted("fern", 1, "ferry", 1));
    assertThat(words(QueryField.DECK, "night fe")).isEmpty();
  }

  @Test
  void whatMayNotBeShownDoesNotCount() throws IOException {
    put(
        body("a", "night ferry"),
        body("gone", "night fern"),
        body("later", "night fence").toBuilder().embargoedUntil(NOW.plusSeconds(60)).build());
    index.commit();
    index.delete("gone");
    index.refresh();

    assertThat(words("night f")).isEqualTo(counted("ferry", 1));
  }

  @Test
  void limitKeepsThoseOfTheMostArticles() throws IOException {
    for (int i = 0; i < 60; i++) {
      put(body("n" + i, "word" + i + " word" + i + " night word" + i % 7 + " night"));
    }

    Completions found =
        index.complete(
            CompletionRequest.words(QueryField.TEXT, "night w").withLimit(4).withBudget(AMPLE));

    assertThat(found.found()).isEqualTo(counted("word0", 9, "word1", 9, "word2", 9, "word3", 9));
  }

  @Test
  void phraseOfVeryManyArticlesIsLookedAtInSome() throws IOException {
    for (int i = 0; i < 2_100; i++) {
      index.put(body("n" + i, "night ferry " + i));
    }
    index.refresh();

    Completions found =
        index.complete(CompletionRequest.words(QueryField.TEXT, "night f").withBudget(AMPLE));

    assertThat(found.found()).isEqualTo(counted("ferry", 2_048));
    assertThat(found.isComplete()).isFalse();
  }

  @Test
  void wordsThatWereNotLookedAtAreSaid() throws IOException {
    put(
        body(
            "a", "night " + IntStream.range(0, 5_000).mapToObj(i -> "x" + i).collect(joining(" "))),
        body("b", "night xylophone"));

    Completions found =
        index.complete(CompletionRequest.words(QueryField.BODY, "night x").withBudget(AMPLE));

    assertThat(found.isComplete()).isFalse();
  }

  @Test
  void timeThatRunsOutIsSaid() throws IOException {
    put(body("a", "night ferry"));

    Completions found =
        index.complete(
            CompletionRequest.words(QueryField.TEXT, "night f").withBudget(Duration.ZERO));

    assertThat(found.isComplete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void countsAreThoseOfWhoReadsEveryArticle(long seed) throws IOException {
    Random random = new Random(seed);
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<String> text = random.ints(12, 0, WORDS.size()).mapToObj(WORDS::get).toList();
      texts.add(text);
      put(
          TestArticles.builder("n" + i, "x", String.join(" ", text))
              .language(List.of("en", "de", "fi").get(random.nextInt(3)))
              .build());
    }

    for (String first : WORDS) {
      for (String begun : List.of("", "p", "po", "storm")) {
        assertThat(words(QueryField.BODY, first + " " + begun))
            .isEqualTo(read(texts, List.of(first), begun));
        for (String second : WORDS) {
          assertThat(words(QueryField.BODY, first + " " + second + " " + begun))
              .isEqualTo(read(texts, List.of(first, second), begun));
        }
      }
    }
  }

  private static List<Completion> read(
      List<List<String>> texts, List<String> phrase, String begun) {
    Map<String, Integer> articles = new HashMap<>();
    for (List<String> text : texts) {
      var behind = new TreeSet<String>();
      for (int i = 0; i + phrase.size() < text.size(); i++) {
        String next = text.get(i + phrase.size());
        if (text.subList(i, i + phrase.size()).equals(phrase) && next.startsWith(begun)) {
          behind.add(next);
        }
      }
      behind.forEach(word -> articles.merge(word, 1, Integer::sum));
    }
    return articles.entrySet().stream()
        .map(each -> new Completion(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparingLong(Completion::articles)
                .reversed()
                .thenComparing(Completion::text))
        .toList();
  }
}
