package org.newshound.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;

/// Brings an index in step with files and folders of articles.
///
/// A file that has neither changed in size and time nor in content is not read again. A changed one
/// is, and the articles it no longer yields leave the index unless another file still yields them;
/// so do those of a file that is gone from a folder. A file or article that can not be read is
/// reported and the rest goes on.
///
/// ```java
/// IngestReport report = Ingest.into(index).run(List.of(Path.of("articles")));
/// ```
///
/// Instances are immutable; a run uses the index from the calling thread alone.
public final class Ingest {
  private final ArticleIndex index;
  private final ArticleReader reader;
  private final Consumer<? super IngestProgress> progress;
  private final Consumer<? super ReadOutcome.Rejected> rejects;
  private final BooleanSupplier stop;

  private Ingest(
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

  /// {@return an ingest into an index that reads all formats and reports nothing on its way}
  ///
  /// @param index the index; the caller closes it
  public static Ingest into(ArticleIndex index) {
    return new Ingest(index, ArticleReader.standard(), at -> {}, rejected -> {}, () -> false);
  }

  /// {@return a copy that reads with another reader}
  ///
  /// @param other the reader
  public Ingest reader(ArticleReader other) {
    return new Ingest(index, other, progress, rejects, stop);
  }

  /// {@return a copy that reports how far it is, after every file and every hundredth article}
  ///
  /// @param listener called on the thread that runs the ingest
  public Ingest progress(Consumer<? super IngestProgress> listener) {
    return new Ingest(index, reader, listener, rejects, stop);
  }

  /// {@return a copy that reports what was refused}
  ///
  /// @param listener called on the thread that runs the ingest
  public Ingest rejects(Consumer<? super ReadOutcome.Rejected> listener) {
    return new Ingest(index, reader, progress, listener, stop);
  }

  /// {@return a copy that can be stopped}
  ///
  /// @param wanted asked after every article; what is done by then is committed
  public Ingest stop(BooleanSupplier wanted) {
    return new Ingest(index, reader, progress, rejects, wanted);
  }

  /// Reads what is new or changed and commits it.
  ///
  /// @param paths files, read whatever their name, and folders, read with all folders below except
  ///   hidden files, README*, LICENSE*, CHANGES* and *.md
  /// @return what was done
  /// @throws java.nio.file.NoSuchFileException when a path does not exist; nothing was done then
  /// @throws IOException when the index can not be written
  public IngestReport run(List<Path> paths) throws IOException {
    return new IngestRun(index, reader, progress, rejects, stop).run(FileTree.of(paths));
  }

  /// {@return the files that a run would look at, in its order}
  ///
  /// @param paths files and folders, as for [#run]
  /// @throws java.nio.file.NoSuchFileException when a path does not exist
  /// @throws IOException when a folder can not be listed
  public static List<Path> files(List<Path> paths) throws IOException {
    return FileTree.of(paths).files().stream().map(FileTree.Entry::path).toList();
  }
}
