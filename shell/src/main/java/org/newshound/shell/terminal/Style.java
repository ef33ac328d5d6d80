package org.newshound.shell.terminal;

/// How a part of a line looks. Colors are the terminal's own sixteen, so that they fit its theme;
/// nothing is said by color alone.
public enum Style {
  /// As the terminal shows text.
  PLAIN(""),
  /// A headline.
  BOLD("1"),
  /// Less important.
  DIM("2"),
  /// A matching word.
  MARK("1;7"),
  /// Something to type.
  CODE("36"),
  /// What keeps a command from being done.
  ERROR("31"),
  /// What may not have been meant.
  WARNING("33"),
  /// The name of a field in a query.
  FIELD("36"),
  /// A phrase in a query.
  PHRASE("32"),
  /// An operator of a query.
  OPERATOR("33"),
  /// A part of a query that has no meaning.
  FAULT("4;31"),
  /// The line at the foot of a screen that is paged.
  BAR("7");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /// Returns the parameters of the escape sequence that switches the style on.
  String code() {
    return code;
  }
}
