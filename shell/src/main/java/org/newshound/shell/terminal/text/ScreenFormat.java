package org.newshound.shell.terminal.text;

import java.util.function.IntSupplier;

/// What a screen is laid out for.
///
/// @param width how many columns there are
/// @param color whether styles are shown; if not, highlights are in brackets
/// @param days how days are written
public record ScreenFormat(int width, boolean color, DayForm days) {
  /// The width when nothing else is known.
  public static final int DEFAULT_WIDTH = 80;

  /// The least width that is supported.
  public static final int MIN_WIDTH = 20;

  private static final int MAX_WIDTH = 10_000;

  /// How days are written.
  public enum DayForm {
    /// As in `5 Apr 2025`.
    WORDS,
    /// As in `2025-04-05`, by ISO 8601.
    ISO
  }

  /// Creates a format in which days are written in words.
  public ScreenFormat(int width, boolean color) {
    this(width, color, DayForm.WORDS);
  }

  /// Keeps the width within what can be drawn.
  public ScreenFormat {
    width = Math.clamp(width, MIN_WIDTH, MAX_WIDTH);
  }

  /// Returns this format with at most that many columns.
  public ScreenFormat atMost(int columns) {
    return new ScreenFormat(Math.min(width, columns), color, days);
  }

  /// Returns the width to draw for: the one asked for, else `COLUMNS`, else the terminal's, else
  /// 80.
  ///
  /// @param asked the width asked for, or 0
  /// @param columns the value of `COLUMNS`
  /// @param terminal asks the terminal
  public static int width(int asked, String columns, IntSupplier terminal) {
    if (asked > 0) {
      return asked;
    }
    int named = columns.matches("[0-9]{1,5}") ? Integer.parseInt(columns) : 0;
    int found = named > 0 ? named : terminal.getAsInt();
    return found > 0 ? found : DEFAULT_WIDTH;
  }
}
