package org.newshound.index.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newshound.index.ArticleIndex;
import org.newshound.index.FilePart;
import org.newshound.index.FileParts;
import org.newshound.index.FileState;

/// What the index remembers of a file while it is read. The ids of its articles are written part by
/// part, so that no file is too large; where a commit falls into the reading, it says how far that
/// is, so that a run that is killed goes on from there.
final class FileLedger implements Ledger {
  private static final int PART_IDS = 4096;
  private static final int REJECTS_MAX = 100;

  /// Takes the ids of articles that the file no longer yields.
  interface Gone {
    void accept(String id) throws IOException;
  }

  private final ArticleIndex index;
  private final FileFacts facts;
  private final Fingerprints old = new Fingerprints();
  private final Fingerprints seen = new Fingerprints();
  private final List<String> ids = new ArrayList<>();
  private final List<String> rejects = new ArrayList<>();
  private final long first;
  private final long fresh;
  private long next;
  private long outcomes;
  private long articles;

  private FileLedger(ArticleIndex index, FileFacts facts, FileParts parts) {
    this.index = index;
    this.facts = facts;
    first = parts.first();
    fresh = parts.fresh();
    next = parts.next();
  }

  /// Returns the ledger of a file that is read from its beginning.
  static FileLedger anew(ArticleIndex index, FileFacts facts, FileParts known) throws IOException {
    FileParts parts = new FileParts(known.first(), known.next(), known.next());
    FileLedger ledger = new FileLedger(index, facts, parts);
    ledger.forEachId(ledger.first, ledger.fresh, ledger.old::add);
    return ledger;
  }

  /// Returns the ledger of a file whose reading goes on.
  static FileLedger on(ArticleIndex index, FileFacts facts, FileState known) throws IOException {
    FileLedger ledger = new FileLedger(index, facts, known.parts());
    ledger.forEachId(ledger.first, ledger.fresh, ledger.old::add);
    ledger.forEachId(ledger.fresh, ledger.next, ledger.seen::add);
    ledger.outcomes = known.outcomes();
    ledger.articles = known.articles();
    ledger.rejects.addAll(known.rejects());
    return ledger;
  }

  /// Says whether any outcome was dealt with.
  boolean isBegun() {
    return outcomes > 0;
  }

  @Override
  public boolean add(String id) throws IOException {
    if (!seen.add(id)) {
      return false;
    }
    ids.add(id);
    articles++;
    if (ids.size() == PART_IDS) {
      writePart();
    }
    return true;
  }

  @Override
  public boolean hadBefore(String id) {
    return old.contains(id);
  }

  @Override
  public void reject(String reason) {
    if (rejects.size() < REJECTS_MAX) {
      rejects.add(reason);
    }
  }

  @Override
  public void outcome() {
    outcomes++;
  }

  @Override
  public void mark() throws IOException {
    writePart();
    write("", first);
  }

  /// Writes down that the file was read to its end, and tells which articles it no longer yields.
  void complete(String hash, Gone gone) throws IOException {
    writePart();
    forEachId(
        first,
        fresh,
        id -> {
          if (!seen.contains(id)) {
            gone.accept(id);
          }
        });
    for (long number = first; number < fresh; number++) {
      index.removePart(facts.key(), number);
    }
    write(hash, fresh);
  }

  private void write(String hash, long from) throws IOException {
    index.putFile(
        new FileState(
            facts.key(),
            facts.bytes(),
            facts.modified(),
            hash,
            outcomes,
            articles,
            new FileParts(from, fresh, next),
            rejects));
  }

  private void writePart() throws IOException {
    if (!ids.isEmpty()) {
      index.putPart(new FilePart(facts.key(), next++, ids));
      ids.clear();
    }
  }

  private void forEachId(long from, long to, Gone sink) throws IOException {
    forEachId(index, facts.key(), from, to, sink);
  }

  /// Hands all ids of a file's parts to `sink`, in order.
  static void forEachId(ArticleIndex index, String path, long from, long to, Gone sink)
      throws IOException {
    for (long number = from; number < to; number++) {
      FilePart part = index.part(path, number).orElse(new FilePart(path, number, List.of()));
      for (String id : part.ids()) {
        sink.accept(id);
      }
    }
  }
}
