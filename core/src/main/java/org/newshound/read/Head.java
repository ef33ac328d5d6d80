package org.newshound.read;

import java.nio.charset.StandardCharsets;
import org.newshound.read.decode.TextDecoder;

/// The beginning of a file, as far as finding out its format needs it.
///
/// @param name the file's name without its folder; empty when it has none
/// @param text its first 64 KiB decoded as UTF-8, or UTF-16 when they plainly are, without a byte
///   order mark
public record Head(String name, String text) {

  /// Returns a path's last name.
  static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  static Head of(String name, byte[] bytes) {
    String text =
        new String(bytes, TextDecoder.wide(bytes, bytes.length).orElse(StandardCharsets.UTF_8));
    return new Head(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
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
