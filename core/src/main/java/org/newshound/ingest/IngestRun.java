package org.newshound.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.newshound.index.WritableIndex;
import org.newshound.ingest.folder.FileTree;

/// One run of an [Ingest].
///
/// Files may be read and articles written by many threads, but everything is decided by the one
/// that runs this, file after file in their order: so the counts and the index are those of a run
/// on a single thread.
final class IngestRun {
  private final WritableIndex index;
  private final IngestSettings settings;
  private final long started = System.nanoTime();

  /// Begins a run; from here on its time counts.
  IngestRun(WritableIndex index, IngestSettings settings) {
    this.index = index;
    this.settings = settings;
  }

  /// Brings the index in step with files.
  IngestReport files(FileTree named) throws IOException {
    FileTree tree = index.files().home().map(named::at).orElse(named);
    List<SourceCounts> counts = tree.sources().stream().map(SourceCounts::new).toList();
    Fates fates = new Fates(index.files().articlesByFile());
    int files = tree.files().size();
    try (IngestWriter writer = new IngestWriter(index, settings, files, tree.bytes(), started)) {
      FileRun run = new FileRun(new RunContext(index, settings, tree, counts, fates, writer));
      boolean stopped = writer.isStopped(run::run);
      fates.end();
      return writer.report(counts, tree.leftOut(), stopped);
    }
  }

  /// Puts the articles of a stream into the index.
  IngestReport stream(InputStream bytes, String name) throws IOException {
    SourceCounts counts = new SourceCounts(name);
    try (IngestWriter writer = new IngestWriter(index, settings, 1, 0, started)) {
      boolean stopped = writer.isStopped(() -> read(bytes, name, counts, writer));
      return writer.report(List.of(counts), 0, stopped);
    }
  }

  private void read(InputStream bytes, String name, SourceCounts counts, IngestWriter writer)
      throws IOException {
    StreamLedger ledger = new StreamLedger();
    boolean failed = false;
    writer.begin(ledger, counts);
    try {
      settings.reader().read(bytes, name, writer::take);
    } catch (IOException e) {
      writer.unreadable(name, e, counts);
      failed = true;
    } finally {
      counts.file(ledger.content(), failed, true);
    }
    writer.end(0);
  }
}
