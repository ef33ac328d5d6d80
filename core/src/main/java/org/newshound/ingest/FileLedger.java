package org.newshound.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newshound.article.Article;
import org.newshound.index.PutOutcome;
import org.newshound.index.PutResult;
import org.newshound.index.WritableIndex;
import org.newshound.index.files.FileContent;
import org.newshound.index.files.FilePart;
import org.newshound.index.files.FileParts;
import org.newshound.index.files.FileRegister;
import org.newshound.index.files.FileState;
import org.newshound.ingest.reading.FileFacts;
import org.newshound.read.ReadOutcome;

/// What the index remembers of a file while it is read. The ids of its articles are written part by
/// part, so that no file is too large; where a commit falls into the reading, it says how far that
/// is, so that a run that is killed goes on from there.
final class FileLedger implements Ledger {
  private static final int PART_IDS = 4096;

  /// Takes the ids of articles that the file no longer yields.
  interface Gone {
    void accept(String id) throws IOException;
  }

  private final WritableIndex index;
  private final FileFacts facts;
  private final Fingerprints old = new Fingerprints();
  private final Fingerprints seen = new Fingerprints();
  private final List<String> ids = new ArrayList<>();
  private final Set<String> inherited;
  private final UnreadNotes unread;
  private final Fates fates;
  private final long first;
  private final long fresh;
  private long next;
  private long outcomes;
  private long articles;

  private FileLedger(
      WritableIndex index,
      FileFacts facts,
      FileParts parts,
      Set<String> inherited,
      UnreadNotes unread,
      Fates fates) {
    this.index = index;
    this.facts = facts;
    this.inherited = inherited;
    this.unread = unread;
    this.fates = fates;
    first = parts.first();
    fresh = parts.fresh();
    next = parts.next();
  }

  /// Returns the ledger of a file that is read from its beginning.
  ///
  /// @param inherited the articles that are from this file now, as the file that they were from is
  ///   gone
  static FileLedger anew(
      WritableIndex index,
      FileFacts facts,
      Optional<FileState> known,
      Set<String> inherited,
      Fates fates)
      throws IOException {
    FileParts before = known.map(FileState::parts).orElse(FileParts.NONE);
    FileParts parts = new FileParts(before.first(), before.next(), before.next());
    FileLedger ledger = new FileLedger(index, facts, parts, inherited, new UnreadNotes(), fates);
    ledger.forEachId(ledger.first, ledger.fresh, ledger.old::add);
    return ledger;
  }

  /// Returns the ledger of a file whose reading goes on.
  static FileLedger on(
      WritableIndex index, FileFacts facts, FileState known, Fates fates, SourceCounts counts)
      throws IOException {
    FileContent content = known.content();
    FileLedger ledger =
        new FileLedger(index, facts, known.parts(), Set.of(), UnreadNotes.of(content), fates);
    ledger.forEachId(ledger.first, ledger.fresh, ledger.old::add);
    List<String> own = new ArrayList<>();
    ledger.forEachId(
        ledger.fresh,
        ledger.next,
        id -> {
          ledger.seen.add(id);
          if (index.files().fileOf(id).filter(facts.key()::equals).isPresent()) {
            own.add(id);
          }
        });
    ledger.outcomes = content.outcomes();
    ledger.articles = content.articles();
    fates.begun(content, own, counts);
    return ledger;
  }

  /// Says whether any outcome was dealt with.
  boolean isBegun() {
    return outcomes > 0;
  }

  /// Returns what was found so far.
  FileContent content() {
    return unread.content(outcomes, articles);
  }

  @Override
  public Putting add(Article article) throws IOException {
    boolean fresh = seen.add(article.id());
    if (fresh) {
      ids.add(article.id());
      articles++;
    }
    boolean heir = fresh && inherited.contains(article.id());
    if (ids.size() == PART_IDS) {
      writePart();
    }
    return heir
        ? (into, counts) -> inherit(article, into, counts)
        : (into, counts) -> put(article, fresh, into, counts);
  }

  private void put(Article article, boolean first, WritableIndex into, SourceCounts counts)
      throws IOException {
    if (!inherited.isEmpty() && old.contains(article.id())) {
      putAgain(article, into);
    } else {
      PutResult result = into.put(article, facts.key());
      fates.put(result, article.id(), facts.key(), first, counts);
    }
  }

  /// Puts what was counted when the file was looked at. On an article that is from another file a
  /// later one may have had the last word.
  private void putAgain(Article article, WritableIndex into) throws IOException {
    if (inherited.contains(article.id()) || into.article(article.id()).isEmpty()) {
      into.put(article, facts.key());
    }
  }

  /// What is in the index came from a file that is gone: this takes its place, even if it is older.
  /// No commit falls in between, as one waits for all that is on its way.
  private void inherit(Article article, WritableIndex into, SourceCounts counts)
      throws IOException {
    PutOutcome outcome = into.put(article, facts.key()).outcome();
    if (outcome == PutOutcome.UNCHANGED || outcome == PutOutcome.OLDER) {
      into.delete(article.id());
      into.put(article, facts.key());
    }
    fates.inherited(article.id(), outcome == PutOutcome.UNCHANGED, counts);
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
  public void mark() throws IOException {
    mark("");
  }

  /// Writes down how far the reading is, and why it went no further.
  void mark(String fault) throws IOException {
    writePart();
    write("", first, fault);
  }

  /// Tells which articles the file, which was read to its end, no longer yields.
  void tellGone(Gone gone) throws IOException {
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
      index.files().removePart(facts.key(), number);
    }
  }

  /// Writes down that the file was read to its end, once its articles are in the index.
  void complete(String hash) throws IOException {
    write(hash, fresh, "");
  }

  private void write(String hash, long from, String fault) throws IOException {
    index
        .files()
        .putFile(
            new FileState(
                facts.key(),
                facts.bytes(),
                facts.modified(),
                hash,
                content(),
                new FileParts(from, fresh, next),
                fault));
  }

  private void writePart() throws IOException {
    if (!ids.isEmpty()) {
      index.files().putPart(new FilePart(facts.key(), next++, ids));
      ids.clear();
    }
  }

  private void forEachId(long from, long to, Gone sink) throws IOException {
    forEachId(index.files(), facts.key(), from, to, sink);
  }

  /// Hands all ids of a file's parts to `sink`, in order.
  static void forEachId(FileRegister register, String path, long from, long to, Gone sink)
      throws IOException {
    for (long number = from; number < to; number++) {
      FilePart part = register.part(path, number).orElse(new FilePart(path, number, List.of()));
      for (String id : part.ids()) {
        sink.accept(id);
      }
    }
  }
}
