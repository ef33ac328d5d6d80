package org.newshound.shell.terminal.text;

import org.jspecify.annotations.Nullable;

/// The escape sequences that a stream gets.
///
/// @param theme which styles; null for none
/// @param links whether addresses can be clicked
public record Palette(@Nullable Theme theme, boolean links) {
  /// Plain text, without escape sequences.
  public static final Palette TEXT = new Palette(null, false);

  /// Returns whether styles are shown.
  public boolean isColored() {
    return theme != null;
  }
}
