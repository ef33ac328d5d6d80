package org.newshound.index.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newshound.index.ArticleIndex;
import org.newshound.index.FileParts;
import org.newshound.index.FileState;
import org.newshound.index.files.FileTree;
import org.newshound.read.ReadOutcome;

/// One run of an [Ingest].
///
/// Files may be read and articles written by many threads, but everything is decided by the one
/// that runs this, file after file in their order: so the counts and the index are those of a run
/// on a single thread.
final class IngestRun {
  private final ArticleIndex index;
  private final Settings settings;
  private final long started = System.nanoTime();
  private final Map<String, FileState> knownBefore = new LinkedHashMap<>();
  private final Set<String> planned = new HashSet<>();
  private final Set<String> rereadKeys = new HashSet<>();
  private final Deque<Reread> reread = new ArrayDeque<>();

  /// A file that is to be read again, though it has not changed.
  private record Reread(Path path, Tally tally) {}

  /// Begins a run; from here on its time counts.
  IngestRun(ArticleIndex index, Settings settings) {
    this.index = index;
    this.settings = settings;
  }

  /// Brings the index in step with files.
  IngestReport files(FileTree tree) throws IOException {
    List<Tally> tallies = tree.sources().stream().map(Tally::new).toList();
    // Of folders all states are needed in the end, to see which files are gone; and asking for all
    // at once is much cheaper than for one after another.
    if (!tree.roots().isEmpty()) {
      index.files().forEach(state -> knownBefore.put(state.path(), state));
    }
    try (Intake intake = new Intake(index, settings, tree.files().size(), tree.bytes(), started)) {
      boolean stopped =
          intake.isStopped(() -> {
            forgetGone(tree, tallies, readAll(tree, tallies, intake), intake);
            while (!reread.isEmpty()) {
              again(reread.removeFirst(), intake);
            }
          });
      return intake.report(tallies, tree.ignored(), stopped);
    }
  }

  /// Puts the articles of a stream into the index.
  IngestReport stream(InputStream bytes, String name) throws IOException {
    Tally tally = new Tally(name);
    tally.file();
    try (Intake intake = new Intake(index, settings, 1, 0, started)) {
      boolean stopped =
          intake.isStopped(() -> {
            intake.begin(Ledger.ofStream(), tally);
            try {
              settings.reader().read(bytes, name, intake::take);
            } catch (IOException e) {
              unreadable(name, e, tally, intake);
            }
            intake.end(0);
          });
      return intake.report(List.of(tally), 0, stopped);
    }
  }

  private Set<String> readAll(FileTree tree, List<Tally> tallies, Intake intake)
      throws IOException {
    Set<String> present = new HashSet<>();
    Iterator<FileTree.Entry> entries = tree.files().iterator();
    try (ReadAhead ahead = new ReadAhead(settings, entries, entry -> plan(entry, present))) {
      Optional<ReadAhead.Turn> turn = ahead.next();
      while (turn.isPresent()) {
        FileTree.Entry entry = turn.get().entry();
        Tally tally = tallies.get(entry.source());
        tally.file();
        intake.stopIfWanted();
        if (turn.get().plan() instanceof Plan.Again) {
          Plan plan = plan(entry.path(), false, index::file);
          follow(entry.path(), plan, direct(plan), tally, intake);
        } else {
          follow(entry.path(), turn.get().plan(), turn.get().source(), tally, intake);
        }
        intake.end(entry.bytes());
        turn = ahead.next();
      }
    }
    return present;
  }

  private Plan plan(FileTree.Entry entry, Set<String> present) {
    Plan plan = plan(entry.path(), false, this::knownBefore);
    String key =
        switch (plan) {
          case Plan.Read read -> read.reading().facts().key();
          case Plan.Unchanged unchanged -> unchanged.known().path();
          case Plan.Unreadable unreadable -> key(entry.path());
          case Plan.Again again -> key(entry.path());
        };
    present.add(key);
    return planned.add(key) ? plan : new Plan.Again();
  }

  private static String key(Path path) {
    return path.toAbsolutePath().normalize().toString();
  }

  /// Looks up what is known of a file.
  private interface Known {
    Optional<FileState> of(String key) throws IOException;
  }

  private Optional<FileState> knownBefore(String key) throws IOException {
    return knownBefore.isEmpty() ? index.file(key) : Optional.ofNullable(knownBefore.get(key));
  }

  private Plan plan(Path path, boolean forced, Known known) {
    FileFacts facts;
    try {
      facts = FileFacts.of(path);
    } catch (IOException e) {
      return new Plan.Unreadable(e);
    }
    try {
      Optional<FileState> state = known.of(facts.key());
      boolean same = !forced && state.isPresent() && facts.isOf(state.get());
      if (same && state.get().isComplete()) {
        return new Plan.Unchanged(state.get());
      }
      long done = same ? state.get().outcomes() : 0;
      return new Plan.Read(new FileReading(path, facts, state, done, forced || same));
    } catch (IOException e) {
      throw new Intake.IndexFailed(e);
    }
  }

  private ReadAhead.Source direct(Plan plan) {
    return sink ->
        plan instanceof Plan.Read read
            ? read.reading().read(settings.reader(), 0, sink, () -> false)
            : new FileReading.Ending.Same();
  }

  private void follow(Path path, Plan plan, ReadAhead.Source source, Tally tally, Intake intake)
      throws IOException {
    switch (plan) {
      case Plan.Unreadable unreadable ->
          unreadable(path.toString(), unreadable.fault(), tally, intake);
      case Plan.Unchanged unchanged -> tally.unchanged(unchanged.known().articles());
      case Plan.Read read -> read(read.reading(), source, tally, intake);
      case Plan.Again again -> throw new IllegalStateException(path + " was not looked at again");
    }
  }

  private void read(FileReading reading, ReadAhead.Source source, Tally tally, Intake intake)
      throws IOException {
    Optional<FileState> known = reading.known();
    FileLedger ledger = ledger(reading);
    if (reading.done() > 0) {
      tally.unchanged(known.map(FileState::articles).orElse(0L));
    }
    intake.begin(ledger, tally);
    switch (source.read(intake::take)) {
      case FileReading.Ending.Read(String hash) -> {
        ledger.complete(
            hash, id -> removeUnlessElsewhere(id, reading.facts().key(), tally, intake));
        intake.changed();
      }
      case FileReading.Ending.Same() -> {
        tally.unchanged(known.map(FileState::articles).orElse(0L));
        index.putFile(reading.facts().touched(known.orElseThrow()));
        intake.changed();
      }
      case FileReading.Ending.Failed(IOException fault) -> {
        unreadable(reading.path().toString(), fault, tally, intake);
        if (ledger.isBegun()) {
          ledger.mark();
        }
      }
    }
  }

  private FileLedger ledger(FileReading reading) throws IOException {
    FileFacts facts = reading.facts();
    if (reading.done() > 0) {
      return FileLedger.on(index, facts, reading.known().orElseThrow());
    }
    FileParts parts = reading.known().map(FileState::parts).orElse(FileParts.NONE);
    return FileLedger.anew(index, facts, parts);
  }

  private void again(Reread file, Intake intake) throws IOException {
    intake.stopIfWanted();
    if (index.file(file.path().toString()).isPresent()) {
      Plan plan = plan(file.path(), true, index::file);
      follow(file.path(), plan, direct(plan), file.tally(), intake);
      intake.end(0);
    }
  }

  private void forgetGone(FileTree tree, List<Tally> tallies, Set<String> present, Intake intake)
      throws IOException {
    if (tree.roots().isEmpty()) {
      return;
    }
    for (FileState state : knownBefore.values()) {
      OptionalInt source = tree.sourceOf(Path.of(state.path()));
      if (!present.contains(state.path()) && source.isPresent()) {
        FileParts parts = state.parts();
        Tally tally = tallies.get(source.getAsInt());
        FileLedger.forEachId(
            index,
            state.path(),
            parts.first(),
            parts.next(),
            id -> removeUnlessElsewhere(id, state.path(), tally, intake));
        index.removeFile(state.path());
        intake.changed();
      }
    }
  }

  /// Removes an article that a file no longer yields. Where another file still yields it, what the
  /// index holds may have come from the first, so the other is read again.
  private void removeUnlessElsewhere(String id, String key, Tally tally, Intake intake)
      throws IOException {
    List<String> elsewhere = new ArrayList<>(index.filesOf(id));
    elsewhere.remove(key);
    if (elsewhere.isEmpty()) {
      intake.remove(id, tally);
    } else if (rereadKeys.add(elsewhere.getFirst())) {
      reread.add(new Reread(Path.of(elsewhere.getFirst()), tally));
    }
  }

  private static void unreadable(String name, IOException fault, Tally tally, Intake intake) {
    tally.unreadable();
    intake.reject(ReadOutcome.Rejected.unreadable(name, fault), tally);
  }
}
