package org.newshound.shell.terminal;

/// What a screen has to be drawn for.
///
/// @param width how many columns there are
/// @param color whether styles are shown; where they are not, marks stand in brackets
public record Look(int width, boolean color) {
  /// The width when nothing else is known.
  public static final int DEFAULT_WIDTH = 80;

  /// The narrowest screen that is drawn for.
  public static final int MIN_WIDTH = 20;

  private static final int MAX_WIDTH = 10_000;

  /// Keeps the width within what can be drawn.
  public Look {
    width = Math.clamp(width, MIN_WIDTH, MAX_WIDTH);
  }

  /// Returns the width to draw for: the one asked for, else `COLUMNS`, else the terminal's, else
  /// 80.
  ///
  /// @param asked the width asked for, or 0
  /// @param columns the value of `COLUMNS`
  /// @param terminal asks the terminal
  public static int width(int asked, String columns, Surroundings.TerminalSize terminal) {
    if (asked > 0) {
      return asked;
    }
    int named = columns.matches("[0-9]{1,5}") ? Integer.parseInt(columns) : 0;
    int found = named > 0 ? named : terminal.columns();
    return found > 0 ? found : DEFAULT_WIDTH;
  }
}
