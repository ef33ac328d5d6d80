package org.newshound.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.KeepOnlyLastCommitDeletionPolicy;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.index.CorruptArticleIndexException;
import org.newshound.index.FilePart;
import org.newshound.index.FileParts;
import org.newshound.index.FileState;
import org.newshound.index.IndexClosedException;
import org.newshound.index.IndexLockedException;
import org.newshound.index.IndexOptions;
import org.newshound.index.IndexSnapshot;
import org.newshound.index.IndexStorageException;
import org.newshound.index.PutOutcome;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.FileDocument;
import org.newshound.lucene.document.NewsSimilarity;
import org.newshound.lucene.document.Orders;
import org.newshound.plan.Stemming;

/// The writing half of an index.
///
/// Whether an article is new depends on the one of its id, which may not be committed yet: what was
/// written since the last refresh of a reader of its own is kept in memory, a quarter of the buffer
/// at most.
///
/// A commit that fails leaves it unknown what is on disk. Then, and when writing fails for good,
/// nothing more can be written until the index is opened again.
///
/// Safe for use by many threads; articles of different ids are analysed side by side.
public final class Changes implements Closeable {
  private static final long MERGE_POLL_MILLIS = 5;
  private static final double KEPT_SHARE = 0.25;
  private static final int KEPT_OVERHEAD_BYTES = 1_000;
  private static final int BYTES_PER_MEGABYTE = 1 << 20;
  private static final int LOCKS = 64;
  private static final int FRESH_PARTS_MAX = 256;

  private final IndexFolder folder;
  private final IndexWriter writer;
  private final ReaderManager lookups;
  private final ArticleDocument documents;
  private final Fresh<Kept> articles = new Fresh<>();
  private final Fresh<FileState> files = new Fresh<>();
  private final Fresh<FilePart> parts = new Fresh<>();
  private final AtomicLong kept = new AtomicLong();
  private final long keptMax;
  private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();
  private final Merges merges;
  private volatile @Nullable Throwable failure;

  private Changes(IndexFolder folder, IndexWriter writer, ArticleDocument documents, long keptMax)
      throws IOException {
    this.folder = folder;
    this.writer = writer;
    merges = (Merges) writer.getConfig().getMergeScheduler();
    this.documents = documents;
    this.keptMax = keptMax;
    lookups = new ReaderManager(writer);
    lookups.addListener(articles);
    lookups.addListener(files);
    lookups.addListener(parts);
  }

  /// Opens an index for writing; makes it when there is none.
  ///
  /// @throws IndexLockedException when it is being written already
  public static Changes open(IndexFolder folder, IndexOptions options, TextAnalysis analysis)
      throws IOException {
    boolean there = folder.check();
    IndexWriter writer = writer(folder, options, IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    return open(folder, writer, !there, options, analysis);
  }

  /// Opens an index for writing that begins empty and takes the place of the one that is there with
  /// its first commit.
  ///
  /// @throws IndexLockedException when it is being written already
  public static Changes renew(IndexFolder folder, IndexOptions options, TextAnalysis analysis)
      throws IOException {
    folder.checkOwner();
    IndexWriter writer = writer(folder, options, IndexWriterConfig.OpenMode.CREATE);
    return open(folder, writer, false, options, analysis);
  }

  private static Changes open(
      IndexFolder folder,
      IndexWriter writer,
      boolean commit,
      IndexOptions options,
      TextAnalysis analysis)
      throws IOException {
    try {
      Map<String, String> before = new HashMap<>();
      writer.getLiveCommitData().forEach(each -> before.put(each.getKey(), each.getValue()));
      Stemming main = Stamp.language(before, Stemming.of(options.language()));
      writer.setLiveCommitData(Stamp.current(main).entrySet());
      if (commit) {
        writer.commit();
      }
      long keptMax = (long) (options.bufferMegabytes() * BYTES_PER_MEGABYTE * KEPT_SHARE);
      return new Changes(folder, writer, new ArticleDocument(analysis, main), keptMax);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private static IndexWriter writer(
      IndexFolder folder, IndexOptions options, IndexWriterConfig.OpenMode mode)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setOpenMode(mode)
            .setRAMBufferSizeMB(options.bufferMegabytes())
            .setSimilarity(NewsSimilarity.create())
            .setIndexSort(Orders.newest())
            .setMergePolicy(new CalmRefresh(new TieredMergePolicy()))
            .setMergeScheduler(new Merges(options.listener()))
            .setIndexDeletionPolicy(
                new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy()))
            .setCommitOnClose(false);
    try {
      return folder.guarded(() -> new IndexWriter(folder.directory(), config));
    } catch (LockObtainFailedException e) {
      throw new IndexLockedException(
          folder.where() + " is being written by another program; reading it works", e);
    }
  }

  /// Returns a manager of readers that see all changes when refreshed.
  public ReaderManager readers() throws IOException {
    return new ReaderManager(writer);
  }

  /// An article as it is kept.
  ///
  /// @param article the article
  /// @param file the path of the file that it is from; empty when it is from none
  private record Kept(Article article, String file) {}

  /// Adds or replaces an article that is from no file; see [#put(Article, String)].
  public PutOutcome put(Article article) throws IOException {
    return put(article, "");
  }

  /// Adds or replaces an article unless the one of its id is equal or newer. One whose body is too
  /// long is refused.
  ///
  /// @param file the path of the file that it is from; empty when it is from none
  public PutOutcome put(Article article, String file) throws IOException {
    long chars = article.bodyChars();
    if (chars > Article.MAX_BODY_CHARS) {
      throw new IllegalArgumentException(
          "the body of article %s has %d characters, more than %d"
              .formatted(article.id(), chars, Article.MAX_BODY_CHARS));
    }
    synchronized (lock(article.id())) {
      Optional<Article> stored = article(article.id());
      PutOutcome outcome =
          stored.map(other -> Precedence.of(other, article)).orElse(PutOutcome.ADDED);
      if (outcome == PutOutcome.ADDED || outcome == PutOutcome.UPDATED) {
        Document document = documents.write(article, file);
        written(() -> writer.updateDocument(ArticleDocument.term(article.id()), document));
        articles.put(article.id(), new Kept(article, file));
        keep(document.getField(Fields.STORED).binaryValue().length);
      }
      return outcome;
    }
  }

  /// Removes an article and says whether there was one.
  public boolean delete(String id) throws IOException {
    synchronized (lock(id)) {
      boolean present = article(id).isPresent();
      if (present) {
        written(() -> writer.deleteDocuments(ArticleDocument.term(id)));
        articles.put(id, null);
        keep(0);
      }
      return present;
    }
  }

  /// Remembers the state of a file.
  public void putFile(FileState state) throws IOException {
    synchronized (lock(state.path())) {
      Document document = FileDocument.write(state);
      written(() -> writer.updateDocument(FileDocument.term(state.path()), document));
      files.put(state.path(), state);
      keep(0);
    }
  }

  /// Remembers some ids of a file's articles.
  public void putPart(FilePart part) throws IOException {
    synchronized (lock(part.path())) {
      Document document = FileDocument.write(part);
      written(() -> writer.updateDocument(FileDocument.term(part.path(), part.number()), document));
      parts.put(FileDocument.key(part.path(), part.number()), part);
      keep(document.getField(Fields.FILE_IDS).stringValue().length());
    }
  }

  /// Forgets some ids of a file's articles.
  public void removePart(String path, long number) throws IOException {
    synchronized (lock(path)) {
      written(() -> writer.deleteDocuments(FileDocument.term(path, number)));
      parts.put(FileDocument.key(path, number), null);
      keep(0);
    }
  }

  /// Forgets a file and its parts.
  public void removeFile(String path) throws IOException {
    FileParts known = file(path).map(FileState::parts).orElse(FileParts.NONE);
    for (long number = known.first(); number < known.next(); number++) {
      removePart(path, number);
    }
    synchronized (lock(path)) {
      written(() -> writer.deleteDocuments(FileDocument.term(path)));
      files.put(path, null);
      keep(0);
    }
  }

  /// Returns the article of an id, as it was written last.
  public Optional<Article> article(String id) throws IOException {
    Fresh.Written<Kept> fresh = articles.get(id);
    return fresh != null
        ? fresh.present().map(Kept::article)
        : reading(reader -> Lookup.one(reader, ArticleDocument.term(id), ArticleDocument::read));
  }

  /// Returns the file that an article is from, as it was written last.
  public Optional<String> fileOf(String id) throws IOException {
    Fresh.Written<Kept> fresh = articles.get(id);
    return fresh != null
        ? fresh.present().map(Kept::file).filter(file -> !file.isEmpty())
        : reading(reader -> ArticleFiles.of(reader, id));
  }

  /// Returns how many articles are from each file, as they were written last.
  public Map<String, Long> articlesByFile() throws IOException {
    refresh();
    return reading(ArticleFiles::count);
  }

  /// Returns the state of a file, as it was written last.
  public Optional<FileState> file(String path) throws IOException {
    Fresh.Written<FileState> fresh = files.get(path);
    return fresh != null
        ? fresh.present()
        : reading(reader -> Lookup.one(reader, FileDocument.term(path), FileDocument::read));
  }

  /// Returns some ids of a file's articles, as they were written last.
  public Optional<FilePart> part(String path, long number) throws IOException {
    Fresh.Written<FilePart> fresh = parts.get(FileDocument.key(path, number));
    return fresh != null
        ? fresh.present()
        : reading(
            reader -> Lookup.one(reader, FileDocument.term(path, number), FileDocument::readPart));
  }

  /// Returns the states of all files in order of path, as they were written last.
  public List<FileState> files() throws IOException {
    Map<String, Fresh.Written<FileState>> fresh = files.all();
    Map<String, FileState> all = new TreeMap<>();
    List<FileState> known =
        reading(reader -> Lookup.all(reader, FileDocument.all(), FileDocument::read));
    known.forEach(state -> all.put(state.path(), state));
    fresh.forEach((path, written) -> {
      all.remove(path);
      written.present().ifPresent(state -> all.put(path, state));
    });
    return List.copyOf(all.values());
  }

  /// Returns the paths of the files that yield an article in order, as they were written last.
  public List<String> filesOf(String id) throws IOException {
    if (parts.size() > FRESH_PARTS_MAX) {
      refresh();
    }
    Map<String, Fresh.Written<FilePart>> fresh = parts.all();
    Set<String> paths = new TreeSet<>();
    for (FilePart part :
        reading(reader -> Lookup.all(reader, FileDocument.yields(id), FileDocument::readKey))) {
      if (!fresh.containsKey(FileDocument.key(part.path(), part.number()))) {
        paths.add(part.path());
      }
    }
    fresh.values().stream()
        .flatMap(written -> written.present().stream())
        .filter(part -> part.ids().contains(id))
        .forEach(part -> paths.add(part.path()));
    return List.copyOf(paths);
  }

  /// Makes everything written so far durable.
  public void commit() throws IOException {
    check();
    try {
      folder.guarded(writer::commit);
    } catch (CorruptArticleIndexException e) {
      fail(e);
      throw e;
    } catch (IOException | RuntimeException e) {
      if (failure == null && writer.getTragicException() == null && !writer.isOpen()) {
        throw new IndexClosedException(folder.where() + " is closed", e);
      }
      fail(e);
      throw new IndexStorageException(
          folder.where()
              + ": it is unknown whether the last changes were kept ("
              + Damage.reason(e)
              + "); open it again",
          e);
    }
  }

  /// Pins the last commit.
  ///
  /// @param directory where the index lies
  public IndexSnapshot snapshot(Directory directory) throws IOException {
    check();
    SnapshotDeletionPolicy policy =
        (SnapshotDeletionPolicy) writer.getConfig().getIndexDeletionPolicy();
    IndexCommit pinned = folder.guarded(policy::snapshot);
    return new PinnedCommit(
        directory,
        pinned,
        commit -> {
          policy.release(commit);
          if (writer.isOpen()) {
            writer.deleteUnusedFiles();
          }
        });
  }

  /// Waits until no merge runs any more, and commits what came of it.
  ///
  /// @param stop asked all the while whether to wait no longer
  public void settle(BooleanSupplier stop) throws IOException {
    check();
    while (merges.mergeThreadCount() > 0 && !stop.getAsBoolean()) {
      try {
        TimeUnit.MILLISECONDS.sleep(MERGE_POLL_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while " + folder.where() + " was tidied up");
      }
    }
    check();
    if (writer.hasUncommittedChanges()) {
      commit();
    }
  }

  /// Returns whether this index can still be written, as the exception that says why not.
  private void check() throws IOException {
    Throwable cause = failure != null ? failure : writer.getTragicException();
    if (cause != null) {
      throw new IndexStorageException(
          folder.where()
              + " cannot be written ("
              + Damage.reason(cause)
              + "); what was committed is kept; open it again",
          cause);
    }
  }

  private void fail(Throwable cause) {
    failure = cause;
    try {
      writer.rollback();
    } catch (IOException | RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  private Object lock(String key) {
    return locks.get(Math.floorMod(key.hashCode(), LOCKS));
  }

  private void written(Damage.Reading<Long> write) throws IOException {
    check();
    checked(write);
  }

  private void keep(int bytes) throws IOException {
    if (kept.addAndGet(bytes + KEPT_OVERHEAD_BYTES) > keptMax) {
      refresh();
    }
  }

  /// Forgets what is kept in memory, once the reader for look-ups sees it.
  public void refresh() throws IOException {
    kept.set(0);
    checked(() -> {
      lookups.maybeRefreshBlocking();
      return true;
    });
  }

  private <T> T reading(ReaderUse<T> use) throws IOException {
    return checked(() -> {
      DirectoryReader reader = lookups.acquire();
      try {
        return folder.guarded(reader, () -> use.apply(reader));
      } finally {
        lookups.release(reader);
      }
    });
  }

  /// Does something; when it fails because the writer did before, which may have been in a merge in
  /// the background, that is the reason.
  private <T> T checked(Damage.Reading<T> work) throws IOException {
    try {
      return folder.guarded(work);
    } catch (IOException | IndexClosedException e) {
      check();
      throw e;
    }
  }

  @FunctionalInterface
  private interface ReaderUse<T> {
    T apply(DirectoryReader reader) throws IOException;
  }

  /// Releases everything without committing.
  @Override
  public void close() throws IOException {
    // The readers go first: the writer keeps the files of those that are open when it goes.
    IOUtils.close(lookups, writer::rollback);
  }
}
