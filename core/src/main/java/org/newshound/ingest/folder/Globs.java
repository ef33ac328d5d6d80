package org.newshound.ingest.folder;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/// Which files of a folder are wanted.
///
/// A pattern with a slash is held against the path below the folder, one without against each name
/// on that path. A folder that matches stands for all in it.
///
/// @param include what to read; all when empty
/// @param exclude what of it to leave out
public record Globs(List<String> include, List<String> exclude) {
  /// Everything.
  public static final Globs ALL = new Globs(List.of(), List.of());

  /// Checks the patterns and copies the lists.
  ///
  /// @throws IllegalArgumentException when one is no pattern
  public Globs {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    include.forEach(Globs::matcher);
    exclude.forEach(Globs::matcher);
  }

  /// Returns these as something that says whether a path below a folder is wanted.
  PathMatcher compiled() {
    List<PathMatcher> wanted = include.stream().map(Globs::matcher).toList();
    List<PathMatcher> unwanted = exclude.stream().map(Globs::matcher).toList();
    return path ->
        (wanted.isEmpty() || wanted.stream().anyMatch(each -> each.matches(path)))
            && unwanted.stream().noneMatch(each -> each.matches(path));
  }

  private static PathMatcher matcher(String pattern) {
    String bare = pattern.endsWith("/") ? pattern.substring(0, pattern.length() - 1) : pattern;
    PathMatcher glob = FileSystems.getDefault().getPathMatcher("glob:" + bare);
    return bare.indexOf('/') < 0 ? path -> names(path, glob) : path -> beginnings(path, glob);
  }

  private static boolean names(Path path, PathMatcher glob) {
    for (Path name : path) {
      if (glob.matches(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginnings(Path path, PathMatcher glob) {
    for (int names = 1; names <= path.getNameCount(); names++) {
      if (glob.matches(path.subpath(0, names))) {
        return true;
      }
    }
    return false;
  }
}
