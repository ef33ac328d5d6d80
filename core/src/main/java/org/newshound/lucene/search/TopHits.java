package org.newshound.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.document.Orders;
import org.newshound.lucene.document.SortKey;
import org.newshound.lucene.scoring.WordQuery;
import org.newshound.lucene.search.TopHitsCollector.Candidate;
import org.newshound.search.Cursor;
import org.newshound.search.Order;

/// The first documents of a query in an order without ties: see [TopHitsCollector] for that of
/// relevance. Newest first is the order of the index: the first documents of each segment are
/// enough.
///
/// @param total how many documents match; at least so many when it is not exact
/// @param exact whether that is all of them
/// @param documents the first of them, in order
/// @param end where the last of them stands; null when there are fewer than wanted
record TopHits(long total, boolean exact, List<Ranked> documents, @Nullable Cursor end) {
  /// How many documents are counted when their number is not asked for.
  static final int COUNTED = 1_000;

  /// A document and its score.
  record Ranked(int document, float score) {}

  static TopHits of(
      ArticleSearcher searcher,
      Query query,
      int wanted,
      Order order,
      @Nullable Cursor after,
      boolean exact)
      throws IOException {
    if (wanted == 0 && exact) {
      return new TopHits(searcher.count(query), true, List.of(), null);
    }
    int most = Math.min(Math.max(1, wanted), Math.max(1, searcher.getIndexReader().maxDoc()));
    int counted = exact ? Integer.MAX_VALUE : Math.max(COUNTED, most);
    TopHits ranking =
        order == Order.RELEVANCE
            ? best(searcher, query, most, (Cursor.ByScore) after, counted)
            : sorted(searcher, query, most, order, (Cursor.ByDate) after, counted);
    return wanted > 0 ? ranking : new TopHits(ranking.total, ranking.exact, List.of(), null);
  }

  private static TopHits best(
      ArticleSearcher searcher,
      Query query,
      int wanted,
      Cursor.@Nullable ByScore after,
      int counted)
      throws IOException {
    Weight weight = weight(searcher, query, counted);
    long least = WordQuery.atLeast(weight, searcher.getIndexReader());
    TopHitsCollector collector =
        searcher.collect(weight, new TopHitsCollector(wanted, counting(counted, least), after));
    List<Candidate> best = collector.best();
    Cursor end = null;
    if (best.size() == wanted) {
      SortKey last = best.getLast().recency();
      end = new Cursor.ByScore(best.getLast().score(), last.moment(), last.tie());
    }
    return new TopHits(
        collector.isExact() ? collector.total() : Math.max(least, collector.total()),
        collector.isExact(),
        best.stream().map(each -> new Ranked(each.number(), each.score())).toList(),
        end);
  }

  /// Who knows that there are more than are to be counted need not count them.
  private static int counting(int counted, long least) {
    return least > counted ? 0 : counted;
  }

  /// Returns how many documents a query surely finds; 0 when only counting tells.
  private static long least(Query query, IndexReader reader) throws IOException {
    if (query instanceof WordQuery word) {
      return word.atLeast(reader);
    }
    long most = 0;
    if (query instanceof BooleanQuery any && any.getMinimumNumberShouldMatch() <= 1) {
      for (BooleanClause clause : any) {
        if (clause.occur() != Occur.SHOULD) {
          return 0;
        }
        most = Math.max(most, least(clause.query(), reader));
      }
    }
    return most;
  }

  /// Returns the weight of a query whose documents may be passed over when they need not be counted
  /// one by one.
  private static Weight weight(ArticleSearcher searcher, Query query, int counted)
      throws IOException {
    Weight weight = searcher.createWeight(query, ScoreMode.TOP_SCORES, 1);
    if (counted == Integer.MAX_VALUE) {
      for (LeafReaderContext leaf : searcher.getLeafContexts()) {
        if (weight.count(leaf) < 0) {
          return searcher.createWeight(query, ScoreMode.COMPLETE, 1);
        }
      }
    }
    return weight;
  }

  private static TopHits sorted(
      ArticleSearcher searcher,
      Query query,
      int wanted,
      Order order,
      Cursor.@Nullable ByDate after,
      int counted)
      throws IOException {
    Sort sort = order == Order.NEWEST ? Orders.newest() : Orders.oldest();
    FieldDoc last =
        after == null
            ? null
            : new FieldDoc(
                Integer.MAX_VALUE, Float.NaN, new Object[] {after.moment(), after.tie()});
    boolean exact = counted == Integer.MAX_VALUE;
    long least = exact ? 0 : least(query, searcher.getIndexReader());
    int compared = Math.max(wanted, counting(counted, least));
    TopFieldCollector collector =
        new TopFieldCollectorManager(sort, wanted, last, compared).newCollector();
    TopDocs top = searcher.collect(query, collector).topDocs();
    List<Ranked> ranked = new ArrayList<>();
    for (ScoreDoc each : top.scoreDocs) {
      ranked.add(new Ranked(each.doc, 0));
    }
    boolean all = top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
    return new TopHits(
        all ? top.totalHits.value() : Math.max(least, top.totalHits.value()),
        all,
        ranked,
        ranked.size() == wanted ? end((FieldDoc) top.scoreDocs[wanted - 1]) : null);
  }

  private static Cursor end(FieldDoc last) {
    return new Cursor.ByDate((Long) last.fields[0], (Long) last.fields[1]);
  }
}
