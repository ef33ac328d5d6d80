package org.newshound.ingest;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newshound.article.Article;
import org.newshound.index.WritableIndex;
import org.newshound.ingest.flow.StripedExecutor;
import org.newshound.ingest.reading.FileReading;
import org.newshound.ingest.reading.ReadingStopped;
import org.newshound.read.Omission;
import org.newshound.read.ReadOutcome;

/// Takes outcome after outcome, has the articles written and commits when it is time.
///
/// A commit waits for all articles taken so far and carries how far the file under way is, so what
/// is on disk is always the outcome of a whole number of outcomes, in order.
final class IngestWriter implements AutoCloseable {
  private static final int PROGRESS_ARTICLES = 100;
  private static final int MOST_KINDS = 500;

  /// What a run consists of.
  interface Run {
    void run() throws IOException;
  }

  private final WritableIndex index;
  private final IngestSettings settings;
  private final StripedExecutor executor;
  private final int filesTotal;
  private final long bytesTotal;
  private final long started;
  private final List<StripedExecutor.Work> later = new ArrayList<>();
  private final Map<String, Long> omitted = new TreeMap<>();
  private final Ledger between = new StreamLedger();
  private Ledger ledger = between;
  private SourceCounts counts = new SourceCounts("");
  private int filesDone;
  private long bytesDone;
  private long position;
  private long read;
  private long readAtCommit;
  private long lastCommit;
  private boolean changed;
  private boolean committed;
  private boolean told;

  IngestWriter(
      WritableIndex index, IngestSettings settings, int filesTotal, long bytesTotal, long started) {
    this.index = index;
    this.settings = settings;
    this.filesTotal = filesTotal;
    this.bytesTotal = bytesTotal;
    this.started = started;
    this.lastCommit = started;
    this.executor = StripedExecutor.of(settings.threads(), settings.memory());
  }

  /// Runs, commits what was done, and says whether it was stopped before its end.
  boolean isStopped(Run run) throws IOException {
    boolean stopped = false;
    try {
      run.run();
    } catch (ReadingStopped e) {
      finishWriting();
      ledger.mark();
      stopped = true;
    } catch (IndexFailed e) {
      throw e.fault;
    }
    finishWriting();
    if (changed) {
      commit();
    }
    if (committed && !stopped) {
      index.waitForMerges(settings.stop());
    }
    return stopped;
  }

  /// Begins with a file or stream.
  void begin(Ledger itsLedger, SourceCounts itsCounts) {
    ledger = itsLedger;
    counts = itsCounts;
    told = false;
    position = 0;
  }

  /// Begins with a file that was told of in this run or an earlier one.
  void beginAgain(Ledger itsLedger, SourceCounts itsCounts) {
    begin(itsLedger, itsCounts);
    told = true;
  }

  /// Ends with it.
  void end(long bytes) throws IOException {
    ledger = between;
    filesDone = Math.min(filesDone + 1, filesTotal);
    bytesDone += bytes;
    position = 0;
    settings.progress().accept(progress());
    commitIfDue();
  }

  void take(FileReading.Batch batch) {
    position = batch.position();
    batch.outcomes().forEach(this::take);
  }

  void take(ReadOutcome outcome) {
    try {
      ledger.outcome();
      switch (outcome) {
        case ReadOutcome.Accepted accepted -> {
          if (!told) {
            tell(accepted);
          }
          put(accepted.article());
        }
        case ReadOutcome.Unread unread -> {
          ledger.unread(unread);
          if (!told) {
            count(unread, counts);
            tell(unread);
          }
        }
      }
    } catch (IOException e) {
      throw new IndexFailed(e);
    }
    stopIfWanted();
  }

  /// Counts a piece of text that was left out. A file may name kinds of its own, so that there may
  /// be very many.
  private void omit(Omission piece) {
    boolean counted = omitted.size() < MOST_KINDS || omitted.containsKey(piece.what());
    omitted.merge(counted ? piece.what() : "other", 1L, Long::sum);
  }

  private void tell(ReadOutcome.Accepted accepted) {
    accepted.report().omitted().forEach(this::omit);
    if (!accepted.report().warnings().isEmpty()) {
      counts.warned();
      settings.warnings().accept(accepted);
    }
  }

  private void put(Article article) throws IOException {
    SourceCounts itsCounts = counts;
    read++;
    changed = true;
    Ledger.Putting putting = ledger.add(article);
    executor.add(article.id(), FileReading.weight(article), () -> putting.put(index, itsCounts));
    if (read - readAtCommit >= settings.commitArticles()) {
      commitMidway();
    } else if (read % PROGRESS_ARTICLES == 0) {
      settings.progress().accept(progress());
      commitIfDue();
    }
  }

  private static void count(ReadOutcome.Unread unread, SourceCounts itsCounts) {
    switch (unread) {
      case ReadOutcome.Rejected rejected -> itsCounts.rejected();
      case ReadOutcome.Skipped skipped -> itsCounts.skipped();
    }
  }

  /// Tells of something that no article was made of.
  void tell(ReadOutcome.Unread unread) {
    settings.rejects().accept(unread);
  }

  /// Counts and tells that something could not be read, and returns why.
  String unreadable(String name, IOException fault, SourceCounts itsCounts) {
    ReadOutcome.Rejected reject = ReadOutcome.Rejected.unreadable(name, fault);
    itsCounts.unreadable();
    tell(reject);
    return reject.reason();
  }

  /// Has something done once all articles taken so far are in the index, and before they are
  /// committed.
  void later(StripedExecutor.Work work) {
    later.add(work);
    changed = true;
  }

  /// Waits for all articles taken so far and does what was to be done then.
  void finishWriting() throws IOException {
    executor.drain();
    for (StripedExecutor.Work work : later) {
      work.run();
    }
    later.clear();
  }

  void remove(String id, SourceCounts itsCounts) throws IOException {
    executor.add(
        id,
        id.length(),
        () -> {
          if (index.delete(id)) {
            itsCounts.removed();
          }
        });
  }

  /// Notes that there is something to commit.
  void changed() {
    changed = true;
  }

  void stopIfWanted() {
    if (settings.stop().getAsBoolean()) {
      throw new ReadingStopped();
    }
  }

  private void commitIfDue() throws IOException {
    boolean due =
        read - readAtCommit >= settings.commitArticles()
            || System.nanoTime() - lastCommit >= settings.commitInterval().toNanos();
    if (changed && due) {
      commitMidway();
    }
  }

  private void commitMidway() throws IOException {
    finishWriting();
    ledger.mark();
    commit();
  }

  private void commit() throws IOException {
    index.commit();
    changed = false;
    committed = true;
    lastCommit = System.nanoTime();
    readAtCommit = read;
    settings.committed().accept(progress());
  }

  private IngestProgress progress() {
    long bytes = Math.min(bytesDone + position, Math.max(bytesTotal, bytesDone));
    return new IngestProgress(filesDone, filesTotal, bytes, bytesTotal, read);
  }

  IngestReport report(List<SourceCounts> allCounts, long leftOut, boolean stopped) {
    Duration took = Duration.ofNanos(System.nanoTime() - started);
    List<SourceReport> sources = allCounts.stream().map(SourceCounts::report).toList();
    return new IngestReport(leftOut, stopped, took, omitted, sources);
  }

  @Override
  public void close() {
    executor.close();
  }

  /// Carries the index's failure through a format's reading loop.
  static final class IndexFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient IOException fault;

    IndexFailed(IOException fault) {
      super(fault);
      this.fault = fault;
    }
  }
}
