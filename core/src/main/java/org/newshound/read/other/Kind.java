package org.newshound.read.other;

/// A kind of file that is no article.
///
/// @param name what it is, as a reason for a reader
/// @param refused whether there may be an article in it that cannot be read; else it is skipped
/// @param likeness how sure that is
record Kind(String name, boolean refused, int likeness) {
  private static final int SURE = 96;
  private static final int MANIFEST = 92;
  private static final int LIKELY = 30;

  /// A file that its first bytes tell, and that holds no text to read.
  static Kind sure(String name) {
    return new Kind(name, false, SURE);
  }

  /// A file that its first bytes tell, and whose text cannot be read.
  static Kind unread(String name) {
    return new Kind(name, true, SURE);
  }

  /// A file of JSON about other things.
  static Kind manifest(String name) {
    return new Kind(name, false, MANIFEST);
  }

  /// A file of characters that would pass for a plain text.
  static Kind likely(String name) {
    return new Kind(name, false, LIKELY);
  }

  /// XML that no format knows.
  static Kind unknown(String name) {
    return new Kind(name, true, LIKELY);
  }
}
