package org.newshound.index.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newshound.article.Origin;
import org.newshound.index.ArticleIndex;
import org.newshound.index.FileContent;
import org.newshound.index.FileState;
import org.newshound.index.files.FileTree;
import org.newshound.read.ReadOutcome;

/// One run of an [Ingest].
///
/// Files may be read and articles written by many threads, but everything is decided by the one
/// that runs this, file after file in their order: so the counts and the index are those of a run
/// on a single thread.
final class IngestRun {
  private static final String FILE = "file";

  private final ArticleIndex index;
  private final Settings settings;
  private final long started = System.nanoTime();
  private final Map<String, FileState> knownBefore = new LinkedHashMap<>();

  /// The articles that the file they may be from no longer yields, but others do.
  private final Set<String> orphans = new LinkedHashSet<>();

  private Fates fates = new Fates(Map.of());

  /// Begins a run; from here on its time counts.
  IngestRun(ArticleIndex index, Settings settings) {
    this.index = index;
    this.settings = settings;
  }

  /// Returns the word that a file is passed over.
  static ReadOutcome.Skipped skip(FileTree.Entry entry) {
    return new ReadOutcome.Skipped(Origin.of(entry.path().toString(), FILE), entry.passedOver());
  }

  /// Brings the index in step with files.
  IngestReport files(FileTree named) throws IOException {
    FileTree tree = index.home().map(named::at).orElse(named);
    List<Tally> tallies = tree.sources().stream().map(Tally::new).toList();
    // Of folders all states are needed in the end, to see which files are gone; and asking for all
    // at once is much cheaper than for one after another.
    if (!tree.roots().isEmpty()) {
      index.files().forEach(state -> knownBefore.put(state.path(), state));
    }
    fates = new Fates(index.articlesByFile());
    try (Intake intake = new Intake(index, settings, tree.files().size(), tree.bytes(), started)) {
      boolean stopped =
          intake.isStopped(() -> {
            readAll(tree, tallies, intake);
            forgetGone(tree, tallies, intake);
            while (!orphans.isEmpty()) {
              readHeirs(tree, tallies, intake);
            }
          });
      fates.end();
      return intake.report(tallies, tree.leftOut(), stopped);
    }
  }

  /// Puts the articles of a stream into the index.
  IngestReport stream(InputStream bytes, String name) throws IOException {
    Tally tally = new Tally(name);
    try (Intake intake = new Intake(index, settings, 1, 0, started)) {
      boolean stopped =
          intake.isStopped(() -> {
            StreamLedger ledger = new StreamLedger();
            boolean failed = false;
            intake.begin(ledger, tally);
            try {
              settings.reader().read(bytes, name, intake::take);
            } catch (IOException e) {
              unreadable(name, e, tally, intake);
              failed = true;
            } finally {
              tally.file(ledger.content(), failed, true);
            }
            intake.end(0);
          });
      return intake.report(List.of(tally), 0, stopped);
    }
  }

  private void readAll(FileTree tree, List<Tally> tallies, Intake intake) throws IOException {
    Iterator<FileTree.Entry> entries = tree.files().iterator();
    try (ReadAhead ahead =
        new ReadAhead(settings, entries, entry -> plan(entry, false, this::knownBefore))) {
      Optional<ReadAhead.Turn> turn = ahead.next();
      while (turn.isPresent()) {
        FileTree.Entry entry = turn.get().entry();
        intake.stopIfWanted();
        follow(entry, turn.get().plan(), turn.get().source(), tallies.get(entry.source()), intake);
        intake.end(entry.bytes());
        turn = ahead.next();
      }
    }
  }

  /// Looks up what is known of a file.
  private interface Known {
    Optional<FileState> of(String key) throws IOException;
  }

  private Optional<FileState> knownBefore(String key) throws IOException {
    return knownBefore.isEmpty() ? index.file(key) : Optional.ofNullable(knownBefore.get(key));
  }

  private static Plan plan(FileTree.Entry entry, boolean forced, Known states) {
    Optional<FileState> known;
    try {
      known = states.of(entry.key());
    } catch (IOException e) {
      throw new Intake.IndexFailed(e);
    }
    if (!entry.isWanted()) {
      return new Plan.PassOver(skip(entry), known);
    }
    FileFacts facts;
    try {
      facts = FileFacts.of(entry.path(), entry.key());
    } catch (IOException e) {
      return new Plan.Unreadable(e, known);
    }
    boolean same = !forced && known.isPresent() && facts.isOf(known.get());
    if (same && known.get().isComplete()) {
      return new Plan.Unchanged(known.get());
    }
    long done = same ? known.get().content().outcomes() : 0;
    return new Plan.Read(new FileReading(entry.path(), facts, known, done, forced || same));
  }

  private void follow(
      FileTree.Entry entry, Plan plan, ReadAhead.Source source, Tally tally, Intake intake)
      throws IOException {
    switch (plan) {
      case Plan.PassOver(ReadOutcome.Skipped skip, Optional<FileState> known) ->
          passOver(entry, skip, known, tally, intake);
      case Plan.Unreadable(IOException fault, Optional<FileState> known) ->
          failed(
              entry,
              known,
              unreadable(entry.path().toString(), fault, tally, intake),
              tally,
              intake);
      case Plan.Unchanged(FileState known) -> {
        unchanged(known, tally, intake);
        if (!known.fault().isEmpty()) {
          keep(known.withFault(""), intake);
        }
      }
      case Plan.Read(FileReading reading) -> read(entry, reading, source, tally, intake);
    }
  }

  private void passOver(
      FileTree.Entry entry,
      ReadOutcome.Skipped skip,
      Optional<FileState> known,
      Tally tally,
      Intake intake)
      throws IOException {
    FileState state = FileState.unopened(entry.key(), FileContent.of(skip), "");
    tally.file(state.content(), false, false);
    tally.skipped();
    intake.tell(skip);
    if (known.isEmpty() || !known.get().equals(state)) {
      if (known.isPresent()) {
        forget(known.get(), tally, intake);
      }
      keep(state, intake);
    }
  }

  /// Notes that a file could not be read, or not to its end. What it gave before stays.
  private void failed(
      FileTree.Entry entry, Optional<FileState> known, String why, Tally tally, Intake intake) {
    FileState state = known.orElseGet(() -> FileState.unopened(entry.key(), FileContent.NONE, ""));
    tally.file(state.content(), true, false);
    known.ifPresent(before -> passed(before, tally, intake));
    if (known.isEmpty() || !state.fault().equals(why)) {
      keep(state.withFault(why), intake);
    }
  }

  private void unchanged(FileState known, Tally tally, Intake intake) {
    tally.file(known.content(), false, false);
    passed(known, tally, intake);
  }

  private void passed(FileState known, Tally tally, Intake intake) {
    fates.passed(known.path(), known.content(), tally);
    tellKnown(known, intake);
  }

  /// Tells again what of a file was not read.
  private static void tellKnown(FileState known, Intake intake) {
    FileContent content = known.content();
    content.unread().forEach(intake::tell);
    long more = content.rejected() + content.skipped() - content.unread().size();
    if (more > 0) {
      intake.tell(
          new ReadOutcome.Skipped(
              Origin.of(known.path(), FILE), more + " more, named when it is read anew"));
    }
  }

  private void keep(FileState state, Intake intake) {
    intake.later(() -> index.putFile(state));
  }

  private void read(
      FileTree.Entry entry,
      FileReading reading,
      ReadAhead.Source source,
      Tally tally,
      Intake intake)
      throws IOException {
    Optional<FileState> known = reading.known();
    FileLedger ledger;
    if (reading.done() > 0) {
      ledger = FileLedger.on(index, reading.facts(), known.orElseThrow(), fates, tally);
      tellKnown(known.orElseThrow(), intake);
    } else {
      ledger = FileLedger.anew(index, reading.facts(), known, fates);
    }
    intake.begin(ledger, tally);
    FileReading.Ending ending;
    try {
      ending = source.read(intake::take);
    } catch (Stopped e) {
      tally.file(ledger.content(), false, true);
      throw e;
    }
    switch (ending) {
      case FileReading.Ending.Read(String hash) -> {
        if (!ledger.isBegun()) {
          intake.take(
              new ReadOutcome.Skipped(
                  Origin.of(reading.path().toString(), FILE), "there is nothing in it"));
        }
        tally.file(ledger.content(), false, true);
        complete(ledger, hash, reading.facts().key(), tally, intake);
      }
      case FileReading.Ending.Same() -> {
        unchanged(known.orElseThrow(), tally, intake);
        keep(reading.facts().touched(known.orElseThrow()), intake);
      }
      case FileReading.Ending.Failed(IOException fault) -> {
        String why = unreadable(reading.path().toString(), fault, tally, intake);
        if (ledger.isBegun()) {
          tally.file(ledger.content(), true, true);
          intake.later(() -> ledger.mark(why));
        } else {
          failed(entry, known, why, tally, intake);
        }
      }
    }
  }

  private void complete(FileLedger ledger, String hash, String key, Tally tally, Intake intake)
      throws IOException {
    ledger.tellGone(id -> removeUnlessElsewhere(id, key, tally, intake));
    intake.later(() -> ledger.complete(hash));
  }

  private void readHeirs(FileTree tree, List<Tally> tallies, Intake intake) throws IOException {
    intake.settle();
    Map<String, Set<String>> heirs = heirs();
    Map<String, FileTree.Entry> entries = new HashMap<>();
    tree.files().forEach(entry -> entries.put(entry.key(), entry));
    for (Map.Entry<String, Set<String>> each : heirs.entrySet()) {
      intake.stopIfWanted();
      String key = each.getKey();
      Optional<FileState> known = index.file(key);
      FileTree.Entry entry = entries.get(key);
      if (known.isPresent() && entry != null) {
        readHeir(entry, known.get(), each.getValue(), tallies.get(entry.source()), intake);
      } else if (known.isPresent()) {
        FileTree.Entry outside = new FileTree.Entry(Path.of(key), key, 0, 0, "");
        readHeir(outside, known.get(), each.getValue(), new Tally(""), intake);
      }
    }
    intake.settle();
  }

  /// Returns which files take the orphans over: where the file that an article is from does not
  /// yield it any more, another one does.
  private Map<String, Set<String>> heirs() throws IOException {
    Map<String, Set<String>> heirs = new LinkedHashMap<>();
    for (String id : orphans) {
      List<String> files = index.filesOf(id);
      boolean kept = index.fileOf(id).filter(files::contains).isPresent();
      if (!kept && !files.isEmpty()) {
        heirs.computeIfAbsent(files.getFirst(), file -> new HashSet<>()).add(id);
      }
    }
    orphans.clear();
    return heirs;
  }

  private void readHeir(
      FileTree.Entry entry, FileState known, Set<String> ids, Tally tally, Intake intake)
      throws IOException {
    if (plan(entry, true, key -> Optional.of(known)) instanceof Plan.Read(FileReading reading)) {
      FileLedger ledger = FileLedger.heir(index, reading.facts(), Optional.of(known), ids, fates);
      intake.beginAgain(ledger, tally);
      FileReading.Ending ending = reading.read(settings.reader(), 0, intake::take, () -> false);
      if (ending instanceof FileReading.Ending.Read(String hash)) {
        complete(ledger, hash, entry.key(), tally, intake);
      } else if (ledger.isBegun()) {
        intake.later(ledger::mark);
      }
      intake.end(0);
    }
  }

  private void forgetGone(FileTree tree, List<Tally> tallies, Intake intake) throws IOException {
    if (tree.roots().isEmpty()) {
      return;
    }
    Set<String> present = new HashSet<>();
    tree.files().forEach(entry -> present.add(entry.key()));
    for (FileState state : knownBefore.values()) {
      OptionalInt source = tree.sourceOf(Path.of(state.path()));
      if (!present.contains(state.path()) && source.isPresent()) {
        Tally tally = tallies.get(source.getAsInt());
        tally.gone();
        forget(state, tally, intake);
      }
    }
  }

  private void forget(FileState state, Tally tally, Intake intake) throws IOException {
    FileLedger.forEachId(
        index,
        state.path(),
        state.parts().first(),
        state.parts().next(),
        id -> removeUnlessElsewhere(id, state.path(), tally, intake));
    index.removeFile(state.path());
    intake.changed();
  }

  /// Removes an article that a file no longer yields, unless another file does.
  private void removeUnlessElsewhere(String id, String key, Tally tally, Intake intake)
      throws IOException {
    List<String> elsewhere = new ArrayList<>(index.filesOf(id));
    elsewhere.remove(key);
    if (elsewhere.isEmpty()) {
      orphans.remove(id);
      intake.remove(id, tally);
    } else {
      orphans.add(id);
    }
  }

  private static String unreadable(String name, IOException fault, Tally tally, Intake intake) {
    ReadOutcome.Rejected reject = ReadOutcome.Rejected.unreadable(name, fault);
    tally.unreadable();
    intake.tell(reject);
    return reject.reason();
  }
}
