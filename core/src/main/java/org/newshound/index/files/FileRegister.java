package org.newshound.index.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an index remembers of the files that it was fed from, and which articles they yield.
///
/// Paths are real paths, given as strings.
///
/// Implementations are safe for use by many threads.
public interface FileRegister {
  /// {@return the folder of articles that the index belongs to, if it is in `.newshound` there:
  /// files below may move with the folder, and are known at their new place at once}
  Optional<Path> home();

  /// {@return what is known of a file}
  ///
  /// @param path the path of the file
  /// @throws IOException when the index cannot be read
  Optional<FileState> file(String path) throws IOException;

  /// {@return what is known of all files, in order of path}
  ///
  /// @throws IOException when the index cannot be read
  List<FileState> all() throws IOException;

  /// {@return the paths of the files that yield an article, in order}
  ///
  /// @param id the article's id
  /// @throws IOException when the index cannot be read
  List<String> filesOf(String id) throws IOException;

  /// {@return the path of the file that an article is from: of those that yield it, the one whose
  /// version is kept; none when there is no such article or it was put by itself}
  ///
  /// @param id the article's id
  /// @throws IOException when the index cannot be read
  Optional<String> fileOf(String id) throws IOException;

  /// {@return how many articles are from each file, by its path; a file that none are from is left
  /// out}
  ///
  /// @throws IOException when the index cannot be read
  Map<String, Long> articlesByFile() throws IOException;

  /// {@return some ids of a file's articles}
  ///
  /// @param path the path of the file
  /// @param number which part of them
  /// @throws IOException when the index cannot be read
  Optional<FilePart> part(String path, long number) throws IOException;
}
