package org.newshound.read;

/// The beginning of a file, as far as finding out its format needs it.
///
/// @param name the file's name without its folder; empty when it has none
/// @param text its first 64 KiB, decoded as they seem to be encoded, without a byte order mark; a
///   character for each byte when the file is no text
public record Head(String name, String text) {

  /// Returns a path's last name.
  static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /// {@return whether the file's name ends in one of these, in any case: `.json`}
  ///
  /// @param endings the endings, with their dots
  public boolean isNamed(String... endings) {
    for (String ending : endings) {
      int from = name.length() - ending.length();
      if (from >= 0 && name.regionMatches(true, from, ending, 0, ending.length())) {
        return true;
      }
    }
    return false;
  }
}
