package org.newshound.read;

/// How much is read before a file or a part of it is refused.
///
/// @param fileBytes the largest file that is not read as a stream
/// @param bodyChars the longest body
/// @param lineChars the longest line of a file with one article a line
public record ReadLimits(long fileBytes, int bodyChars, int lineChars) {
  /// 32 MiB a file, 4 Mi characters a body, 16 Mi characters a line.
  public static final ReadLimits DEFAULT = new ReadLimits(32L << 20, 4 << 20, 16 << 20);

  /// Checks that all are positive.
  public ReadLimits {
    if (fileBytes <= 0 || bodyChars <= 0 || lineChars <= 0) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
