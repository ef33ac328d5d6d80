package org.newshound.index.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.newshound.read.pack.PassedOver;

/// The files that a list of paths stands for, in a fixed order.
///
/// @param sources the paths as the caller named them
/// @param roots the folders among them
/// @param unread what of the folders could not be looked into, as real paths
/// @param files the files, each beginning as the caller named it
/// @param ignored how many files of folders were passed over for their name, and links to folders
/// @param wanted says whether a path below a folder is wanted
public record FileTree(
    List<String> sources,
    List<Root> roots,
    List<Path> unread,
    List<Entry> files,
    int ignored,
    PathMatcher wanted) {

  /// A folder that was named.
  ///
  /// @param path its real path
  /// @param source its number among the paths
  public record Root(Path path, int source) {}

  /// One file.
  ///
  /// @param path its path
  /// @param bytes its size
  /// @param source the number of the path it was found under
  public record Entry(Path path, long bytes, int source) {}

  /// Returns the files of paths.
  ///
  /// @throws NoSuchFileException when a path does not exist
  public static FileTree of(List<Path> paths, Globs globs) throws IOException {
    PathMatcher wanted = globs.compiled();
    List<Root> roots = new ArrayList<>();
    List<Path> unread = new ArrayList<>();
    List<Entry> files = new ArrayList<>();
    int ignored = 0;
    for (int source = 0; source < paths.size(); source++) {
      Path path = paths.get(source);
      if (Files.isDirectory(path)) {
        Walk walk = new Walk(path, source, wanted);
        Files.walkFileTree(path, walk);
        walk.found.sort(Comparator.comparing(Entry::path));
        roots.add(new Root(path.toRealPath(), source));
        unread.addAll(walk.unread);
        files.addAll(walk.found);
        ignored += walk.ignored;
      } else if (Files.exists(path)) {
        files.add(new Entry(path, Files.size(path), source));
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    List<String> sources = paths.stream().map(Path::toString).toList();
    return new FileTree(
        sources, List.copyOf(roots), List.copyOf(unread), List.copyOf(files), ignored, wanted);
  }

  /// Returns the files that were read before: those that are there still, as found under one path,
  /// and those that are gone. Where the folder is gone too, it may come back: a disk that is not
  /// mounted has not lost its files.
  ///
  /// @param known the paths of all
  public static FileTree again(List<Path> known) throws IOException {
    List<Root> gone = new ArrayList<>();
    List<Entry> files = new ArrayList<>();
    for (Path path : known) {
      Path folder = path.getParent();
      if (Files.exists(path)) {
        files.add(new Entry(path, Files.size(path), 0));
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

  /// Returns the size of all files.
  public long bytes() {
    return files.stream().mapToLong(Entry::bytes).sum();
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final int source;
    private final PathMatcher wanted;
    private final List<Entry> found = new ArrayList<>();
    private final List<Path> unread = new ArrayList<>();
    private int ignored;

    Walk(Path root, int source, PathMatcher wanted) {
      this.root = root;
      this.source = source;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(root) || !name(folder).startsWith(".")
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (PassedOver.isPassedOver(name(file)) || !wanted.matches(root.relativize(file))) {
        ignored++;
      } else if (attributes.isRegularFile()) {
        found.add(new Entry(file, attributes.size(), source));
      } else if (Files.isRegularFile(file)) {
        found.add(new Entry(file, file.toFile().length(), source));
      } else if (Files.isDirectory(file)) {
        ignored++;
      } else {
        // A link to nothing, a pipe, a socket: the run that looks at it reports what it is.
        found.add(new Entry(file, 0, source));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
      // The run that opens it reports why it can not be read; what was known below it stays.
      found.add(new Entry(file, 0, source));
      unread.add(root.toRealPath().resolve(root.relativize(file)));
      return FileVisitResult.CONTINUE;
    }

    private static String name(Path path) {
      return String.valueOf(path.getFileName());
    }
  }
}
