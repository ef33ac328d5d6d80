package org.newshound.index.ingest;

import org.newshound.article.Article;
import org.newshound.index.FileContent;
import org.newshound.index.PutOutcome;
import org.newshound.read.ReadOutcome;

/// What is remembered of a stream, which cannot be read again: nothing but how much was in it.
final class StreamLedger implements Ledger {
  private final UnreadNotes unread = new UnreadNotes();
  private long outcomes;

  @Override
  public Putting add(Article article) {
    return (index, tally) -> {
      PutOutcome outcome = index.put(article);
      tally.put(outcome, false);
      return outcome;
    };
  }

  @Override
  public void unread(ReadOutcome.Unread what) {
    unread.add(what);
  }

  @Override
  public void outcome() {
    outcomes++;
  }

  @Override
  public void mark() {}

  FileContent content() {
    return unread.content(outcomes, 0, 0);
  }
}
