package org.newshound.index.ingest;

import java.io.IOException;

/// What is remembered of a source while it is read.
interface Ledger {
  /// Notes an article and says whether this reading meets it for the first time.
  boolean add(String id) throws IOException;

  /// Says whether an earlier reading yielded an article.
  boolean hadBefore(String id);

  /// Notes that something was refused.
  void reject(String reason);

  /// Notes that one more outcome was dealt with.
  void outcome();

  /// Writes down how far the reading is, to be committed with its articles.
  void mark() throws IOException;

  /// Returns what is remembered of a stream, which can not be read again: nothing but which
  /// articles it yielded.
  static Ledger ofStream() {
    Fingerprints seen = new Fingerprints();
    return new Ledger() {
      @Override
      public boolean add(String id) {
        return seen.add(id);
      }

      @Override
      public boolean hadBefore(String id) {
        return false;
      }

      @Override
      public void reject(String reason) {}

      @Override
      public void outcome() {}

      @Override
      public void mark() {}
    };
  }
}
