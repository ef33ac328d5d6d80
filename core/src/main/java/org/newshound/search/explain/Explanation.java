package org.newshound.search.explain;

import java.util.List;
import java.util.stream.Stream;
import org.newshound.search.ScoreAdjustment;

/// Why an article matches a query, and how its score comes about.
///
/// @param id the article's id
/// @param score its score; 0 when it does not match
/// @param reason why it matches, part by part as the query is made
/// @param adjustments what else its score comes of; see [org.newshound.search.Scoring]
/// @param engine how the engine computed the score, as an indented text for experts; its form may
///   change with every version
public record Explanation(
    String id, double score, Reason reason, List<ScoreAdjustment> adjustments, String engine) {
  /// Copies the list.
  public Explanation {
    adjustments = List.copyOf(adjustments);
  }

  /// {@return whether the article matches}
  public boolean matches() {
    return reason.holds();
  }

  /// {@return the reason in plain words, a sentence a line}
  public List<String> sentences() {
    return Stream.concat(
            reason.sentences().stream(), adjustments.stream().map(ScoreAdjustment::message))
        .toList();
  }
}
