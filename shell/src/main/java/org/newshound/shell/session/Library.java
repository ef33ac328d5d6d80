package org.newshound.shell.session;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newshound.Newshound;
import org.newshound.index.ArticleIndex;

/// The index that is talked about. It is open for reading; while something is changed it is open
/// for writing too, and what has been written so far is found.
///
/// Safe for use by many threads; one at a time may change the index.
final class Library {
  private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

  private final ArticleIndex reader;
  private final String name;
  private final String place;
  private volatile @Nullable ArticleIndex writer;
  private volatile long looked;

  /// Makes one.
  ///
  /// @param reader the index; whoever opened it closes it
  /// @param name what the prompt calls it
  /// @param place where it is
  Library(ArticleIndex reader, String name, String place) {
    this.reader = reader;
    this.name = name;
    this.place = place;
  }

  /// Changes an index.
  ///
  /// @param <T> what comes of it
  @FunctionalInterface
  interface Change<T> {
    T make(ArticleIndex index) throws IOException;
  }

  String name() {
    return name;
  }

  String place() {
    return place;
  }

  boolean isChanging() {
    return writer != null;
  }

  /// Returns what to ask.
  ArticleIndex index() throws IOException {
    ArticleIndex writing = writer;
    if (writing == null) {
      return reader;
    }
    if (System.nanoTime() - looked > LOOK_AGAIN_NANOS) {
      looked = System.nanoTime();
      writing.refresh();
    }
    return writing;
  }

  /// Opens the index for writing, has it changed and closes it again. The change commits.
  <T> T change(Change<T> change) throws IOException {
    try (ArticleIndex writing = Newshound.open(Path.of(place))) {
      looked = System.nanoTime();
      writer = writing;
      return change.make(writing);
    } finally {
      writer = null;
      reader.refresh();
    }
  }
}
