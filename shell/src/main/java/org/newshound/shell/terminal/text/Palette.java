package org.newshound.shell.terminal.text;

import org.jspecify.annotations.Nullable;

/// What a stream is sent besides text.
///
/// @param theme which styles; null for none
/// @param links whether addresses can be clicked
public record Palette(@Nullable Theme theme, boolean links) {
  /// Text and nothing else.
  public static final Palette TEXT = new Palette(null, false);

  /// Says whether styles are shown.
  public boolean isColored() {
    return theme != null;
  }
}
