package org.newshound.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newshound.index.files.FileState;
import org.newshound.ingest.folder.FileTree;
import org.newshound.ingest.reading.FilePlan;
import org.newshound.ingest.reading.FileReading;

/// Reads files again that take articles over, because the file that these were from no longer
/// yields them. That may show more such articles, so it goes on until there are none.
final class HeirRun {
  private final RunContext context;
  private final IngestWriter writer;
  private final Departures departures;
  private final Map<String, FileTree.Entry> entries = new HashMap<>();

  HeirRun(RunContext context, Departures departures) {
    this.context = context;
    this.departures = departures;
    writer = context.writer();
  }

  void run() throws IOException {
    if (departures.hasOrphans()) {
      context.tree().files().forEach(entry -> entries.put(entry.key(), entry));
    }
    while (departures.hasOrphans()) {
      writer.finishWriting();
      for (Map.Entry<String, Set<String>> heir : departures.heirs().entrySet()) {
        writer.stopIfWanted();
        read(heir.getKey(), heir.getValue());
      }
      writer.finishWriting();
    }
  }

  private void read(String key, Set<String> ids) throws IOException {
    Optional<FileState> known = context.register().file(key);
    FileTree.Entry entry = entries.get(key);
    if (known.isPresent() && entry != null) {
      read(entry, known.get(), ids, context.countsOf(entry));
    } else if (known.isPresent()) {
      FileTree.Entry outside = new FileTree.Entry(Path.of(key), key, 0, 0, "");
      read(outside, known.get(), ids, new SourceCounts(""));
    }
  }

  private void read(FileTree.Entry entry, FileState state, Set<String> ids, SourceCounts counts)
      throws IOException {
    Optional<FileState> known = Optional.of(state);
    if (FilePlan.of(entry, known, true) instanceof FilePlan.Read(FileReading reading)) {
      FileLedger ledger =
          FileLedger.anew(context.index(), reading.facts(), known, ids, context.fates());
      writer.beginAgain(ledger, counts);
      FileReading.Ending ending =
          reading.read(context.settings().reader(), 0, writer::take, () -> false);
      if (ending instanceof FileReading.Ending.Read(String hash)) {
        departures.complete(ledger, hash, entry.key(), counts);
      } else if (ledger.isBegun()) {
        writer.later(ledger::mark);
      }
      writer.end(0);
    }
  }
}
