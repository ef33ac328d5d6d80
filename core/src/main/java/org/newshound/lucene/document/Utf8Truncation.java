package org.newshound.lucene.document;

/// Cuts texts that are too long for the index.
final class Utf8Truncation {
  private Utf8Truncation() {}

  /// Returns the longest beginning of a text that takes no more bytes of UTF-8.
  static String toBytes(String text, int bytes) {
    if (text.length() <= bytes / 3) {
      return text;
    }
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      used += bytesOf(character);
      if (used > bytes) {
        return text.substring(0, end);
      }
      end += Character.charCount(character);
    }
    return text;
  }

  private static int bytesOf(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
