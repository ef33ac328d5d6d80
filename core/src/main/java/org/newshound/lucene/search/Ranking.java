package org.newshound.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.document.HitValues;
import org.newshound.lucene.document.Orders;
import org.newshound.search.Cursor;
import org.newshound.search.Order;

/// The first documents of a query in an order without ties.
///
/// Sorting by score and id costs a look-up for each candidate, and scores are seldom equal. So
/// first one document more than wanted is collected by score alone. Only when the last of them
/// scores like the one before does the id decide who is in, and they are collected again with it.
/// Newest first is the order of the index: the first documents of each segment are enough.
///
/// @param total how many documents match; at least so many when it is not exact
/// @param exact whether that is all of them
/// @param documents the first of them, in order
record Ranking(long total, boolean exact, List<Ranked> documents) {
  /// How many documents are counted when their number is not asked for.
  static final int COUNTED = 1_000;

  /// A document, its score, and where it stands in the order.
  record Ranked(int document, float score, Cursor cursor) {}

  static Ranking of(
      ArticleSearcher searcher,
      Query query,
      int wanted,
      Order order,
      @Nullable Cursor after,
      boolean exact)
      throws IOException {
    if (wanted == 0) {
      return counted(searcher, query, exact);
    }
    int most = Math.min(wanted, Math.max(1, searcher.getIndexReader().maxDoc()));
    int counted = exact ? Integer.MAX_VALUE : Math.max(COUNTED, most);
    return order == Order.RELEVANCE && after == null
        ? best(searcher, query, most, counted)
        : sorted(searcher, query, most, order, after, counted);
  }

  private static Ranking counted(ArticleSearcher searcher, Query query, boolean exact)
      throws IOException {
    if (exact) {
      return new Ranking(searcher.count(query), true, List.of());
    }
    TopDocs top = searcher.search(query, new TopScoreDocCollectorManager(1, null, COUNTED));
    return new Ranking(top.totalHits.value(), isExact(top), List.of());
  }

  private static boolean isExact(TopDocs top) {
    return top.totalHits.relation() == TotalHits.Relation.EQUAL_TO;
  }

  private static Ranking best(ArticleSearcher searcher, Query query, int wanted, int counted)
      throws IOException {
    TopDocs top =
        searcher.search(query, new TopScoreDocCollectorManager(wanted + 1, null, counted));
    ScoreDoc[] found = top.scoreDocs;
    if (found.length > wanted && found[wanted - 1].score == found[wanted].score) {
      return sorted(searcher, query, wanted, Order.RELEVANCE, null, counted);
    }
    return new Ranking(
        top.totalHits.value(),
        isExact(top),
        ordered(searcher, found, Math.min(wanted, found.length)));
  }

  private static Ranking sorted(
      ArticleSearcher searcher,
      Query query,
      int wanted,
      Order order,
      @Nullable Cursor after,
      int counted)
      throws IOException {
    Sort sort =
        switch (order) {
          case RELEVANCE -> Orders.relevance();
          case NEWEST -> Orders.newest();
          case OLDEST -> Orders.oldest();
        };
    FieldDoc last = after == null ? null : document(after);
    TopDocs top = searcher.search(query, new TopFieldCollectorManager(sort, wanted, last, counted));
    List<Ranked> ranked = new ArrayList<>();
    for (ScoreDoc each : top.scoreDocs) {
      ranked.add(ranked((FieldDoc) each, order));
    }
    return new Ranking(top.totalHits.value(), isExact(top), ranked);
  }

  private static FieldDoc document(Cursor after) {
    return switch (after) {
      case Cursor.ByScore(float score, String id) ->
          new FieldDoc(Integer.MAX_VALUE, score, new Object[] {score, new BytesRef(id)});
      case Cursor.ByDate(long moment, long tie) ->
          new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {moment, tie});
    };
  }

  private static Ranked ranked(FieldDoc found, Order order) {
    Object[] fields = found.fields;
    if (order == Order.RELEVANCE) {
      float score = (Float) fields[0];
      return new Ranked(
          found.doc, score, new Cursor.ByScore(score, ((BytesRef) fields[1]).utf8ToString()));
    }
    return new Ranked(found.doc, 0, new Cursor.ByDate((Long) fields[0], (Long) fields[1]));
  }

  private static List<Ranked> ordered(ArticleSearcher searcher, ScoreDoc[] found, int count)
      throws IOException {
    List<Ranked> ranked = new ArrayList<>(count);
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    for (int i = 0; i < count; i++) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found[i].doc, leaves));
      String id = HitValues.id(leaf.reader(), found[i].doc - leaf.docBase).utf8ToString();
      ranked.add(new Ranked(found[i].doc, found[i].score, new Cursor.ByScore(found[i].score, id)));
    }
    ranked.sort(
        Comparator.comparing(Ranked::score, Comparator.reverseOrder())
            .thenComparing(each -> new BytesRef(((Cursor.ByScore) each.cursor()).id())));
    return ranked;
  }
}
