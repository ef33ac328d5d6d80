package org.newshound;

import java.io.IOException;
import java.nio.file.Path;
import org.newshound.index.ArticleIndex;
import org.newshound.index.IndexOptions;
import org.newshound.index.Verification;
import org.newshound.index.WritableIndex;
import org.newshound.lucene.LuceneIndex;
import org.newshound.lucene.store.Release;

/// The door to the library: opens indexes.
///
/// ```java
/// try (WritableIndex index = Newshound.open(Path.of("news.index"))) {
///   index.put(article);
///   index.commit();
///   index.search("bridge repairs").hits().complete().forEach(hit -> show(hit.headline()));
/// }
/// ```
///
/// All methods are safe for use by several threads.
public final class Newshound {
  private Newshound() {}

  /// Returns the version of this library, such as `0.1.0`.
  ///
  /// @return the version that the build stamped into the jar
  public static String version() {
    return Release.version();
  }

  /// Opens the index in a folder, and makes both when they are not there.
  ///
  /// @param folder the folder of the index
  /// @return the index, for the caller to close
  /// @throws IOException when it cannot be opened: [org.newshound.index.IndexLockedException] when
  ///   it is being written elsewhere, [org.newshound.index.IndexFormatException] when it is not
  ///   ours or of another layout, [org.newshound.index.CorruptArticleIndexException] when it is
  ///   damaged
  public static WritableIndex open(Path folder) throws IOException {
    return open(folder, IndexOptions.DEFAULT);
  }

  /// Opens the index in a folder, and makes both when they are not there.
  ///
  /// @param folder the folder of the index
  /// @param options how to open it
  /// @return the index, for the caller to close
  /// @throws IOException as [#open(Path)]
  public static WritableIndex open(Path folder, IndexOptions options) throws IOException {
    return LuceneIndex.open(folder, options);
  }

  /// Opens an index that begins empty in a folder, and makes the folder when there is none. What is
  /// there is replaced by the first commit and can be read until then; it may be damaged or of
  /// another layout.
  ///
  /// @param folder the folder of the index
  /// @return the index, for the caller to close
  /// @throws IOException when it cannot be opened: [org.newshound.index.IndexLockedException] when
  ///   it is being written elsewhere, [org.newshound.index.IndexFormatException] when it is not
  ///   ours
  public static WritableIndex recreate(Path folder) throws IOException {
    return LuceneIndex.recreate(folder, IndexOptions.DEFAULT);
  }

  /// Opens the index in a folder for reading alone, also while another program writes it. What it
  /// shows is the last commit; [ArticleIndex#refresh] looks for a newer one.
  ///
  /// @param folder the folder of the index
  /// @return the index, for the caller to close
  /// @throws IOException as [#open(Path)]; [java.nio.file.NoSuchFileException] when there is none
  public static ArticleIndex openReadOnly(Path folder) throws IOException {
    return openReadOnly(folder, IndexOptions.DEFAULT);
  }

  /// Opens the index in a folder for reading alone, as a replica that follows its writer when the
  /// options have a period ([IndexOptions#withRefreshEvery]), or for a question or two
  /// ([IndexOptions#withMappedFiles]).
  ///
  /// @param folder the folder of the index
  /// @param options how to open it
  /// @return the index, for the caller to close
  /// @throws IOException as [#openReadOnly(Path)]
  public static ArticleIndex openReadOnly(Path folder, IndexOptions options) throws IOException {
    return LuceneIndex.openReadOnly(folder, options);
  }

  /// Makes an index in memory, which is gone when it is closed.
  ///
  /// @return the index, for the caller to close
  /// @throws IOException never in practice
  public static WritableIndex inMemory() throws IOException {
    return LuceneIndex.inMemory(IndexOptions.DEFAULT);
  }

  /// Makes an index in memory, which is gone when it is closed.
  ///
  /// @param options how to open it
  /// @return the index, for the caller to close
  /// @throws IOException never in practice
  public static WritableIndex inMemory(IndexOptions options) throws IOException {
    return LuceneIndex.inMemory(options);
  }

  /// Says whether a folder holds an index of ours.
  ///
  /// @param folder the folder
  /// @return whether its newest commit says that it is ours
  /// @throws IOException when it cannot be read
  public static boolean isIndex(Path folder) throws IOException {
    return LuceneIndex.isIndex(folder);
  }

  /// Reads every file of an index and compares it with its checksum.
  ///
  /// @param folder the folder of the index
  /// @return how much was looked at
  /// @throws IOException when it cannot be read: [org.newshound.index.CorruptArticleIndexException]
  ///   when a file is not as it was written, [java.nio.file.NoSuchFileException] when there is no
  ///   index
  public static Verification verify(Path folder) throws IOException {
    return LuceneIndex.verify(folder);
  }
}
