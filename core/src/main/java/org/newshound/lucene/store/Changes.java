package org.newshound.lucene.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.util.IOUtils;
import org.newshound.index.IndexLockedException;
import org.newshound.index.IndexOptions;
import org.newshound.index.IndexSnapshot;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.folder.CommitMetadata;
import org.newshound.lucene.folder.IndexFolder;
import org.newshound.plan.Stemming;

/// The writing half of an index: its articles and its files, and when they become durable.
///
/// Whether an article is new depends on the one of its id, which may not be committed yet: what was
/// written is read back without a commit.
///
/// Safe for use by many threads.
public final class Changes implements Closeable {
  private final GuardedWriter writer;
  private final LatestReader latest;
  private final ArticleStore articles;
  private final FileStore files;

  private Changes(
      IndexFolder folder, GuardedWriter writer, IndexOptions options, ArticleDocument documents)
      throws IOException {
    this.writer = writer;
    latest = new LatestReader(folder, writer, options);
    articles = new ArticleStore(writer, latest, documents, folder.home());
    files = new FileStore(writer, latest, articles, folder.home());
  }

  /// Opens an index for writing; makes it when there is none.
  ///
  /// @throws IndexLockedException when it is being written already
  public static Changes open(IndexFolder folder, IndexOptions options, TextAnalysis analysis)
      throws IOException {
    boolean there = folder.check();
    return open(folder, OpenMode.CREATE_OR_APPEND, !there, options, analysis);
  }

  /// Opens an index for writing that begins empty and takes the place of the one that is there with
  /// its first commit.
  ///
  /// @throws IndexLockedException when it is being written already
  public static Changes recreate(IndexFolder folder, IndexOptions options, TextAnalysis analysis)
      throws IOException {
    folder.checkOwner();
    return open(folder, OpenMode.CREATE, false, options, analysis);
  }

  private static Changes open(
      IndexFolder folder,
      OpenMode mode,
      boolean commit,
      IndexOptions options,
      TextAnalysis analysis)
      throws IOException {
    IndexWriter writer = WriterConfig.open(folder, options, mode);
    try {
      Stemming main = CommitMetadata.begin(writer, Stemming.of(options.language()));
      if (commit) {
        writer.commit();
      }
      ArticleDocument documents = new ArticleDocument(analysis, main);
      return new Changes(folder, new GuardedWriter(folder, writer), options, documents);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /// Returns the articles.
  public ArticleStore articles() {
    return articles;
  }

  /// Returns the files that they were read from.
  public FileStore files() {
    return files;
  }

  /// Returns a manager of readers that see all changes when refreshed.
  public ReaderManager readers() throws IOException {
    return writer.readers();
  }

  /// Forgets what is kept in memory to be read back, once a reader sees it.
  public void refresh() throws IOException {
    latest.refresh();
  }

  /// Makes everything written so far durable.
  public void commit() throws IOException {
    writer.commit();
  }

  /// Waits until no merge runs any more, and commits what came of it.
  ///
  /// @param stop asked all the while whether to wait no longer
  public void waitForMerges(BooleanSupplier stop) throws IOException {
    writer.waitForMerges(stop);
  }

  /// Pins the last commit.
  public IndexSnapshot snapshot() throws IOException {
    return writer.snapshot();
  }

  /// Releases everything without committing.
  @Override
  public void close() throws IOException {
    // The readers go first: the writer keeps the files of those that are open when it goes.
    IOUtils.close(latest, writer);
  }
}
