package org.newshound.lucene.position;

import org.apache.lucene.index.QueryTimeout;

/// How much may still be tried for a query. Patterns that repeat a frequent word many times have
/// more ways to match than can be looked at; when the time is up nothing more matches, and the
/// search that asked says that it was stopped.
final class Effort {
  private static final int STEPS_PER_LOOK = 1 << 12;

  private final QueryTimeout limit;
  private int steps;
  private boolean exhausted;

  Effort(QueryTimeout limit) {
    this.limit = limit;
  }

  /// Counts a step and says whether to go on.
  boolean goesOn() {
    if (++steps >= STEPS_PER_LOOK) {
      steps = 0;
      exhausted = exhausted || limit.shouldExit();
    }
    return !exhausted;
  }
}
