package org.newshound.bench;

import java.util.Locale;

/// How many articles hold a word, as a share of all.
enum Frequency {
  /// In every twentieth article or more.
  FREQUENT(0.05, 0.5),
  /// In every two hundredth or more.
  MEDIUM(0.005, 0.05),
  /// In few.
  RARE(0.0005, 0.005);

  private final double least;
  private final double most;

  Frequency(double least, double most) {
    this.least = least;
    this.most = most;
  }

  boolean holds(int documents, int all) {
    return documents >= least * all && documents < most * all;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
