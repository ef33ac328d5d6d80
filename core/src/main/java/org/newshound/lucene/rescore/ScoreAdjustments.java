package org.newshound.lucene.rescore;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.scoring.RecencyDecay;
import org.newshound.lucene.scoring.RecencyQuery;
import org.newshound.search.Notice;

/// What moves the articles that a query finds up or down.
///
/// @param words what was learnt from the best articles
/// @param pairs words of the query near each other
/// @param ageing what age takes, or null for nothing
/// @param notices what a reader should know of it
public record ScoreAdjustments(
    List<Clause> words, List<Clause> pairs, @Nullable RecencyDecay ageing, List<Notice> notices) {
  /// No adjustment.
  public static final ScoreAdjustments NONE =
      new ScoreAdjustments(List.of(), List.of(), null, List.of());

  /// Copies the lists.
  public ScoreAdjustments {
    words = List.copyOf(words);
    pairs = List.copyOf(pairs);
    notices = List.copyOf(notices);
  }

  /// Returns the articles of a query, no more and no fewer, with other scores.
  public Query on(Query found) {
    Query raised = raised(found);
    return ageing == null ? raised : new RecencyQuery(raised, ageing);
  }

  /// Returns the articles of a query with their scores before age takes anything.
  public Query raised(Query found) {
    if (words.isEmpty() && pairs.isEmpty()) {
      return found;
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder().add(found, Occur.MUST);
    Stream.concat(words.stream(), pairs.stream())
        .forEach(clause -> builder.add(clause.query(), Occur.SHOULD));
    return builder.build();
  }
}
