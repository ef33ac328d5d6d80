package org.newshound.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newshound.article.Origin;
import org.newshound.index.files.FileContent;
import org.newshound.index.files.FileState;
import org.newshound.ingest.folder.FileTree;
import org.newshound.ingest.reading.FilePlan;
import org.newshound.ingest.reading.FilePrefetcher;
import org.newshound.ingest.reading.FileReading;
import org.newshound.ingest.reading.ReadingStopped;
import org.newshound.read.ReadOutcome;

/// Reads what is new or changed of some files, file after file, and forgets those that are gone.
final class FileRun {
  private final RunContext context;
  private final IngestWriter writer;
  private final Departures departures;
  private final Map<String, FileState> knownBefore = new LinkedHashMap<>();

  FileRun(RunContext context) {
    this.context = context;
    writer = context.writer();
    departures = new Departures(context.register(), writer);
  }

  void run() throws IOException {
    // Of folders all states are needed in the end, to see which files are gone; and asking for all
    // at once is much cheaper than for one after another.
    if (!context.tree().roots().isEmpty()) {
      context.register().all().forEach(state -> knownBefore.put(state.path(), state));
    }
    readAll();
    departures.allRead();
    forgetGone();
    new HeirRun(context, departures).run();
  }

  private void readAll() throws IOException {
    IngestSettings settings = context.settings();
    try (FilePrefetcher ahead =
        new FilePrefetcher(
            settings.reader(),
            settings.threads(),
            settings.memory(),
            context.tree().files().iterator(),
            entry -> FilePlan.of(entry, knownBefore(entry.key()), false))) {
      Optional<FilePrefetcher.Turn> turn = ahead.next();
      while (turn.isPresent()) {
        FileTree.Entry entry = turn.get().entry();
        writer.stopIfWanted();
        follow(entry, turn.get().plan(), turn.get().source());
        writer.end(entry.bytes());
        turn = ahead.next();
      }
    }
  }

  private Optional<FileState> knownBefore(String key) throws IOException {
    return knownBefore.isEmpty()
        ? context.register().file(key)
        : Optional.ofNullable(knownBefore.get(key));
  }

  private void follow(FileTree.Entry entry, FilePlan plan, FilePrefetcher.Source source)
      throws IOException {
    SourceCounts counts = context.countsOf(entry);
    switch (plan) {
      case FilePlan.PassOver(ReadOutcome.Skipped skip, Optional<FileState> known) ->
          passOver(entry, skip, known, counts);
      case FilePlan.Unreadable(IOException fault, Optional<FileState> known) -> {
        String why = writer.unreadable(entry.path().toString(), fault, counts);
        failed(entry, known, why, counts);
      }
      case FilePlan.Unchanged(FileState known) -> {
        unchanged(known, counts);
        if (!known.fault().isEmpty()) {
          keep(known.withFault(""));
        }
      }
      case FilePlan.Read(FileReading reading) -> read(entry, reading, source, counts);
    }
  }

  private void passOver(
      FileTree.Entry entry,
      ReadOutcome.Skipped skip,
      Optional<FileState> known,
      SourceCounts counts)
      throws IOException {
    FileState state = FileState.unopened(entry.key(), FileContent.of(skip), "");
    counts.file(state.content(), false, false);
    counts.skipped();
    writer.tell(skip);
    if (known.isEmpty() || !known.get().equals(state)) {
      if (known.isPresent()) {
        departures.forget(known.get(), counts);
      }
      keep(state);
    }
  }

  /// Notes that a file could not be read, or not to its end. What it gave before stays.
  private void failed(
      FileTree.Entry entry, Optional<FileState> known, String why, SourceCounts counts) {
    FileState state = known.orElseGet(() -> FileState.unopened(entry.key(), FileContent.NONE, ""));
    counts.file(state.content(), true, false);
    known.ifPresent(before -> passed(before, counts));
    if (known.isEmpty() || !state.fault().equals(why)) {
      keep(state.withFault(why));
    }
  }

  private void unchanged(FileState known, SourceCounts counts) {
    counts.file(known.content(), false, false);
    passed(known, counts);
  }

  private void passed(FileState known, SourceCounts counts) {
    context.fates().passed(known.path(), known.content(), counts);
    tellKnown(known);
  }

  /// Tells again what of a file was not read.
  private void tellKnown(FileState known) {
    FileContent content = known.content();
    content.unread().forEach(writer::tell);
    long more = content.rejected() + content.skipped() - content.unread().size();
    if (more > 0) {
      writer.tell(
          new ReadOutcome.Skipped(
              Origin.of(known.path(), "file"), more + " more, named when it is read anew"));
    }
  }

  private void keep(FileState state) {
    writer.later(() -> context.register().putFile(state));
  }

  private void read(
      FileTree.Entry entry, FileReading reading, FilePrefetcher.Source source, SourceCounts counts)
      throws IOException {
    FileLedger ledger = ledger(reading, counts);
    writer.begin(ledger, counts);
    FileReading.Ending ending;
    try {
      ending = source.read(writer::take);
    } catch (ReadingStopped e) {
      counts.file(ledger.content(), false, true);
      throw e;
    }
    switch (ending) {
      case FileReading.Ending.Read(String hash) -> complete(entry, ledger, hash, counts);
      case FileReading.Ending.Same() -> {
        FileState known = reading.known().orElseThrow();
        unchanged(known, counts);
        keep(reading.facts().touched(known));
      }
      case FileReading.Ending.Failed(IOException fault) -> {
        String why = writer.unreadable(entry.path().toString(), fault, counts);
        cutShort(entry, reading, ledger, why, counts);
      }
    }
  }

  /// Returns what notes down a reading, and tells what is known when one goes on.
  private FileLedger ledger(FileReading reading, SourceCounts counts) throws IOException {
    if (reading.done() == 0) {
      return FileLedger.anew(
          context.index(), reading.facts(), reading.known(), Set.of(), context.fates());
    }
    FileState known = reading.known().orElseThrow();
    FileLedger ledger =
        FileLedger.on(context.index(), reading.facts(), known, context.fates(), counts);
    tellKnown(known);
    return ledger;
  }

  private void complete(FileTree.Entry entry, FileLedger ledger, String hash, SourceCounts counts)
      throws IOException {
    if (!ledger.isBegun()) {
      Origin origin = Origin.of(entry.path().toString(), "file");
      writer.take(new ReadOutcome.Skipped(origin, "there is nothing in it"));
    }
    counts.file(ledger.content(), false, true);
    departures.complete(ledger, hash, entry.key(), counts);
  }

  private void cutShort(
      FileTree.Entry entry,
      FileReading reading,
      FileLedger ledger,
      String why,
      SourceCounts counts) {
    if (ledger.isBegun()) {
      counts.file(ledger.content(), true, true);
      writer.later(() -> ledger.mark(why));
    } else {
      failed(entry, reading.known(), why, counts);
    }
  }

  private void forgetGone() throws IOException {
    FileTree tree = context.tree();
    Set<String> present = new HashSet<>();
    tree.files().forEach(entry -> present.add(entry.key()));
    for (FileState state : knownBefore.values()) {
      OptionalInt source = tree.sourceOf(Path.of(state.path()));
      if (!present.contains(state.path()) && source.isPresent()) {
        SourceCounts counts = context.counts().get(source.getAsInt());
        counts.gone();
        departures.forget(state, counts);
      }
    }
  }
}
