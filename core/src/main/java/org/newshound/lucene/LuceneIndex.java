package org.newshound.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.search.IndexSearcher;
import org.newshound.index.ArticleIndex;
import org.newshound.index.IndexOptions;
import org.newshound.index.Verification;
import org.newshound.index.WritableIndex;
import org.newshound.lucene.store.IndexFolder;

/// An index in a folder or in memory, built on Lucene.
///
/// ```java
/// try (LuceneIndex index = LuceneIndex.openReadOnly(Path.of("news.index"), IndexOptions.DEFAULT)) {
///   int documents = index.withSearcher(searcher -> searcher.getIndexReader().numDocs());
/// }
/// ```
///
/// Instances are safe for use by many threads.
public interface LuceneIndex extends ArticleIndex {
  /// An index that this process writes.
  ///
  /// [#article] and [#files] answer from what was written last, committed or not; all else from
  /// what searches see.
  interface Writable extends LuceneIndex, WritableIndex {}

  /// What an expert does with a searcher.
  ///
  /// @param <T> what comes of it
  @FunctionalInterface
  interface SearcherUse<T> {
    /// Uses the searcher, which is not to be kept.
    ///
    /// @param searcher the searcher
    /// @return what comes of it
    /// @throws IOException when the index cannot be read
    T apply(IndexSearcher searcher) throws IOException;
  }

  /// Lends a searcher on what searches see now. It sees hidden documents too; `core/docs/fields.md`
  /// names the fields.
  ///
  /// @param <T> what comes of it
  /// @param use what to do with the searcher
  /// @return what came of it
  /// @throws IOException when the index cannot be read
  <T> T withSearcher(SearcherUse<T> use) throws IOException;

  /// Opens the index in a folder, and makes it when there is none.
  ///
  /// @param folder the folder of the index
  /// @param options how to open it
  /// @return the index, for the caller to close
  /// @throws IOException when it cannot be opened
  /// @throws org.newshound.index.IndexLockedException when it is open for writing elsewhere
  /// @throws org.newshound.index.IndexFormatException when it is not ours or of another layout
  static Writable open(Path folder, IndexOptions options) throws IOException {
    return WrittenIndex.open(IndexFolder.create(folder, options.mapped()), options);
  }

  /// Opens an index that begins empty in a folder, and makes the folder when there is none. What is
  /// there is replaced by the first commit and can be read until then; it may be damaged or of
  /// another layout.
  ///
  /// @param folder the folder of the index
  /// @param options how to open it
  /// @return the index, for the caller to close
  /// @throws IOException when it cannot be opened
  /// @throws org.newshound.index.IndexLockedException when it is open for writing elsewhere
  /// @throws org.newshound.index.IndexFormatException when it is not ours
  static Writable recreate(Path folder, IndexOptions options) throws IOException {
    return WrittenIndex.recreate(IndexFolder.create(folder, options.mapped()), options);
  }

  /// Opens the index in a folder for reading alone. Another program may write it meanwhile;
  /// [#refresh] shows its last commit.
  ///
  /// @param folder the folder of the index
  /// @param options how to open it: with a period it shows newer commits by itself
  /// @return the index, for the caller to close
  /// @throws IOException when it cannot be opened
  /// @throws java.nio.file.NoSuchFileException when there is none
  /// @throws org.newshound.index.IndexFormatException when it is not ours or of another layout
  static LuceneIndex openReadOnly(Path folder, IndexOptions options) throws IOException {
    return ReadOnlyIndex.open(IndexFolder.existing(folder, options.mapped()), options);
  }

  /// Makes an index in memory. It is gone when it is closed.
  ///
  /// @param options how to open it
  /// @return the index, for the caller to close
  /// @throws IOException never in practice
  static Writable inMemory(IndexOptions options) throws IOException {
    return WrittenIndex.open(IndexFolder.inMemory(), options);
  }

  /// Says whether a folder holds an index of ours.
  ///
  /// @param folder the folder
  /// @return whether its newest commit says that it is ours
  /// @throws IOException when it cannot be read
  static boolean isIndex(Path folder) throws IOException {
    return IndexFolder.isIndex(folder);
  }

  /// Compares every file of an index with its checksum.
  ///
  /// @param folder the folder
  /// @return what was looked at
  /// @throws IOException when a file differs or cannot be read, or there is no index
  static Verification verify(Path folder) throws IOException {
    return IndexFolder.verify(folder);
  }
}
