package org.newshound.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.newshound.index.WritableIndex;
import org.newshound.ingest.folder.FileTree;
import org.newshound.ingest.folder.Globs;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;

/// Brings an index in step with files and folders of articles.
///
/// A file that has neither changed in size and time nor in content is not read again. A changed one
/// is, and the articles it no longer yields leave the index unless another file still yields them;
/// so do those of a file that is gone from a folder. A file or article that cannot be read is
/// reported and the rest goes on. A run that is killed loses nothing it reported as committed, and
/// the next one goes on from there, even inside a file.
///
/// ```java
/// IngestReport report = Ingest.into(index).run(List.of(Path.of("articles")));
/// ```
///
/// Files are read, and articles written, by several threads; counts, rejects and the index are
/// those of a run on one. What is read and not yet written takes a sixteenth of the heap at most,
/// 64 MB.
///
/// Instances are immutable. All listeners are called on the thread that runs the ingest.
public final class Ingest {
  private static final int THREADS_MAX = 256;

  private final WritableIndex index;
  private final IngestSettings settings;

  private Ingest(WritableIndex index, IngestSettings settings) {
    this.index = index;
    this.settings = settings;
  }

  /// {@return an ingest into an index that reads all formats and reports nothing on its way}
  ///
  /// @param index the index; the caller closes it
  public static Ingest into(WritableIndex index) {
    return new Ingest(index, IngestSettings.standard());
  }

  /// {@return a copy that reads with another reader}
  ///
  /// @param other the reader
  public Ingest reader(ArticleReader other) {
    return new Ingest(index, settings.withReader(other));
  }

  /// {@return a copy that reads of folders only what matches one of these patterns, and leaves what
  /// the index knows of other files as it is}
  ///
  /// A pattern such as `*.{txt,html}` is held against every name on the path below the folder, one
  /// with a slash such as `2025/**.txt` against the path itself; a folder that matches stands for
  /// all in it. A file that is named itself is always read.
  ///
  /// @param globs the patterns; all files when there are none
  /// @throws IllegalArgumentException when one is no pattern
  public Ingest include(List<String> globs) {
    return new Ingest(index, settings.withGlobs(new Globs(globs, settings.globs().exclude())));
  }

  /// {@return a copy that leaves out of folders what matches one of these patterns, and what the
  /// index knows of such files as it is}
  ///
  /// @param globs the patterns, as for [#include]
  /// @throws IllegalArgumentException when one is no pattern
  public Ingest exclude(List<String> globs) {
    return new Ingest(index, settings.withGlobs(new Globs(settings.globs().include(), globs)));
  }

  /// {@return a copy that reads on so many threads, and writes on as many; by default one a
  /// processor and four at most}
  ///
  /// @param count how many, from 1 to 256
  /// @throws IllegalArgumentException when it is another number
  public Ingest threads(int count) {
    if (count < 1 || count > THREADS_MAX) {
      throw new IllegalArgumentException(
          count + " threads are not possible; there may be 1 to " + THREADS_MAX);
    }
    return new Ingest(index, settings.withThreads(count));
  }

  /// {@return a copy that commits after so many articles or so much time, whichever comes first; by
  /// default after 20,000 or a minute}
  ///
  /// @param articles how many articles; at least one
  /// @param interval how much time
  public Ingest commitEvery(long articles, Duration interval) {
    if (articles < 1) {
      throw new IllegalArgumentException("a commit every " + articles + " articles is none");
    }
    return new Ingest(index, settings.withCommits(articles, interval));
  }

  /// {@return a copy that reports how far it is, after every file and every hundredth article}
  ///
  /// @param listener takes the reports
  public Ingest progress(Consumer<? super IngestProgress> listener) {
    return new Ingest(index, settings.withProgress(listener));
  }

  /// {@return a copy that reports how far it is after every commit: all of that is on disk}
  ///
  /// @param listener takes the reports
  public Ingest committed(Consumer<? super IngestProgress> listener) {
    return new Ingest(index, settings.withCommitted(listener));
  }

  /// {@return a copy that follows the links of folders that lead out of them}
  ///
  /// Without it such a link is skipped, and so reported. A link that stays in its folder is a
  /// second name of what is read there anyway, and never read twice.
  public Ingest followLinks() {
    return new Ingest(index, settings.withFollowLinks(true));
  }

  /// {@return a copy that reports what was rejected or skipped, also of files that have not changed
  /// since an earlier run read them: of each of those the first thousand}
  ///
  /// @param listener takes it; [RejectFile] keeps it in a file
  public Ingest rejects(Consumer<? super ReadOutcome.Unread> listener) {
    return new Ingest(index, settings.withRejects(listener));
  }

  /// {@return a copy that reports the articles that were read with a warning, which is in their
  /// report: something in them was mended, guessed or doubted}
  ///
  /// @param listener takes them
  public Ingest warnings(Consumer<? super ReadOutcome.Accepted> listener) {
    return new Ingest(index, settings.withWarnings(listener));
  }

  /// {@return a copy that can be stopped}
  ///
  /// @param wanted asked after every article; what is done by then is committed
  public Ingest stop(BooleanSupplier wanted) {
    return new Ingest(index, settings.withStop(wanted));
  }

  /// Reads what is new or changed and commits it.
  ///
  /// @param paths files, read whatever their name, and folders, read with all folders below. Of
  ///   folders README*, LICENSE*, CHANGES* and what else a project says about itself are skipped,
  ///   and what is hidden is left out, as are `node_modules`, `__MACOSX` and the folders of indexes
  /// @return what was done
  /// @throws java.nio.file.NoSuchFileException when a path does not exist; nothing was done then
  /// @throws IOException when the index cannot be written
  public IngestReport run(List<Path> paths) throws IOException {
    return new IngestRun(index, settings)
        .files(FileTree.of(paths, settings.globs(), settings.followLinks()));
  }

  /// Looks again at every file that was read into the index: reads what is changed, lets go of what
  /// is gone from a folder that is still there, and commits it. Files that were never read are not
  /// looked for.
  ///
  /// @return what was done
  /// @throws IOException when the index cannot be read or written
  public IngestReport again() throws IOException {
    return new IngestRun(index, settings).files(FileTree.again(index.files().all()));
  }

  /// Puts the articles of a stream into the index and commits them. No state is kept of a stream:
  /// what it does not yield stays.
  ///
  /// @param bytes the content; the caller closes it
  /// @param name what to call it; becomes the origin of its articles
  /// @return what was done
  /// @throws IOException when the index cannot be written; a stream that fails is a reject, counted
  ///   as unreadable, and what it gave until then is in the index
  public IngestReport run(InputStream bytes, String name) throws IOException {
    return new IngestRun(index, settings).stream(bytes, name);
  }

  /// {@return the files that a run would read, in its order}
  ///
  /// @param paths files and folders, as for [#run]
  /// @param include which files of folders are wanted, as for [#include]
  /// @param exclude which are not, as for [#exclude]
  /// @param followLinks whether links that lead out of folders are followed, as for [#followLinks]
  /// @param skipped takes what of the folders a run would skip without looking into it
  /// @throws java.nio.file.NoSuchFileException when a path does not exist
  /// @throws IOException when a folder cannot be listed
  /// @throws IllegalArgumentException when one is no pattern
  public static List<Path> files(
      List<Path> paths,
      List<String> include,
      List<String> exclude,
      boolean followLinks,
      Consumer<? super ReadOutcome.Skipped> skipped)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (FileTree.Entry entry :
        FileTree.of(paths, new Globs(include, exclude), followLinks).files()) {
      if (entry.isWanted()) {
        files.add(entry.path());
      } else {
        skipped.accept(entry.skipped());
      }
    }
    return files;
  }
}
