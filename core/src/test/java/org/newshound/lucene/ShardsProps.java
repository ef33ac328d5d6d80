package org.newshound.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newshound.Soak;
import org.newshound.article.Article;
import org.newshound.index.IndexOptions;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.document.NewsSimilarity;
import org.newshound.lucene.document.SortKey;
import org.newshound.lucene.document.SortKeys;
import org.newshound.lucene.highlight.Highlighter;
import org.newshound.lucene.highlight.Highlights;
import org.newshound.lucene.query.IndexDictionary;
import org.newshound.lucene.query.PlanCompiler;
import org.newshound.plan.Plan;
import org.newshound.plan.Planner;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.SearchField;
import org.newshound.query.ArticleQuery;
import org.newshound.query.QueryField;
import org.newshound.query.syntax.QueryParser;
import org.newshound.query.syntax.QueryPrinter;
import org.newshound.search.Hit;
import org.newshound.search.MarkedArticle;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.Snippet.Mark;

/// Three shards answer as one index of the same articles: totals, order, scores to the bit and
/// highlights. One shard alone has an article in German, and each of 50 words is on one shard
/// alone.
///
/// The plan is made once with the dictionary of all shards. Statistics are collected from each
/// shard and added up before it is searched, as the search of a cluster does it in two phases.
///
/// 10 queries of each construct, 200 with the profile `soak`.
class ShardsProps {
  private static final int SHARDS = 3;
  private static final int QUERIES = Soak.rounds(10, 200);
  private static final int MARKED = 5;

  /// Agreement is at stake here, not speed.
  private static final SearchLimits PATIENT = SearchLimits.DEFAULT.withTime(Duration.ofMinutes(5));

  private static final TextAnalysis ANALYSIS = new TextAnalysis();
  private static final ShardStories STORIES = new ShardStories(7);
  private static final List<LuceneIndex.Writable> SHARD = new ArrayList<>();
  private static LuceneIndex.Writable whole;

  @BeforeAll
  static void open() throws IOException {
    whole = LuceneIndex.inMemory(IndexOptions.DEFAULT);
    for (int i = 0; i < SHARDS; i++) {
      SHARD.add(LuceneIndex.inMemory(IndexOptions.DEFAULT));
      int count = 0;
      for (Article article : STORIES.of(i)) {
        SHARD.get(i).put(article);
        whole.put(article);
        if (++count % 17 == 0) {
          SHARD.get(i).refresh();
          whole.refresh();
        }
      }
      SHARD.get(i).refresh();
    }
    whole.refresh();
  }

  @AfterAll
  static void close() throws IOException {
    whole.close();
    for (LuceneIndex each : SHARD) {
      each.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void shardsAnswerAsTheWholeIndexDoes(ShardStories.Construct construct) throws IOException {
    Random random = new Random(construct.name().hashCode());
    int found = 0;
    for (int i = 0; i < QUERIES; i++) {
      found += agrees(construct.query(random)) > 0 ? 1 : 0;
    }
    assertThat(found).as("queries that find anything").isGreaterThan(QUERIES / 10);
  }

  @Test
  void aWordOnOneShardAloneIsScoredAsInTheWhole() throws IOException {
    for (int i = 0; i < ShardStories.LONELY_WORDS; i++) {
      String word = ShardStories.lonely(i);
      assertThat(agrees(word)).as(word).isPositive();
      assertThat(agrees("\"the " + word + "\"")).as(word).isPositive();
      assertThat(agrees(word + " OR ferry")).as(word).isPositive();
      assertThat(agrees("byline:ashdown OR (" + word + " w/3 the)")).as(word).isPositive();
    }
  }

  @Test
  void aShardThatLacksWhatAFilterWantsStillCountsTheWords() throws IOException {
    assertThat(agrees("source:\"Isle Gazette\" ferry")).isPositive();
    assertThat(agrees("deck:* ferry")).isPositive();
    assertThat(agrees("length:>400 ferry")).isPositive();
    assertThat(agrees("since:2025-06 \"the ferry\"")).isPositive();
    assertThat(agrees("extra.only:here harbor")).isPositive();
  }

  @Test
  void aWordWithAnotherFormInTheStrayLanguageFindsTheSameEverywhere() throws IOException {
    for (String typed : List.of("note", "notes", "Haus", "Stadt w/9 Haus", "note -ferry")) {
      assertThat(agrees(typed)).as(typed).isPositive();
    }
  }

  /// A document of a shard.
  private record Found(
      String id, float score, SortKey recency, Map<QueryField, List<Mark>> marks) {}

  private static int agrees(String typed) throws IOException {
    return agrees(QueryParser.parse(typed).query());
  }

  /// Compares the answers and returns how many articles there are.
  private static int agrees(ArticleQuery query) throws IOException {
    String typed = QueryPrinter.print(query);
    int most = STORIES.count();
    SearchResult expected =
        whole.search(
            SearchRequest.of(query)
                .withLimit(most)
                .withExactTotal(true)
                .withSnippets(0)
                .withLimits(PATIENT));
    List<Hit> hits = expected.hits().complete();

    List<Found> found = withReaders(new ArrayList<>(), readers -> found(query, readers));

    assertThat(found).as(typed).hasSize((int) expected.total());
    assertThat(found.stream().map(each -> each.id() + " " + Float.toHexString(each.score())))
        .as(typed)
        .containsExactlyElementsOf(
            hits.stream()
                .map(hit -> hit.id() + " " + Float.toHexString((float) hit.score()))
                .toList());
    for (Found each : found.subList(0, Math.min(MARKED, found.size()))) {
      MarkedArticle marked = whole.article(each.id(), query, PATIENT).orElseThrow();
      assertThat(each.marks()).as("%s in %s", typed, each.id()).isEqualTo(marked.marks());
    }
    return found.size();
  }

  @FunctionalInterface
  private interface Use<T> {
    T of(List<IndexReader> readers) throws IOException;
  }

  private static <T> T withReaders(List<IndexReader> readers, Use<T> use) throws IOException {
    return readers.size() == SHARDS
        ? use.of(readers)
        : SHARD
            .get(readers.size())
            .withSearcher(searcher -> {
              readers.add(searcher.getIndexReader());
              return withReaders(readers, use);
            });
  }

  private static List<Found> found(ArticleQuery query, List<IndexReader> readers)
      throws IOException {
    QueryBudget budget = new QueryBudget(PATIENT);
    Plan plan;
    try (MultiReader all = new MultiReader(readers.toArray(IndexReader[]::new), false)) {
      plan =
          new Planner(ANALYSIS, new IndexDictionary(all), budget, Instant.now(), ZoneOffset.UTC)
              .plan(query)
              .plan();
    }
    Statistics statistics = new Statistics();
    for (IndexReader reader : readers) {
      Collecting searcher = new Collecting(reader);
      Query shards = new PlanCompiler(budget).shardQuery(plan);
      searcher.createWeight(searcher.rewrite(shards), ScoreMode.COMPLETE, 1);
      searcher.addTo(statistics);
    }
    List<Found> found = new ArrayList<>();
    for (IndexReader reader : readers) {
      search(plan, new Answering(reader, statistics), budget, found);
    }
    found.sort(
        Comparator.comparingDouble((Found each) -> -each.score()).thenComparing(Found::recency));
    return found;
  }

  private static void search(
      Plan plan, IndexSearcher searcher, QueryBudget budget, List<Found> found) throws IOException {
    PlanCompiler compiler = new PlanCompiler(budget);
    Query query = searcher.rewrite(compiler.shardQuery(plan));
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      Highlighter highlighter = new Highlighter(searcher, leaf, compiler, ANALYSIS, budget);
      SortKeys dates = new SortKeys(leaf.reader());
      DocIdSetIterator documents = scorer.iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        Article article = ArticleDocument.read(leaf.reader().storedFields(), document);
        Map<SearchField, List<Mark>> marks = highlighter.of(plan, document, article).orElseThrow();
        found.add(
            new Found(article.id(), scorer.score(), dates.of(document), Highlights.byField(marks)));
      }
    }
  }

  /// The statistics of all shards.
  private static final class Statistics {
    private final Map<Term, TermStatistics> terms = new HashMap<>();
    private final Map<String, CollectionStatistics> fields = new HashMap<>();
  }

  /// Notes what it is asked for, as the first phase of a distributed search does.
  private static final class Collecting extends IndexSearcher {
    private final Map<Term, TermStatistics> terms = new HashMap<>();
    private final Map<String, CollectionStatistics> fields = new HashMap<>();

    Collecting(IndexReader reader) {
      super(reader);
      setSimilarity(NewsSimilarity.create());
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
        throws IOException {
      TermStatistics here = super.termStatistics(term, docFreq, totalTermFreq);
      terms.put(term, here);
      return here;
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
      CollectionStatistics here = super.collectionStatistics(field);
      if (here != null) {
        fields.put(field, here);
      }
      return here;
    }

    void addTo(Statistics all) {
      terms.forEach((term, here) ->
          all.terms.merge(
              term,
              here,
              (one, other) ->
                  new TermStatistics(
                      one.term(),
                      one.docFreq() + other.docFreq(),
                      one.totalTermFreq() + other.totalTermFreq())));
      fields.forEach((field, here) ->
          all.fields.merge(
              field,
              here,
              (one, other) ->
                  new CollectionStatistics(
                      field,
                      one.maxDoc() + other.maxDoc(),
                      one.docCount() + other.docCount(),
                      one.sumTotalTermFreq() + other.sumTotalTermFreq(),
                      one.sumDocFreq() + other.sumDocFreq())));
    }
  }

  /// Answers with the statistics of all shards, as the second phase does.
  private static final class Answering extends IndexSearcher {
    private final Statistics all;

    Answering(IndexReader reader, Statistics all) {
      super(reader);
      this.all = all;
      setSimilarity(NewsSimilarity.create());
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq)
        throws IOException {
      TermStatistics known = all.terms.get(term);
      return known == null ? super.termStatistics(term, docFreq, totalTermFreq) : known;
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
      CollectionStatistics known = all.fields.get(field);
      return known == null ? super.collectionStatistics(field) : known;
    }
  }
}
