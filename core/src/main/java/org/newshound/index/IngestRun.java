package org.newshound.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.newshound.article.Article;
import org.newshound.article.Origin;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;

/// One run of an [Ingest]: reads file after file into the index and counts.
///
/// A file's state is written after its articles and with them in one commit, so a run that is
/// killed in the middle of a file reads that file again and finds most of its articles unchanged.
final class IngestRun {
  private static final int COMMIT_EVERY_ARTICLES = 20_000;
  private static final Duration COMMIT_EVERY = Duration.ofSeconds(60);
  private static final int PROGRESS_EVERY_ARTICLES = 100;

  private final ArticleIndex index;
  private final ArticleReader reader;
  private final Consumer<? super IngestProgress> progress;
  private final Consumer<? super ReadOutcome.Rejected> rejects;
  private final BooleanSupplier stop;

  private final long started = System.nanoTime();
  private final Counts counts = new Counts();
  private final Set<String> rereadKeys = new HashSet<>();
  private final Deque<Path> reread = new ArrayDeque<>();
  private long lastCommit = started;
  private long articlesAtCommit;
  private boolean changed;

  IngestRun(
      ArticleIndex index,
      ArticleReader reader,
      Consumer<? super IngestProgress> progress,
      Consumer<? super ReadOutcome.Rejected> rejects,
      BooleanSupplier stop) {
    this.index = index;
    this.reader = reader;
    this.progress = progress;
    this.rejects = rejects;
    this.stop = stop;
  }

  IngestReport run(FileTree tree) throws IOException {
    boolean stopped = false;
    try {
      Set<String> present = readAll(tree);
      forgetGone(tree, present);
      while (!reread.isEmpty()) {
        file(reread.removeFirst(), true);
      }
    } catch (Stopped e) {
      stopped = true;
    } catch (IndexFailed e) {
      throw e.fault;
    }
    if (changed) {
      index.commit();
    }
    Duration took = Duration.ofNanos(System.nanoTime() - started);
    return counts.report(tree.files().size(), tree.ignored(), stopped, took);
  }

  private Set<String> readAll(FileTree tree) throws IOException {
    Set<String> present = new HashSet<>();
    counts.filesTotal = tree.files().size();
    counts.bytesTotal = tree.files().stream().mapToLong(FileTree.Entry::bytes).sum();
    for (FileTree.Entry entry : tree.files()) {
      present.add(file(entry.path(), false));
      counts.filesDone++;
      counts.bytesDone += entry.bytes();
      progress.accept(counts.progress());
    }
    return present;
  }

  /// Brings the index in step with one file and returns the path it is remembered by. A file that
  /// can not be read is refused and what the index knows of it stays.
  private String file(Path path, boolean forced) throws IOException {
    stopIfWanted();
    FileFacts facts;
    try {
      facts = FileFacts.of(path);
    } catch (IOException e) {
      reject(path, e);
      return path.toAbsolutePath().normalize().toString();
    }
    Optional<FileState> known = index.file(facts.key());
    if (!forced && known.isPresent() && facts.isOf(known.get())) {
      counts.unchanged += known.get().ids().size();
    } else {
      read(path, facts, known, forced);
    }
    return facts.key();
  }

  private void read(Path path, FileFacts facts, Optional<FileState> known, boolean forced)
      throws IOException {
    FileReading reading = new FileReading(known.map(FileState::ids).orElse(List.of()));
    boolean touched;
    String hash;
    try {
      touched = !forced && known.isPresent() && facts.hasContentOf(known.get(), path);
      hash =
          touched
              ? known.orElseThrow().hash()
              : FileFacts.hashing(path, content -> readContent(content, path, reading));
    } catch (IOException e) {
      reject(path, e);
      return;
    }
    changed = true;
    if (touched) {
      counts.unchanged += reading.oldIds.size();
      index.putFile(facts.state(hash, known.orElseThrow().ids(), known.orElseThrow().rejects()));
      return;
    }
    index.putFile(facts.state(hash, List.copyOf(reading.ids), reading.rejects));
    Set<String> gone = new LinkedHashSet<>(reading.oldIds);
    gone.removeAll(reading.ids);
    removeUnlessElsewhere(gone, facts.key());
    commitIfDue();
  }

  private void readContent(InputStream content, Path path, FileReading reading) throws IOException {
    reader.read(content, path.toString(), outcome -> take(outcome, reading));
  }

  private void take(ReadOutcome outcome, FileReading reading) {
    switch (outcome) {
      case ReadOutcome.Accepted accepted -> put(accepted.article(), reading);
      case ReadOutcome.Rejected rejected -> {
        reading.rejects.add(rejected.reason());
        reject(rejected);
      }
      case ReadOutcome.Skipped skipped -> counts.skipped++;
    }
    stopIfWanted();
  }

  private void put(Article article, FileReading reading) {
    counts.read++;
    boolean again = !reading.ids.add(article.id());
    try {
      switch (index.put(article)) {
        case ADDED -> counts.added++;
        case UPDATED -> counts.updated++;
        case OLDER -> counts.duplicates++;
        case UNCHANGED -> {
          if (again || !reading.oldIds.contains(article.id())) {
            counts.duplicates++;
          } else {
            counts.unchanged++;
          }
        }
      }
      changed = true;
      if (counts.read % PROGRESS_EVERY_ARTICLES == 0) {
        progress.accept(counts.progress());
        commitIfDue();
      }
    } catch (IOException e) {
      throw new IndexFailed(e);
    }
  }

  private void reject(Path path, IOException fault) {
    reject(new ReadOutcome.Rejected(Origin.of(path.toString(), "file"), reason(fault)));
  }

  private void reject(ReadOutcome.Rejected rejected) {
    counts.rejected++;
    rejects.accept(rejected);
  }

  private void forgetGone(FileTree tree, Set<String> present) throws IOException {
    for (FileState state : index.files()) {
      if (tree.covers(Path.of(state.path())) && !present.contains(state.path())) {
        index.removeFile(state.path());
        changed = true;
        removeUnlessElsewhere(new LinkedHashSet<>(state.ids()), state.path());
      }
    }
  }

  /// Removes articles that a file no longer yields. Where another file still yields one, what the
  /// index holds may have come from the first, so the other is read again.
  private void removeUnlessElsewhere(Set<String> ids, String key) throws IOException {
    for (String id : ids) {
      List<String> elsewhere = new ArrayList<>(index.filesOf(id));
      elsewhere.remove(key);
      if (elsewhere.isEmpty()) {
        counts.removed += index.delete(id) ? 1 : 0;
      } else if (rereadKeys.add(elsewhere.getFirst())) {
        reread.add(Path.of(elsewhere.getFirst()));
      }
    }
  }

  private void commitIfDue() throws IOException {
    long now = System.nanoTime();
    boolean due =
        counts.read - articlesAtCommit >= COMMIT_EVERY_ARTICLES
            || now - lastCommit >= COMMIT_EVERY.toNanos();
    if (changed && due) {
      index.commit();
      changed = false;
      lastCommit = now;
      articlesAtCommit = counts.read;
    }
  }

  private void stopIfWanted() {
    if (stop.getAsBoolean()) {
      throw new Stopped();
    }
  }

  private static String reason(IOException fault) {
    return switch (fault) {
      case AccessDeniedException denied -> "no permission to read it";
      case NoSuchFileException gone -> "it is no longer there";
      default -> "it can not be read: " + fault.getMessage();
    };
  }

  /// What one file yields while it is read.
  private static final class FileReading {
    private final Set<String> oldIds;
    private final Set<String> ids = new LinkedHashSet<>();
    private final List<String> rejects = new ArrayList<>();

    FileReading(List<String> oldIds) {
      this.oldIds = new HashSet<>(oldIds);
    }
  }

  private static final class Counts {
    private int filesDone;
    private int filesTotal;
    private long bytesDone;
    private long bytesTotal;
    private long read;
    private long added;
    private long updated;
    private long unchanged;
    private long removed;
    private long duplicates;
    private long rejected;
    private long skipped;

    IngestProgress progress() {
      return new IngestProgress(filesDone, filesTotal, bytesDone, bytesTotal, read);
    }

    IngestReport report(int files, int ignored, boolean stopped, Duration took) {
      return new IngestReport(
          files,
          read,
          added,
          updated,
          unchanged,
          removed,
          duplicates,
          rejected,
          skipped,
          ignored,
          stopped,
          took);
    }
  }

  /// Leaves a format's reading loop because the caller wants to stop.
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super("stopped", null, false, false);
    }
  }

  /// Carries the index's failure through a format's reading loop.
  private static final class IndexFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final IOException fault;

    IndexFailed(IOException fault) {
      super(fault);
      this.fault = fault;
    }
  }
}
