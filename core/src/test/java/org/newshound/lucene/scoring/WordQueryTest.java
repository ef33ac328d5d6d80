package org.newshound.lucene.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newshound.TestArticles.article;
import static org.newshound.TestArticles.body;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import org.newshound.TestArticles;
import org.newshound.article.Article;
import org.newshound.article.Caption;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.document.NewsSimilarity;
import org.newshound.plan.SearchField;
import org.newshound.plan.Stemming;

class WordQueryTest {
  private static final int ARTICLES = 4_000;
  private static final int FEW = 10;
  private static final Set<SearchField> ALL = EnumSet.allOf(SearchField.class);
  private static final List<String> WORDS =
      List.of("ferry", "storm", "harbor", "pilot", "strike", "council", "bridge", "vote");

  @Test
  void wordEarlyInTheBodyCountsMore() throws IOException {
    List<String> best =
        best(
            word("ferry"),
            body("late", "the council met on the pier and then at last saw the ferry"),
            body("early", "the ferry and the council met on the pier and then at last saw"));

    assertThat(best).containsExactly("early", "late");
  }

  @Test
  void wordInTheHeadlineCountsMoreThanInTheBody() throws IOException {
    List<String> best =
        best(
            word("ferry"),
            article("body", "Storm over harbor", "The ferry left the pier."),
            article("headline", "Ferry over harbor", "The storm left the pier."));

    assertThat(best).containsExactly("headline", "body");
  }

  @Test
  void moreOfAWordCountsMoreAndLengthLess() throws IOException {
    List<String> best =
        best(
            word("ferry"),
            body("once, long", "ferry " + "left the old pier of the harbor ".repeat(20)),
            body("once", "ferry left the old pier"),
            body("twice", "ferry left old ferry"));

    assertThat(best).containsExactly("twice", "once", "once, long");
  }

  @Test
  void passesOverOnlyWhatIsNotAmongTheBest() throws IOException {
    Random random = new Random(7);
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory, IntStream.range(0, ARTICLES).mapToObj(i -> random(i, random)).toList());
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = searcher(reader);
        for (int round = 0; round < 200; round++) {
          Query query = random(random);
          TopDocs all = top(searcher, query, ARTICLES, ARTICLES);
          TopDocs few = top(searcher, query, FEW, FEW);

          assertThat(few.scoreDocs)
              .as(query.toString())
              .usingRecursiveFieldByFieldElementComparator()
              .containsExactly(Arrays.copyOf(all.scoreDocs, few.scoreDocs.length));
          assertThat(few.scoreDocs).hasSize(Math.min(FEW, all.scoreDocs.length));
          for (ScoreDoc found : few.scoreDocs) {
            assertThat(searcher.explain(query, found.doc).getValue().floatValue())
                .isEqualTo(found.score);
          }
        }
      }
    }
  }

  @Test
  void countsWhatEachTextHolds() throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(
          directory,
          List.of(
              TestArticles.builder("a", "Ferry", "Storm.")
                  .captions(List.of(Caption.of("A pilot.")))
                  .build(),
              article("b", "Storm", "Pilot.")));
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = searcher(reader);

        assertThat(searcher.count(word("storm"))).isEqualTo(2);
        assertThat(searcher.count(word("pilot"))).isEqualTo(2);
        assertThat(searcher.count(word("vote"))).isZero();
        assertThat(searcher.count(new WordQuery(List.of("storm"), Set.of(SearchField.BODY))))
            .isEqualTo(1);
        assertThat(searcher.count(new WordQuery(List.of("ferry", "pilot"), ALL))).isEqualTo(2);
        assertThat(searcher.explain(word("ferry"), 1).isMatch()).isFalse();
      }
    }
  }

  private static Query word(String word) {
    return new WordQuery(List.of(word), ALL);
  }

  private static List<String> best(Query query, Article... articles) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      write(directory, List.of(articles));
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        List<String> ids = new ArrayList<>();
        for (ScoreDoc found : top(searcher(reader), query, FEW, FEW).scoreDocs) {
          ids.add(articles[found.doc].id());
        }
        return ids;
      }
    }
  }

  private static TopDocs top(IndexSearcher searcher, Query query, int wanted, int counted)
      throws IOException {
    return searcher.search(query, new TopScoreDocCollectorManager(wanted, null, counted));
  }

  private static IndexSearcher searcher(DirectoryReader reader) {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(NewsSimilarity.create());
    searcher.setQueryCache(null);
    return searcher;
  }

  private static void write(Directory directory, List<Article> articles) throws IOException {
    ArticleDocument documents = new ArticleDocument(new TextAnalysis(), Stemming.ENGLISH);
    IndexWriterConfig config = new IndexWriterConfig().setSimilarity(NewsSimilarity.create());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Article article : articles) {
        writer.addDocument(documents.write(article, ""));
      }
      writer.forceMerge(1);
    }
  }

  /// Most articles are long and dull, some short and to the point, so that blocks differ.
  private static Article random(int number, Random random) {
    boolean isDull = random.nextInt(20) > 0;
    int length = isDull ? 60 + random.nextInt(60) : 5 + random.nextInt(10);
    String text =
        random
            .ints(length, 0, isDull ? WORDS.size() * 30 : WORDS.size() * 2)
            .mapToObj(each -> each < WORDS.size() ? WORDS.get(each) : "filler" + each)
            .collect(Collectors.joining(" "));
    return TestArticles.builder("id" + number, pick(random) + " plan", text)
        .deck(random.nextInt(3) == 0 ? pick(random) + " again" : null)
        .build();
  }

  private static String pick(Random random) {
    int chosen = random.nextInt(WORDS.size() * 4);
    return chosen < WORDS.size() ? WORDS.get(chosen) : "other";
  }

  private static Query random(Random random) {
    Query one = some(random);
    return switch (random.nextInt(4)) {
      case 0 -> one;
      case 1 -> new BoostQuery(one, 2);
      case 2 -> join(random, Occur.SHOULD, one);
      default -> join(random, Occur.MUST, one);
    };
  }

  private static Query join(Random random, Occur occur, Query one) {
    return new BooleanQuery.Builder()
        .add(one, occur)
        .add(some(random), occur)
        .add(some(random), occur)
        .build();
  }

  private static Query some(Random random) {
    List<String> terms = new ArrayList<>(List.of(WORDS.get(random.nextInt(WORDS.size()))));
    if (random.nextInt(3) == 0) {
      terms.add("filler" + (WORDS.size() + random.nextInt(100)));
    }
    Set<SearchField> parts =
        switch (random.nextInt(3)) {
          case 0 -> Set.of(SearchField.BODY);
          case 1 -> EnumSet.of(SearchField.HEADLINE, SearchField.BODY);
          default -> ALL;
        };
    return new WordQuery(terms, parts);
  }
}
