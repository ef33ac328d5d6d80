package org.newshound.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.ReaderManager;
import org.newshound.article.Article;
import org.newshound.index.IndexOptions;
import org.newshound.index.files.FileRegister;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.store.CommittedFiles;
import org.newshound.lucene.store.IndexFolder;
import org.newshound.lucene.store.Lookup;

/// A commit of an index, which another program may be writing.
final class ReadOnlyIndex extends EmbeddedIndex {
  private final IndexFolder folder;
  private final CommittedFiles files;

  private ReadOnlyIndex(IndexFolder folder, IndexOptions options) throws IOException {
    super(folder, new ReaderManager(folder.read()), () -> {}, new TextAnalysis(), options);
    this.folder = folder;
    files = new CommittedFiles(this::reading, folder.home());
  }

  static ReadOnlyIndex open(IndexFolder folder, IndexOptions options) throws IOException {
    try {
      return new ReadOnlyIndex(folder, options);
    } catch (IOException | RuntimeException e) {
      folder.directory().close();
      throw e;
    }
  }

  @Override
  public Optional<Article> article(String id) throws IOException {
    return reading(reader -> Lookup.one(reader, ArticleDocument.term(id), ArticleDocument::read))
        .map(folder.home()::outside);
  }

  @Override
  public FileRegister files() {
    return files;
  }

  @Override
  public void close() throws IOException {
    release(() -> {}, () -> {});
  }
}
