package org.newshound.ingest;

import java.util.ArrayList;
import java.util.List;
import org.newshound.index.files.FileContent;
import org.newshound.read.ReadOutcome;

/// What is remembered of that which a file holds and no article was made of: how much it was and,
/// of the first of it, where and why.
final class UnreadNotes {
  private static final int NOTES_MAX = 1_000;
  private static final int RAW_MAX_CHARS = 64 << 10;

  private final List<ReadOutcome.Unread> notes = new ArrayList<>();
  private long rejected;
  private long skipped;
  private long rawChars;

  /// Returns those of a file whose reading goes on.
  static UnreadNotes of(FileContent content) {
    UnreadNotes all = new UnreadNotes();
    content.unread().forEach(all::note);
    all.rejected = content.rejected();
    all.skipped = content.skipped();
    return all;
  }

  void add(ReadOutcome.Unread unread) {
    switch (unread) {
      case ReadOutcome.Rejected reject -> rejected++;
      case ReadOutcome.Skipped skip -> skipped++;
    }
    note(unread);
  }

  private void note(ReadOutcome.Unread unread) {
    if (notes.size() < NOTES_MAX) {
      notes.add(unread instanceof ReadOutcome.Rejected reject ? brief(reject) : unread);
    }
  }

  /// The text itself is kept as long as there is little of it: it is what a reader mends.
  private ReadOutcome.Rejected brief(ReadOutcome.Rejected reject) {
    String raw = reject.raw();
    if (raw == null) {
      return reject;
    }
    rawChars += raw.length();
    return rawChars <= RAW_MAX_CHARS
        ? reject
        : new ReadOutcome.Rejected(reject.origin(), reject.reason());
  }

  FileContent content(long outcomes, long articles) {
    return new FileContent(outcomes, articles, rejected, skipped, notes);
  }
}
