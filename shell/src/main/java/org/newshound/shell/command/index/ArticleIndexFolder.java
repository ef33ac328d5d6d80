package org.newshound.shell.command.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.newshound.Newshound;
import org.newshound.index.IndexFormatException;
import org.newshound.index.IndexOptions;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.ExitCode;

/// What is meant by a folder `.newshound`: the index in it of the folder around it, or the only one
/// of a single file beside it.
final class ArticleIndexFolder {
  private ArticleIndexFolder() {}

  /// Returns the index, or the file or folder of articles that it was made of, so that it is
  /// brought up to date.
  static Path meant(Path own) throws IOException {
    if (SearchTarget.isLucene(own)) {
      return isReadable(own)
          ? own
          : Objects.requireNonNull(own.getParent(), "it stands in a folder");
    }
    List<Path> indexes = indexes(own);
    if (indexes.size() == 1) {
      Path file = own.resolveSibling(String.valueOf(indexes.getFirst().getFileName()));
      return Files.isRegularFile(file) ? file : indexes.getFirst();
    }
    throw new CommandException(
        ExitCode.NO_INPUT,
        indexes.isEmpty()
            ? "there is no index in " + own + "; newshound FOLDER makes one of the articles there"
            : "there are " + indexes.size() + " indexes here; say which: " + names(indexes));
  }

  /// One of another layout is made anew from the articles around it.
  private static boolean isReadable(Path index) throws IOException {
    try {
      Newshound.openReadOnly(index, IndexOptions.DEFAULT.withMappedFiles(false)).close();
      return true;
    } catch (IndexFormatException e) {
      return false;
    }
  }

  private static List<Path> indexes(Path own) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> inside = Files.list(own)) {
      for (Path each : inside.sorted().toList()) {
        if (SearchTarget.isLucene(each)) {
          found.add(each);
        }
      }
    }
    return found;
  }

  private static String names(List<Path> indexes) {
    return String.join(
        ", ", indexes.stream().map(index -> "newshound " + index.getFileName()).toList());
  }
}
