package org.newshound.index.files;

/// Which parts hold the ids of a file's articles. Parts are numbered on and on, however often the
/// file is read.
///
/// @param first the first part there is
/// @param fresh the first part of the last reading; those before are of earlier ones, whose
///   articles are still to be compared
/// @param next the number of the next part
public record FileParts(long first, long fresh, long next) {
  /// No parts.
  public static final FileParts NONE = new FileParts(0, 0, 0);

  /// Checks the order.
  public FileParts {
    if (first < 0 || fresh < first || next < fresh) {
      throw new IllegalArgumentException(first + ", " + fresh + ", " + next + " are out of order");
    }
  }
}
