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
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.HitValues;

/// The best documents of a query in an order without ties: by score, then by id.
///
/// Sorting by id costs a look-up for each candidate, and scores are seldom equal. So first one
/// document more than wanted is collected by score alone. Only when the last of them scores like
/// the one before does the id decide who is in, and they are collected again with it.
///
/// @param total how many documents match
/// @param documents the best of them, best first
record Ranking(long total, List<Ranked> documents) {
  private static final Sort BY_SCORE_AND_ID =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.ID, SortField.Type.STRING_VAL));

  /// A document and its score.
  record Ranked(int document, float score) {}

  static Ranking of(ArticleSearcher searcher, Query query, int wanted) throws IOException {
    long known = cheapCount(searcher, query);
    int count = Math.min(wanted, searcher.getIndexReader().maxDoc()) + 1;
    int counted = known >= 0 ? count : Integer.MAX_VALUE;
    TopDocs best = searcher.search(query, new TopScoreDocCollectorManager(count, null, counted));
    long total = known >= 0 ? known : best.totalHits.value();
    ScoreDoc[] found = best.scoreDocs;
    if (wanted == 0 || found.length <= wanted) {
      return new Ranking(total, wanted == 0 ? List.of() : ordered(searcher, found, found.length));
    }
    return new Ranking(
        total,
        found[wanted - 1].score == found[wanted].score
            ? orderedByLucene(searcher, query, wanted, counted)
            : ordered(searcher, found, wanted));
  }

  /// Returns how many documents match when that is known without looking, else -1.
  private static long cheapCount(ArticleSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    long total = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      int count = weight.count(leaf);
      if (count < 0) {
        return -1;
      }
      total += count;
    }
    return total;
  }

  private static List<Ranked> orderedByLucene(
      ArticleSearcher searcher, Query query, int wanted, int counted) throws IOException {
    List<Ranked> ranked = new ArrayList<>();
    for (ScoreDoc document :
        searcher.search(query, new TopFieldCollectorManager(BY_SCORE_AND_ID, wanted, counted))
            .scoreDocs) {
      ranked.add(new Ranked(document.doc, (Float) ((FieldDoc) document).fields[0]));
    }
    return ranked;
  }

  private static List<Ranked> ordered(ArticleSearcher searcher, ScoreDoc[] found, int count)
      throws IOException {
    List<Ranked> ranked = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      ranked.add(new Ranked(found[i].doc, found[i].score));
    }
    for (int from = 0; from < count; ) {
      int to = from + 1;
      while (to < count && found[to].score == found[from].score) {
        to++;
      }
      if (to - from > 1) {
        orderById(searcher, ranked.subList(from, to));
      }
      from = to;
    }
    return ranked;
  }

  private static void orderById(ArticleSearcher searcher, List<Ranked> tied) throws IOException {
    record Named(BytesRef id, Ranked ranked) {}
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<Named> named = new ArrayList<>(tied.size());
    for (Ranked ranked : tied) {
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(ranked.document(), leaves));
      named.add(new Named(HitValues.id(leaf.reader(), ranked.document() - leaf.docBase), ranked));
    }
    named.sort(Comparator.comparing(Named::id));
    for (int i = 0; i < tied.size(); i++) {
      tied.set(i, named.get(i).ranked());
    }
  }
}
