package org.newshound.index.files;

import java.util.List;

/// The ids of some articles of a file; all of them may be more than memory holds.
///
/// @param path the real path of the file
/// @param number the part's number
/// @param ids the ids, in the order of the file
public record FilePart(String path, long number, List<String> ids) {
  /// Copies the list.
  public FilePart {
    ids = List.copyOf(ids);
  }
}
