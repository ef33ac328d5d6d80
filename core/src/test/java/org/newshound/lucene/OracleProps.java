package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Newshound;
import org.newshound.TestArticles;
import org.newshound.article.Article;
import org.newshound.article.ArticleBuilder;
import org.newshound.article.Caption;
import org.newshound.index.ArticleIndex;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.QueryField;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;
import org.newshound.search.Snippet;

/// The engine agrees with a search that just looks at every word of every article, and marks
/// nothing but words of the query.
class OracleProps {
  private static final List<String> WORDS =
      List.of("kilo", "lima", "mike", "oscar", "papa", "tango");
  private static final List<QueryField> FIELDS =
      List.of(QueryField.TEXT, QueryField.HEADLINE, QueryField.BODY, QueryField.CAPTION);
  private static final int ARTICLES = 60;
  private static final int SNIPPETS_EVERY = 8;
  private static final int QUERIES = 1_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void engineFindsWhatReadingEverythingFinds(long seed) throws IOException {
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>();
    try (ArticleIndex index = Newshound.inMemory()) {
      for (int i = 0; i < ARTICLES; i++) {
        Article article = article(random, "id" + i);
        articles.add(article);
        index.put(article);
        if (random.nextInt(10) == 0) {
          index.refresh();
        }
      }
      index.refresh();
      for (int i = 0; i < QUERIES; i++) {
        ArticleQuery query = query(random, 3);
        agrees(index, articles, query, i % SNIPPETS_EVERY == 0 ? 2 : 0, seed);
      }
    }
  }

  private static void agrees(
      ArticleIndex index, List<Article> articles, ArticleQuery query, int snippets, long seed)
      throws IOException {
    Set<String> expected = new TreeSet<>();
    articles.stream()
        .filter(article -> matches(article, query, QueryField.TEXT))
        .forEach(article -> expected.add(article.id()));

    List<Hit> hits = index.search(new SearchRequest(query, 0, ARTICLES, snippets)).hits();

    Collection<String> found = new TreeSet<>(hits.stream().map(Hit::id).toList());
    assertThat(found).as("seed %d, %s", seed, query).isEqualTo(expected);
    for (Hit hit : hits) {
      for (Snippet snippet : hit.snippets()) {
        marksAreWordsOf(query, snippet);
      }
    }
  }

  private static void marksAreWordsOf(ArticleQuery query, Snippet snippet) {
    assertThat(snippet.marks()).isNotEmpty();
    int end = 0;
    for (Snippet.Mark mark : snippet.marks()) {
      assertThat(mark.start()).isGreaterThanOrEqualTo(end);
      assertThat(mark.end()).isGreaterThan(mark.start());
      end = mark.end();
      assertThat(end).isLessThanOrEqualTo(snippet.text().length());
      String marked = snippet.text().substring(mark.start(), mark.end());
      for (String word : marked.split("[ .]+", -1)) {
        assertThat(WORDS).contains(word);
        assertThat(query.toString()).contains(word);
      }
    }
  }

  private static Article article(Random random, String id) {
    ArticleBuilder builder =
        TestArticles.builder(
            id,
            sentence(random, 3),
            Stream.generate(() -> sentence(random, 4) + ". " + sentence(random, 4) + ".")
                .limit(random.nextInt(3))
                .toArray(String[]::new));
    return random.nextBoolean()
        ? builder.build()
        : builder
            .captions(List.of(Caption.of(sentence(random, 3)), Caption.of(sentence(random, 3))))
            .build();
  }

  private static String sentence(Random random, int longest) {
    return String.join(
        " ",
        Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
            .limit(1 + random.nextInt(longest))
            .toList());
  }

  private static ArticleQuery query(Random random, int depth) {
    if (depth == 0) {
      return random.nextInt(3) == 0
          ? new Phrase(sentence(random, 3), 0)
          : new Word(WORDS.get(random.nextInt(WORDS.size())));
    }
    return switch (random.nextInt(6)) {
      case 0 -> new And(List.of(query(random, depth - 1), query(random, depth - 1)));
      case 1 -> new Or(List.of(query(random, depth - 1), query(random, depth - 1)));
      case 2 -> new Not(query(random, depth - 1));
      case 3 -> new Fielded(FIELDS.get(random.nextInt(FIELDS.size())), query(random, depth - 1));
      default -> query(random, 0);
    };
  }

  private static boolean matches(Article article, ArticleQuery query, QueryField field) {
    return switch (query) {
      case Everything everything -> true;
      case Nothing nothing -> false;
      case Word word -> contains(article, word.text(), field);
      case Phrase phrase -> contains(article, phrase.text(), field);
      case Fielded fielded -> matches(article, fielded.query(), fielded.field());
      case And and -> and.operands().stream().allMatch(it -> matches(article, it, field));
      case Or or -> or.operands().stream().anyMatch(it -> matches(article, it, field));
      case Not not -> !matches(article, not.query(), field);
      default -> throw new IllegalArgumentException("the oracle knows nothing of " + query);
    };
  }

  private static boolean contains(Article article, String words, QueryField field) {
    Stream<String> headline = Stream.ofNullable(article.headline());
    Stream<String> body = Stream.of(article.bodyText().replace("\n", " "));
    Stream<String> captions = article.captions().stream().map(Caption::text);
    Stream<String> texts =
        switch (field) {
          case HEADLINE -> headline;
          case BODY -> body;
          case CAPTION -> captions;
          default -> Stream.of(headline, body, captions).flatMap(it -> it);
        };
    return texts.anyMatch(text -> (" " + text.replace(".", "") + " ").contains(" " + words + " "));
  }
}
