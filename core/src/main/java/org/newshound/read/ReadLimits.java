package org.newshound.read;

import org.newshound.article.Article;

/// How much is read before a file or a part of it is refused.
///
/// @param fileBytes the largest file that is not read as a stream
/// @param bodyChars the longest body, at most what an index takes ([Article#MAX_BODY_CHARS])
/// @param lineChars the longest line of a file with one article a line
/// @param unpackedBytes the most bytes that are read out of one compressed file or archive
/// @param unpackedRatio the most bytes for each byte of it; the first mebibyte is free
public record ReadLimits(
    long fileBytes, int bodyChars, int lineChars, long unpackedBytes, int unpackedRatio) {
  private static final long UNPACKED_BYTES = 64L << 30;
  private static final int UNPACKED_RATIO = 300;

  /// 32 MiB a file, 4 Mi characters a body, 16 Mi characters a line; 64 GiB out of a packed file,
  /// and 300 times its size.
  public static final ReadLimits DEFAULT =
      new ReadLimits(32L << 20, Article.MAX_BODY_CHARS, 16 << 20);

  /// Checks that all are positive and that an index takes such bodies.
  public ReadLimits {
    if (fileBytes <= 0
        || bodyChars <= 0
        || lineChars <= 0
        || unpackedBytes <= 0
        || unpackedRatio <= 0) {
      throw new IllegalArgumentException("limits must be positive");
    }
    if (bodyChars > Article.MAX_BODY_CHARS) {
      throw new IllegalArgumentException(
          "bodies of "
              + bodyChars
              + " characters: no index takes more than "
              + Article.MAX_BODY_CHARS);
    }
  }

  /// Makes limits that let as much out of a packed file as the default ones.
  ///
  /// @param fileBytes the largest file that is not read as a stream
  /// @param bodyChars the longest body
  /// @param lineChars the longest line of a file with one article a line
  public ReadLimits(long fileBytes, int bodyChars, int lineChars) {
    this(fileBytes, bodyChars, lineChars, UNPACKED_BYTES, UNPACKED_RATIO);
  }
}
