package org.newshound.lucene.position;

import org.newshound.plan.QueryBudget;

/// How much may still be tried for a query. Positional queries that repeat a frequent word many
/// times have more ways to match than can be looked at; when the time is up nothing more matches,
/// and the search that asked says that it was stopped.
final class MatchBudget {
  private static final int STEPS_PER_LOOK = 1 << 12;

  private final QueryBudget budget;
  private int steps;
  private boolean exhausted;

  MatchBudget(QueryBudget budget) {
    this.budget = budget;
  }

  /// Counts a step and says whether to go on.
  boolean goesOn() {
    if (++steps >= STEPS_PER_LOOK) {
      steps = 0;
      exhausted = exhausted || budget.shouldExit();
    }
    return !exhausted;
  }

  /// Returns how many matches of one positional query may be kept.
  int matches() {
    return budget.matches();
  }

  /// Gives up because there are more matches than may be kept.
  void giveUp() {
    exhausted = true;
    budget.stop("words of the query stand together in more ways than memory is allowed for");
  }
}
