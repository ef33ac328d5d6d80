package org.newshound.shell.settings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the options of the command line say of reading files.
///
/// @param format the format all files are in, or null to look at each
/// @param encoding the encoding all texts are in, or null to find it out
/// @param mapping our names of parts to the columns and keys to take them from
/// @param include the files of folders to read, all when there are none
/// @param exclude the files of folders to leave out
/// @param followLinks whether links that lead out of folders are followed
/// @param threads how many threads read, or 0 for as many as suit the machine
/// @param rejects the file to keep what was rejected or skipped in, or null for none
/// @param strict whether refused articles make the exit code 1
/// @param rebuild whether the index is made anew
public record IngestOptions(
    @Nullable String format,
    @Nullable String encoding,
    Map<String, String> mapping,
    List<String> include,
    List<String> exclude,
    boolean followLinks,
    int threads,
    @Nullable String rejects,
    boolean strict,
    boolean rebuild) {
  /// Copies the collections.
  public IngestOptions {
    mapping = Map.copyOf(mapping);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
  }
}
