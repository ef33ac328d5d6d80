package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newshound.Newshound;
import org.newshound.Soak;
import org.newshound.TestArticles;
import org.newshound.article.Article;
import org.newshound.article.ArticleBuilder;
import org.newshound.article.Caption;
import org.newshound.index.ArticleIndex;
import org.newshound.index.WritableIndex;
import org.newshound.lucene.oracle.Oracle;
import org.newshound.lucene.oracle.Token;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Case;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Distance;
import org.newshound.query.QueryField;
import org.newshound.search.Completeness;
import org.newshound.search.Hit;
import org.newshound.search.MarkedArticle;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.Snippet;

/// The engine finds the articles, and marks the words, that a search finds and marks which tries
/// every way in which the words of a query can stand. 5,000 queries of every construct, 100,000
/// with the profile `soak`.
class OracleProps {
  private static final Map<String, String> STEMS =
      Map.of("boats", "boat", "walked", "walk", "walks", "walk", "ferries", "ferry");
  private static final List<String> WORDS =
      List.of("boat", "boats", "walk", "walked", "walks", "ferry", "ferries", "storm");
  private static final List<QueryField> FIELDS =
      List.of(
          QueryField.TEXT,
          QueryField.HEADLINE,
          QueryField.BODY,
          QueryField.CAPTION,
          QueryField.LEAD,
          QueryField.HLEAD);
  private static final List<String> WILDCARDS =
      List.of("boa*", "walk*", "ferr?", "*rry", "s*m", "walke?", "ferri*");
  private static final List<String> MISSPELT = List.of("boatt", "wlak", "ferrys", "strom", "walkd");
  private static final int ARTICLES = 8;
  private static final int QUERIES = 500;
  private static final int SEEDS = 5;
  private static final int SOAK_SEEDS = 200;

  /// Agreement is at stake here, not speed.
  private static final SearchLimits PATIENT = SearchLimits.DEFAULT.withTime(Duration.ofMinutes(5));

  static IntStream seeds() {
    return IntStream.range(0, Soak.rounds(SEEDS, SOAK_SEEDS));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void engineFindsAndMarksWhatTryingEverythingFindsAndMarks(int seed) throws IOException {
    Random random = new Random(seed);
    Map<String, Oracle> oracles = new HashMap<>();
    try (WritableIndex index = Newshound.inMemory()) {
      for (int i = 0; i < ARTICLES; i++) {
        Article article = article(random, "id" + i);
        oracles.put(article.id(), new Oracle(article, STEMS));
        index.put(article);
        if (random.nextInt(10) == 0) {
          index.refresh();
        }
      }
      index.refresh();
      for (int i = 0; i < QUERIES; i++) {
        agrees(index, oracles, query(random, 3), seed);
      }
    }
  }

  private static void agrees(
      ArticleIndex index, Map<String, Oracle> oracles, ArticleQuery query, int seed)
      throws IOException {
    Map<String, Map<QueryField, Set<Token>>> expected = new HashMap<>();
    oracles.forEach(
        (id, oracle) -> oracle.matches(query).ifPresent(marks -> expected.put(id, marks)));

    SearchRequest request =
        SearchRequest.of(query).withLimit(ARTICLES).withSnippets(0).withLimits(PATIENT);
    SearchResult result = index.search(request);
    List<Hit> hits = result.hits().complete();

    assertThat(result.completeness())
        .as("seed %d, %s", seed, query)
        .isEqualTo(Completeness.complete());
    assertThat(new TreeSet<>(hits.stream().map(Hit::id).toList()))
        .as("seed %d, %s", seed, query)
        .isEqualTo(new TreeSet<>(expected.keySet()));
    for (Map.Entry<String, Map<QueryField, Set<Token>>> each : expected.entrySet()) {
      Optional<MarkedArticle> marked = index.article(each.getKey(), query, PATIENT);
      assertThat(marked).as("seed %d, %s", seed, query).isPresent();
      assertThat(words(marked.get()))
          .as("seed %d, %s in %s", seed, query, marked.get().article())
          .isEqualTo(words(each.getValue()));
    }
  }

  /// The places of the words that marks cover.
  private static Set<String> words(MarkedArticle marked) {
    Set<String> places = new TreeSet<>();
    marked
        .marks()
        .forEach((field, marks) -> {
          for (Snippet.Mark mark : marks) {
            String text = text(marked.article(), field);
            for (int i = mark.start(); i < mark.end(); i++) {
              if (i == mark.start() || !Character.isLetter(text.charAt(i - 1))) {
                places.add(field + " " + i);
              }
            }
          }
        });
    places.removeIf(place -> !isWord(marked.article(), place));
    return places;
  }

  private static boolean isWord(Article article, String place) {
    String[] parts = place.split(" ", -1);
    String text = text(article, QueryField.valueOf(parts[0]));
    return Character.isLetter(text.charAt(Integer.parseInt(parts[1])));
  }

  private static String text(Article article, QueryField field) {
    return switch (field) {
      case HEADLINE -> String.valueOf(article.headline());
      case BODY -> article.bodyText();
      default -> article.captions().stream().map(Caption::text).collect(Collectors.joining("\n"));
    };
  }

  private static Set<String> words(Map<QueryField, Set<Token>> marks) {
    Set<String> places = new TreeSet<>();
    marks.forEach(
        (field, tokens) -> tokens.forEach(token -> places.add(field + " " + token.start())));
    return places;
  }

  private static Article article(Random random, String id) {
    ArticleBuilder builder =
        TestArticles.builder(
            id,
            sentence(random, 4),
            Stream.generate(() -> sentence(random, 5) + ". " + sentence(random, 4) + ".")
                .limit(random.nextInt(4))
                .toArray(String[]::new));
    return random.nextBoolean()
        ? builder.build()
        : builder
            .captions(List.of(Caption.of(sentence(random, 3)), Caption.of(sentence(random, 3))))
            .build();
  }

  private static String sentence(Random random, int longest) {
    List<String> words =
        new ArrayList<>(
            Stream.generate(() -> printed(random)).limit(1 + random.nextInt(longest)).toList());
    // A sentence begins with a capital, or its beginning could not be told.
    String first = words.getFirst();
    words.set(0, Character.toUpperCase(first.charAt(0)) + first.substring(1));
    return String.join(" ", words);
  }

  private static String printed(Random random) {
    String word = word(random);
    return switch (random.nextInt(6)) {
      case 0 -> Character.toUpperCase(word.charAt(0)) + word.substring(1);
      case 1 -> word.toUpperCase(java.util.Locale.ROOT);
      default -> word;
    };
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static ArticleQuery query(Random random, int depth) {
    if (depth == 0) {
      return leaf(random);
    }
    return switch (random.nextInt(12)) {
      case 0 -> new And(List.of(query(random, depth - 1), query(random, depth - 1)));
      case 1 -> new Or(List.of(query(random, depth - 1), query(random, depth - 1)));
      case 2 -> new Not(query(random, depth - 1));
      case 3 -> new Fielded(field(random), query(random, depth - 1));
      case 4 -> new First(1 + random.nextInt(6), query(random, depth - 1));
      case 5 -> new Cased(casing(random), query(random, depth - 1));
      case 6 -> new Exact(query(random, depth - 1));
      case 7 -> new AtLeast(1 + random.nextInt(3), operand(random, depth - 1));
      case 8, 9, 10 -> near(random, depth);
      default -> leaf(random);
    };
  }

  /// What may stand beside a distance operator.
  private static ArticleQuery operand(Random random, int depth) {
    if (depth == 0) {
      return leaf(random);
    }
    return switch (random.nextInt(8)) {
      case 0 -> new And(List.of(operand(random, depth - 1), operand(random, depth - 1)));
      case 1, 2 -> new Or(List.of(operand(random, depth - 1), operand(random, depth - 1)));
      case 3 -> near(random, depth);
      case 4 -> new Cased(casing(random), operand(random, depth - 1));
      default -> leaf(random);
    };
  }

  private static ArticleQuery near(Random random, int depth) {
    return new Near(
        operand(random, depth - 1),
        operand(random, depth - 1),
        distance(random),
        random.nextBoolean(),
        random.nextInt(4) == 0);
  }

  private static Distance distance(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Distance.Sentence();
      case 1 -> new Distance.Paragraph();
      default -> new Distance.Words(1 + random.nextInt(4));
    };
  }

  private static QueryField field(Random random) {
    return FIELDS.get(random.nextInt(FIELDS.size()));
  }

  private static Case casing(Random random) {
    return List.of(Case.values()).get(random.nextInt(Case.values().length));
  }

  private static ArticleQuery leaf(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> new Phrase(word(random) + " " + word(random), random.nextInt(3));
      case 1 -> new Phrase(word(random), 0);
      case 2 ->
          new Phrase(word(random) + " " + word(random) + " " + word(random), 2 * random.nextInt(2));
      case 3 -> new Wildcard(WILDCARDS.get(random.nextInt(WILDCARDS.size())));
      case 4 -> new Fuzzy(MISSPELT.get(random.nextInt(MISSPELT.size())), 1 + random.nextInt(2));
      default -> new Word(word(random));
    };
  }
}
