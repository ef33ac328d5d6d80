package org.newshound.ingest;

import java.io.IOException;
import org.newshound.article.Article;
import org.newshound.index.WritableIndex;
import org.newshound.read.ReadOutcome;

/// What is remembered of a source while it is read.
interface Ledger {
  /// An article on its way into the index.
  interface Putting {
    /// Puts it there and counts what that did. Called on any thread.
    void put(WritableIndex index, SourceCounts counts) throws IOException;
  }

  /// Notes an article and returns what puts it into the index.
  Putting add(Article article) throws IOException;

  /// Notes that something was rejected or skipped.
  void unread(ReadOutcome.Unread unread);

  /// Notes that one more outcome was dealt with.
  void outcome();

  /// Writes down how far the reading is, to be committed with its articles, all of which are in the
  /// index by now.
  void mark() throws IOException;
}
