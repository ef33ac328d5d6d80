package org.newshound.ingest;

import java.util.Map;
import org.newshound.article.Article;
import org.newshound.index.PutResult;
import org.newshound.index.files.FileContent;
import org.newshound.read.ReadOutcome;

/// What is remembered of a stream, which cannot be read again: nothing but how much was in it.
///
/// An article of the index that is in no file came from a stream, as far as is known.
final class StreamLedger implements Ledger {
  private static final String NO_FILE = "";

  private final Fates fates = new Fates(Map.of());
  private final Fingerprints seen = new Fingerprints();
  private final UnreadNotes unread = new UnreadNotes();
  private long outcomes;

  @Override
  public Putting add(Article article) {
    boolean first = seen.add(article.id());
    return (index, counts) -> {
      PutResult result = index.put(article, NO_FILE);
      fates.put(result, article.id(), NO_FILE, first, counts);
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
    return unread.content(outcomes, 0);
  }
}
