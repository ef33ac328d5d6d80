package org.newshound.lucene.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.newshound.article.Article;
import org.newshound.lucene.scoring.RecencyDecay;
import org.newshound.query.ArticleQuery;
import org.newshound.query.syntax.QueryPrinter;
import org.newshound.search.ScoreAdjustment;
import org.newshound.search.explain.Reason;

/// Puts into words what moved an article up or down beside the words of the query.
final class ScoreAdjustmentTexts {
  private static final int PERCENT = 100;

  private ScoreAdjustmentTexts() {}

  /// Says which of the words that were learnt from the best articles an article has.
  ///
  /// @param reasons one for each of them
  static ScoreAdjustment expansion(List<Reason> reasons) {
    List<Reason> held = reasons.stream().filter(Reason::holds).toList();
    String which = words(held.isEmpty() ? reasons : held);
    return new ScoreAdjustment(
        "expansion",
        held.isEmpty()
            ? "has none of the words added from the best articles: " + which
            : "has %d of the %d words added from the best articles: %s"
                .formatted(held.size(), reasons.size(), which),
        held.stream().mapToDouble(Reason::score).sum());
  }

  private static String words(List<Reason> reasons) {
    return reasons.stream()
        .map(reason -> "'" + QueryPrinter.print(word(reason.query())) + "'")
        .collect(Collectors.joining(", "));
  }

  /// Returns a word without what it counts and where it is looked up.
  private static ArticleQuery word(ArticleQuery query) {
    List<ArticleQuery> children = query.children();
    return children.isEmpty() ? query : word(children.getFirst());
  }

  /// Says where words of the query stand near each other.
  static ScoreAdjustment proximity(Reason reason) {
    return new ScoreAdjustment(
        "proximity", String.join("; ", reason.sentences()) + ", which counts more", reason.score());
  }

  /// Says how old an article is and what that takes.
  ///
  /// @param before its score without it
  static ScoreAdjustment age(Article article, RecencyDecay ageing, double score, double before) {
    Instant now = Instant.ofEpochMilli(ageing.now());
    String age =
        article
            .sortInstant()
            .map(then -> Duration.between(then, now).toDays())
            .map(ScoreAdjustmentTexts::days)
            .orElse("has no date");
    String left = String.format(Locale.ROOT, "%.0f%%", PERCENT * score / Math.max(before, 1e-9));
    return new ScoreAdjustment(
        "age", age + ", which leaves " + left + " of its score", score - before);
  }

  private static String days(long days) {
    return days < 1 ? "is new" : days == 1 ? "is a day old" : "is " + days + " days old";
  }
}
