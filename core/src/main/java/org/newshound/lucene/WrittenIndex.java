package org.newshound.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.newshound.article.Article;
import org.newshound.index.IndexOptions;
import org.newshound.index.IndexSnapshot;
import org.newshound.index.PutOutcome;
import org.newshound.index.PutResult;
import org.newshound.index.files.WritableFileRegister;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.store.Changes;
import org.newshound.lucene.store.IndexFolder;

/// An index that this process writes. Articles and files are read as they were written last,
/// committed or not; all else as searches see it.
final class WrittenIndex extends EmbeddedIndex implements LuceneIndex.Writable {
  private final Changes changes;
  private final IndexOptions options;

  private WrittenIndex(
      IndexFolder folder, Changes changes, TextAnalysis analysis, IndexOptions options)
      throws IOException {
    super(folder, changes.readers(), changes::refresh, analysis, options);
    this.changes = changes;
    this.options = options;
  }

  /// Opens the changes of an index.
  @FunctionalInterface
  private interface Opening {
    Changes open(IndexFolder folder, IndexOptions options, TextAnalysis analysis)
        throws IOException;
  }

  static WrittenIndex open(IndexFolder folder, IndexOptions options) throws IOException {
    return open(folder, options, Changes::open);
  }

  static WrittenIndex recreate(IndexFolder folder, IndexOptions options) throws IOException {
    return open(folder, options, Changes::recreate);
  }

  private static WrittenIndex open(IndexFolder folder, IndexOptions options, Opening opening)
      throws IOException {
    try {
      TextAnalysis analysis = new TextAnalysis();
      Changes changes = opening.open(folder, options, analysis);
      return new WrittenIndex(folder, changes, analysis, options);
    } catch (IOException | RuntimeException e) {
      folder.directory().close();
      throw e;
    }
  }

  @Override
  public PutOutcome put(Article article) throws IOException {
    return changes.articles().put(article);
  }

  @Override
  public PutResult put(Article article, String file) throws IOException {
    return changes.articles().put(article, file);
  }

  @Override
  public boolean delete(String id) throws IOException {
    return changes.articles().delete(id);
  }

  @Override
  public Optional<Article> article(String id) throws IOException {
    return changes.articles().article(id);
  }

  @Override
  public WritableFileRegister files() {
    return changes.files();
  }

  @Override
  public void commit() throws IOException {
    long start = System.nanoTime();
    changes.commit();
    options.listener().committed(Duration.ofNanos(System.nanoTime() - start));
    refresh();
  }

  @Override
  public void waitForMerges(BooleanSupplier stop) throws IOException {
    changes.waitForMerges(stop);
    refresh();
  }

  @Override
  public IndexSnapshot snapshot() throws IOException {
    return changes.snapshot();
  }

  @Override
  public void close() throws IOException {
    release(options.commitOnClose() ? this::commit : () -> {}, changes);
  }
}
