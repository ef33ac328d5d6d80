package org.newshound.index;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The files that a list of paths stands for, in a fixed order.
///
/// @param roots the folders among the paths, as real paths
/// @param files the files, each beginning as the caller named it
/// @param ignored how many files of folders were passed over for their name
record FileTree(List<Path> roots, List<Entry> files, int ignored) {

  /// One file: its path and its size in bytes.
  record Entry(Path path, long bytes) {}

  static FileTree of(List<Path> paths) throws IOException {
    List<Path> roots = new ArrayList<>();
    List<Entry> files = new ArrayList<>();
    int ignored = 0;
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        Walk walk = new Walk(path);
        Files.walkFileTree(path, walk);
        walk.found.sort(Comparator.comparing(Entry::path));
        roots.add(path.toRealPath());
        files.addAll(walk.found);
        ignored += walk.ignored;
      } else if (Files.exists(path)) {
        files.add(new Entry(path, Files.size(path)));
      } else {
        throw new NoSuchFileException(path.toString());
      }
    }
    return new FileTree(List.copyOf(roots), List.copyOf(files), ignored);
  }

  /// Says whether a file lies in one of the folders, so that its absence means that it is gone.
  boolean covers(Path file) {
    return roots.stream().anyMatch(file::startsWith);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Entry> found = new ArrayList<>();
    private int ignored;

    Walk(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(root) || !name(folder).startsWith(".")
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isPassedOver(name(file))) {
        ignored++;
      } else if (Files.isRegularFile(file)) {
        found.add(new Entry(file, attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      // The run that opens it reports why it can not be read.
      found.add(new Entry(file, 0));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isPassedOver(String name) {
      String upper = name.toUpperCase(Locale.ROOT);
      return upper.startsWith(".")
          || upper.startsWith("README")
          || upper.startsWith("LICENSE")
          || upper.startsWith("CHANGES")
          || upper.endsWith(".MD");
    }

    private static String name(Path path) {
      return String.valueOf(path.getFileName());
    }
  }
}
