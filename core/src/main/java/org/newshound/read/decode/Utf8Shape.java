package org.newshound.read.decode;

/// How much of a run of bytes is UTF-8.
///
/// @param valid how many characters of more than one byte are whole
/// @param wrong how many bytes belong to none; a character cut off at the end is not counted
record Utf8Shape(int valid, int wrong) {
  private static final int MOSTLY = 4;

  static Utf8Shape of(byte[] bytes) {
    int valid = 0;
    int wrong = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = bytes[at] >= 0 ? 1 : length(bytes, at);
      if (length == 0) {
        wrong++;
        at++;
      } else {
        valid += length > 1 && at + length <= bytes.length ? 1 : 0;
        at += length;
      }
    }
    return new Utf8Shape(valid, wrong);
  }

  boolean isWhole() {
    return wrong == 0;
  }

  boolean isAscii() {
    return wrong == 0 && valid == 0;
  }

  /// Says whether it is UTF-8 with some damage, and cannot be another encoding by chance.
  boolean isMostly() {
    return valid >= MOSTLY * wrong && valid > 0;
  }

  /// Says whether it is UTF-8 with some damage when that is what it claims to be.
  boolean isAsClaimed() {
    return valid >= wrong;
  }

  /// Returns the length of the character that begins there, or 0 when none does.
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    for (int i = 1; i < length && at + i < bytes.length; i++) {
      int next = bytes[at + i] & 0xFF;
      int least = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int most = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (next < least || next > most) {
        return 0;
      }
    }
    return length;
  }
}
