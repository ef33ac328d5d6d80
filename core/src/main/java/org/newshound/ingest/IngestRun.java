package org.newshound.ingest;

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
import org.newshound.ingest.folder.FileTree;
import org.newshound.ingest.reading.FilePlan;
import org.newshound.ingest.reading.FilePrefetcher;
import org.newshound.ingest.reading.FileReading;
import org.newshound.ingest.reading.ReadingStopped;
import org.newshound.read.ReadOutcome;

/// One run of an [Ingest].
///
/// Files may be read and articles written by many threads, but everything is decided by the one
/// that runs this, file after file in their order: so the counts and the index are those of a run
/// on a single thread.
final class IngestRun {
  private static final String FILE = "file";

  private final ArticleIndex index;
  private final IngestSettings settings;
  private final long started = System.nanoTime();
  private final Map<String, FileState> knownBefore = new LinkedHashMap<>();

  /// The articles that the file they may be from no longer yields, but others do.
  private final Set<String> orphans = new LinkedHashSet<>();

  private Fates fates = new Fates(Map.of());

  /// Begins a run; from here on its time counts.
  IngestRun(ArticleIndex index, IngestSettings settings) {
    this.index = index;
    this.settings = settings;
  }

  /// Brings the index in step with files.
  IngestReport files(FileTree named) throws IOException {
    FileTree tree = index.home().map(named::at).orElse(named);
    List<SourceCounts> counts = tree.sources().stream().map(SourceCounts::new).toList();
    // Of folders all states are needed in the end, to see which files are gone; and asking for all
    // at once is much cheaper than for one after another.
    if (!tree.roots().isEmpty()) {
      index.files().forEach(state -> knownBefore.put(state.path(), state));
    }
    fates = new Fates(index.articlesByFile());
    try (IngestWriter writer =
        new IngestWriter(index, settings, tree.files().size(), tree.bytes(), started)) {
      boolean stopped =
          writer.isStopped(() -> {
            readAll(tree, counts, writer);
            forgetGone(tree, counts, writer);
            while (!orphans.isEmpty()) {
              readHeirs(tree, counts, writer);
            }
          });
      fates.end();
      return writer.report(counts, tree.leftOut(), stopped);
    }
  }

  /// Puts the articles of a stream into the index.
  IngestReport stream(InputStream bytes, String name) throws IOException {
    SourceCounts counts = new SourceCounts(name);
    try (IngestWriter writer = new IngestWriter(index, settings, 1, 0, started)) {
      boolean stopped =
          writer.isStopped(() -> {
            StreamLedger ledger = new StreamLedger();
            boolean failed = false;
            writer.begin(ledger, counts);
            try {
              settings.reader().read(bytes, name, writer::take);
            } catch (IOException e) {
              unreadable(name, e, counts, writer);
              failed = true;
            } finally {
              counts.file(ledger.content(), failed, true);
            }
            writer.end(0);
          });
      return writer.report(List.of(counts), 0, stopped);
    }
  }

  private void readAll(FileTree tree, List<SourceCounts> counts, IngestWriter writer)
      throws IOException {
    Iterator<FileTree.Entry> entries = tree.files().iterator();
    try (FilePrefetcher ahead =
        new FilePrefetcher(
            settings.reader(),
            settings.threads(),
            settings.memory(),
            entries,
            entry -> FilePlan.of(entry, knownBefore(entry.key()), false))) {
      Optional<FilePrefetcher.Turn> turn = ahead.next();
      while (turn.isPresent()) {
        FileTree.Entry entry = turn.get().entry();
        writer.stopIfWanted();
        follow(entry, turn.get().plan(), turn.get().source(), counts.get(entry.source()), writer);
        writer.end(entry.bytes());
        turn = ahead.next();
      }
    }
  }

  private Optional<FileState> knownBefore(String key) throws IOException {
    return knownBefore.isEmpty() ? index.file(key) : Optional.ofNullable(knownBefore.get(key));
  }

  private void follow(
      FileTree.Entry entry,
      FilePlan plan,
      FilePrefetcher.Source source,
      SourceCounts counts,
      IngestWriter writer)
      throws IOException {
    switch (plan) {
      case FilePlan.PassOver(ReadOutcome.Skipped skip, Optional<FileState> known) ->
          passOver(entry, skip, known, counts, writer);
      case FilePlan.Unreadable(IOException fault, Optional<FileState> known) ->
          failed(
              entry,
              known,
              unreadable(entry.path().toString(), fault, counts, writer),
              counts,
              writer);
      case FilePlan.Unchanged(FileState known) -> {
        unchanged(known, counts, writer);
        if (!known.fault().isEmpty()) {
          keep(known.withFault(""), writer);
        }
      }
      case FilePlan.Read(FileReading reading) -> read(entry, reading, source, counts, writer);
    }
  }

  private void passOver(
      FileTree.Entry entry,
      ReadOutcome.Skipped skip,
      Optional<FileState> known,
      SourceCounts counts,
      IngestWriter writer)
      throws IOException {
    FileState state = FileState.unopened(entry.key(), FileContent.of(skip), "");
    counts.file(state.content(), false, false);
    counts.skipped();
    writer.tell(skip);
    if (known.isEmpty() || !known.get().equals(state)) {
      if (known.isPresent()) {
        forget(known.get(), counts, writer);
      }
      keep(state, writer);
    }
  }

  /// Notes that a file could not be read, or not to its end. What it gave before stays.
  private void failed(
      FileTree.Entry entry,
      Optional<FileState> known,
      String why,
      SourceCounts counts,
      IngestWriter writer) {
    FileState state = known.orElseGet(() -> FileState.unopened(entry.key(), FileContent.NONE, ""));
    counts.file(state.content(), true, false);
    known.ifPresent(before -> passed(before, counts, writer));
    if (known.isEmpty() || !state.fault().equals(why)) {
      keep(state.withFault(why), writer);
    }
  }

  private void unchanged(FileState known, SourceCounts counts, IngestWriter writer) {
    counts.file(known.content(), false, false);
    passed(known, counts, writer);
  }

  private void passed(FileState known, SourceCounts counts, IngestWriter writer) {
    fates.passed(known.path(), known.content(), counts);
    tellKnown(known, writer);
  }

  /// Tells again what of a file was not read.
  private static void tellKnown(FileState known, IngestWriter writer) {
    FileContent content = known.content();
    content.unread().forEach(writer::tell);
    long more = content.rejected() + content.skipped() - content.unread().size();
    if (more > 0) {
      writer.tell(
          new ReadOutcome.Skipped(
              Origin.of(known.path(), FILE), more + " more, named when it is read anew"));
    }
  }

  private void keep(FileState state, IngestWriter writer) {
    writer.later(() -> index.putFile(state));
  }

  private void read(
      FileTree.Entry entry,
      FileReading reading,
      FilePrefetcher.Source source,
      SourceCounts counts,
      IngestWriter writer)
      throws IOException {
    Optional<FileState> known = reading.known();
    FileLedger ledger;
    if (reading.done() > 0) {
      ledger = FileLedger.on(index, reading.facts(), known.orElseThrow(), fates, counts);
      tellKnown(known.orElseThrow(), writer);
    } else {
      ledger = FileLedger.anew(index, reading.facts(), known, fates);
    }
    writer.begin(ledger, counts);
    FileReading.Ending ending;
    try {
      ending = source.read(writer::take);
    } catch (ReadingStopped e) {
      counts.file(ledger.content(), false, true);
      throw e;
    }
    switch (ending) {
      case FileReading.Ending.Read(String hash) -> {
        if (!ledger.isBegun()) {
          writer.take(
              new ReadOutcome.Skipped(
                  Origin.of(reading.path().toString(), FILE), "there is nothing in it"));
        }
        counts.file(ledger.content(), false, true);
        complete(ledger, hash, reading.facts().key(), counts, writer);
      }
      case FileReading.Ending.Same() -> {
        unchanged(known.orElseThrow(), counts, writer);
        keep(reading.facts().touched(known.orElseThrow()), writer);
      }
      case FileReading.Ending.Failed(IOException fault) -> {
        String why = unreadable(reading.path().toString(), fault, counts, writer);
        if (ledger.isBegun()) {
          counts.file(ledger.content(), true, true);
          writer.later(() -> ledger.mark(why));
        } else {
          failed(entry, known, why, counts, writer);
        }
      }
    }
  }

  private void complete(
      FileLedger ledger, String hash, String key, SourceCounts counts, IngestWriter writer)
      throws IOException {
    ledger.tellGone(id -> removeUnlessElsewhere(id, key, counts, writer));
    writer.later(() -> ledger.complete(hash));
  }

  private void readHeirs(FileTree tree, List<SourceCounts> counts, IngestWriter writer)
      throws IOException {
    writer.finishWriting();
    Map<String, Set<String>> heirs = heirs();
    Map<String, FileTree.Entry> entries = new HashMap<>();
    tree.files().forEach(entry -> entries.put(entry.key(), entry));
    for (Map.Entry<String, Set<String>> each : heirs.entrySet()) {
      writer.stopIfWanted();
      String key = each.getKey();
      Optional<FileState> known = index.file(key);
      FileTree.Entry entry = entries.get(key);
      if (known.isPresent() && entry != null) {
        readHeir(entry, known.get(), each.getValue(), counts.get(entry.source()), writer);
      } else if (known.isPresent()) {
        FileTree.Entry outside = new FileTree.Entry(Path.of(key), key, 0, 0, "");
        readHeir(outside, known.get(), each.getValue(), new SourceCounts(""), writer);
      }
    }
    writer.finishWriting();
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
      FileTree.Entry entry,
      FileState known,
      Set<String> ids,
      SourceCounts counts,
      IngestWriter writer)
      throws IOException {
    if (FilePlan.of(entry, Optional.of(known), true)
        instanceof FilePlan.Read(FileReading reading)) {
      FileLedger ledger = FileLedger.heir(index, reading.facts(), Optional.of(known), ids, fates);
      writer.beginAgain(ledger, counts);
      FileReading.Ending ending = reading.read(settings.reader(), 0, writer::take, () -> false);
      if (ending instanceof FileReading.Ending.Read(String hash)) {
        complete(ledger, hash, entry.key(), counts, writer);
      } else if (ledger.isBegun()) {
        writer.later(ledger::mark);
      }
      writer.end(0);
    }
  }

  private void forgetGone(FileTree tree, List<SourceCounts> counts, IngestWriter writer)
      throws IOException {
    if (tree.roots().isEmpty()) {
      return;
    }
    Set<String> present = new HashSet<>();
    tree.files().forEach(entry -> present.add(entry.key()));
    for (FileState state : knownBefore.values()) {
      OptionalInt source = tree.sourceOf(Path.of(state.path()));
      if (!present.contains(state.path()) && source.isPresent()) {
        SourceCounts itsCounts = counts.get(source.getAsInt());
        itsCounts.gone();
        forget(state, itsCounts, writer);
      }
    }
  }

  private void forget(FileState state, SourceCounts counts, IngestWriter writer)
      throws IOException {
    FileLedger.forEachId(
        index,
        state.path(),
        state.parts().first(),
        state.parts().next(),
        id -> removeUnlessElsewhere(id, state.path(), counts, writer));
    index.removeFile(state.path());
    writer.changed();
  }

  /// Removes an article that a file no longer yields, unless another file does.
  private void removeUnlessElsewhere(
      String id, String key, SourceCounts counts, IngestWriter writer) throws IOException {
    List<String> elsewhere = new ArrayList<>(index.filesOf(id));
    elsewhere.remove(key);
    if (elsewhere.isEmpty()) {
      orphans.remove(id);
      writer.remove(id, counts);
    } else {
      orphans.add(id);
    }
  }

  private static String unreadable(
      String name, IOException fault, SourceCounts counts, IngestWriter writer) {
    ReadOutcome.Rejected reject = ReadOutcome.Rejected.unreadable(name, fault);
    counts.unreadable();
    writer.tell(reject);
    return reject.reason();
  }
}
