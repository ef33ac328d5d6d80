package org.newshound.ingest.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newshound.read.pack.PassedOver;

/// Finds the files of one folder and of the folders below.
///
/// A link to something in the folder is a second name of what is found there anyway. One that
/// leaves the folder is followed on demand alone: who is given a folder of articles to read must
/// not be led to other files by it.
final class FolderWalk {
  private static final String OWN = ".newshound";
  private static final Pattern COMMIT = Pattern.compile("segments_[0-9a-z]+");

  private final Path named;
  private final Path root;
  private final int source;
  private final PathMatcher wanted;
  private final boolean followLinks;
  private final List<FileTree.Entry> found = new ArrayList<>();
  private final Map<Path, FileTree.Entry> links = new LinkedHashMap<>();
  private final Set<Path> folders = new HashSet<>();
  private final List<Path> unread = new ArrayList<>();
  private int leftOut;

  FolderWalk(Path named, int source, PathMatcher wanted, boolean followLinks) throws IOException {
    this.named = named;
    this.root = named.toRealPath();
    this.source = source;
    this.wanted = wanted;
    this.followLinks = followLinks;
    Files.walkFileTree(root, new Below(root, root));
    Set<Path> paths = new HashSet<>();
    found.forEach(entry -> paths.add(Path.of(entry.key())));
    links.forEach((target, link) -> {
      if (!paths.contains(target)) {
        found.add(link);
      }
    });
    found.sort(Comparator.comparing(FileTree.Entry::path));
  }

  Path root() {
    return root;
  }

  List<FileTree.Entry> found() {
    return found;
  }

  List<Path> unread() {
    return unread;
  }

  int leftOut() {
    return leftOut;
  }

  private void add(Path below, long bytes, String passedOver) {
    found.add(entry(below, bytes, passedOver));
  }

  private FileTree.Entry entry(Path below, long bytes, String passedOver) {
    return new FileTree.Entry(
        named.resolve(below), root.resolve(below).toString(), bytes, source, passedOver);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static boolean isIndex(Path folder) throws IOException {
    try (DirectoryStream<Path> commits = Files.newDirectoryStream(folder, "segments_*")) {
      for (Path file : commits) {
        if (COMMIT.matcher(name(file)).matches()) {
          return true;
        }
      }
      return false;
    }
  }

  /// Visits a folder that stands, by itself or by a link, at a place below the root.
  private final class Below extends SimpleFileVisitor<Path> {
    private final Path start;
    private final Path place;

    Below(Path start, Path place) {
      this.start = start;
      this.place = place;
    }

    private Path below(Path file) {
      return root.relativize(place.resolve(start.relativize(file)));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean first = folder.equals(start);
      boolean own = !first && name(folder).equals(OWN);
      if (own || isIndex(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (!first && PassedOver.isHidden(name(folder))) {
        leftOut++;
        return FileVisitResult.SKIP_SUBTREE;
      }
      return folders.add(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Path below = below(file);
      if (PassedOver.isHidden(name(file)) || !wanted.matches(below)) {
        leftOut++;
      } else if (attributes.isSymbolicLink()) {
        link(file, below);
      } else if (PassedOver.isPassedOver(name(file))) {
        add(below, 0, "passed over for its name");
      } else {
        // A pipe or a socket too: the run that looks at it reports what it is.
        add(below, attributes.isRegularFile() ? attributes.size() : 0, "");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      // The run that opens it reports why it cannot be read; what was known below it stays.
      add(below(file), 0, "");
      unread.add(root.resolve(below(file)));
      return FileVisitResult.CONTINUE;
    }
  }

  private void link(Path link, Path below) throws IOException {
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException e) {
      // It leads nowhere, as the run that looks at it reports.
      add(below, 0, "");
      return;
    }
    boolean inside = target.startsWith(root);
    if (!inside && !followLinks) {
      add(below, 0, "a link to " + target + ", outside of the folder; followed only when told to");
    } else if (!Files.isDirectory(target)) {
      links.putIfAbsent(target, entry(below, Files.size(target), ""));
    } else if (!inside) {
      Files.walkFileTree(target, new Below(target, root.resolve(below)));
    }
  }
}
