package org.newshound.shell.terminal.text;

/// How styles are shown on a terminal. Colors are the terminal's own sixteen, so that they fit its
/// palette; color alone never carries meaning.
public enum Theme {
  /// For light text on a dark screen.
  DARK,
  /// For dark text on a light screen, where yellow and cyan can hardly be read.
  LIGHT,
  /// Without any color.
  MONO;

  private static final String NONE = "";
  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String ITALIC = "3";
  private static final String UNDERLINED = "4";
  private static final String INVERSE = "7";
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";
  private static final String BLUE = "34";
  private static final String MAGENTA = "35";
  private static final String CYAN = "36";

  /// Returns the parameters of the escape sequence that switches a style on.
  public String code(Style style) {
    return switch (style) {
      case PLAIN -> NONE;
      case BOLD -> BOLD;
      case DIM -> FAINT;
      case MARK -> BOLD + ';' + INVERSE;
      case BAR -> INVERSE;
      case PERSON -> of(CYAN, BLUE, NONE);
      case PLACE -> of(GREEN, GREEN, NONE);
      case DATE -> of(YELLOW, MAGENTA, FAINT);
      case SOURCE -> of(MAGENTA, FAINT + ';' + BLUE, ITALIC);
      case CODE, FIELD -> of(CYAN, BLUE, BOLD);
      case PHRASE -> of(GREEN, GREEN, UNDERLINED);
      case OPERATOR, WARNING -> of(YELLOW, MAGENTA, BOLD);
      case ERROR -> of(RED, RED, BOLD);
      case FAULT -> UNDERLINED + ';' + of(RED, RED, BOLD);
    };
  }

  private String of(String dark, String light, String mono) {
    return switch (this) {
      case DARK -> dark;
      case LIGHT -> light;
      case MONO -> mono;
    };
  }
}
