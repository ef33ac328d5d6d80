package org.newshound.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.newshound.article.Origin;
import org.newshound.index.files.FileState;
import org.newshound.read.ReadOutcome;

/// The files that a list of paths stands for, each once, in a fixed order.
///
/// @param sources the paths as the caller named them
/// @param roots the folders among them
/// @param unread what of the folders could not be looked into, as real paths
/// @param files the files, each beginning as the caller named it
/// @param leftOut how many files and folders were not looked at: hidden ones, and what the patterns
///   leave out
/// @param wanted says whether a path below a folder is wanted
public record FileTree(
    List<String> sources,
    List<Root> roots,
    List<Path> unread,
    List<Entry> files,
    int leftOut,
    PathMatcher wanted) {

  /// A folder that was named.
  ///
  /// @param path its real path
  /// @param source its number among the paths
  public record Root(Path path, int source) {}

  /// One file.
  ///
  /// @param path its path, as the caller named its beginning
  /// @param key its path with the folder's real path before it: what an index knows it by
  /// @param bytes its size
  /// @param source the number of the path it was found under
  /// @param passedOver why it is not read; empty when it is
  public record Entry(Path path, String key, long bytes, int source, String passedOver) {
    /// Says whether it is to be read.
    public boolean isWanted() {
      return passedOver.isEmpty();
    }

    /// Returns the word that it is passed over.
    public ReadOutcome.Skipped skipped() {
      return new ReadOutcome.Skipped(Origin.of(path.toString(), "file"), passedOver);
    }
  }

  /// Returns the files of paths.
  ///
  /// @throws NoSuchFileException when a path does not exist
  public static FileTree of(List<Path> paths, Globs globs, boolean followLinks) throws IOException {
    PathMatcher wanted = globs.compiled();
    List<Root> roots = new ArrayList<>();
    List<Path> unread = new ArrayList<>();
    Map<String, Entry> files = new LinkedHashMap<>();
    int leftOut = 0;
    for (int source = 0; source < paths.size(); source++) {
      Path path = paths.get(source);
      if (Files.isDirectory(path)) {
        FolderWalk walk = new FolderWalk(path, source, wanted, followLinks);
        walk.found().forEach(entry -> files.putIfAbsent(entry.key(), entry));
        roots.add(new Root(walk.root(), source));
        unread.addAll(walk.unread());
        leftOut += walk.leftOut();
      } else if (Files.exists(path)) {
        Entry named = named(path, source);
        files.merge(named.key(), named, (before, now) -> before.isWanted() ? before : now);
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    List<String> sources = paths.stream().map(Path::toString).toList();
    return new FileTree(
        sources,
        List.copyOf(roots),
        List.copyOf(unread),
        List.copyOf(files.values()),
        leftOut,
        wanted);
  }

  private static Entry named(Path path, int source) throws IOException {
    return new Entry(path, path.toRealPath().toString(), Files.size(path), source, "");
  }

  /// Returns the files that were read before: those that are there still, as found under one path,
  /// and those that are gone. Where the folder is gone too, it may come back: a disk that is not
  /// mounted has not lost its files.
  ///
  /// @param known the states of all
  public static FileTree again(List<FileState> known) throws IOException {
    List<Root> gone = new ArrayList<>();
    List<Entry> files = new ArrayList<>();
    for (FileState state : known) {
      Path path = Path.of(state.path());
      Path folder = path.getParent();
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        files.add(new Entry(path, state.path(), path.toFile().length(), 0, state.passedOver()));
      } else if (folder == null || Files.isDirectory(folder)) {
        gone.add(new Root(path, 0));
      }
    }
    return new FileTree(
        List.of("files read before"),
        List.copyOf(gone),
        List.of(),
        List.copyOf(files),
        0,
        path -> true);
  }

  /// Returns the number of the path under which a file would have been found if it were there, so
  /// that its absence means that it is gone.
  public OptionalInt sourceOf(Path file) {
    if (unread.stream().anyMatch(file::startsWith)) {
      return OptionalInt.empty();
    }
    return roots.stream()
        .filter(root -> file.startsWith(root.path()))
        .filter(root -> wanted.matches(root.path().relativize(file)))
        .mapToInt(Root::source)
        .findFirst();
  }

  /// Returns the same with whole paths for the files below a folder, which are to be known by their
  /// places in it and not by how the caller named them today.
  public FileTree at(Path home) {
    List<Entry> placed =
        files.stream()
            .map(entry ->
                Path.of(entry.key()).startsWith(home)
                    ? new Entry(
                        Path.of(entry.key()),
                        entry.key(),
                        entry.bytes(),
                        entry.source(),
                        entry.passedOver())
                    : entry)
            .toList();
    return new FileTree(sources, roots, unread, placed, leftOut, wanted);
  }

  /// Returns the size of all files.
  public long bytes() {
    return files.stream().mapToLong(Entry::bytes).sum();
  }
}
