package org.newshound.query;

/// How a number compares with another.
public enum Comparison {
  /// Above it.
  MORE(">"),
  /// It or above.
  AT_LEAST(">="),
  /// Below it.
  LESS("<"),
  /// It or below.
  AT_MOST("<="),
  /// It.
  EXACTLY("");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /// {@return the sign it is typed with; none for [#EXACTLY]}
  public String sign() {
    return sign;
  }

  /// {@return the comparison that a text begins with: that of the longest sign, [#EXACTLY] if there
  /// is none}
  ///
  /// @param text what was typed
  public static Comparison at(String text) {
    if (text.startsWith(">")) {
      return text.startsWith(">=") ? AT_LEAST : MORE;
    }
    if (text.startsWith("<")) {
      return text.startsWith("<=") ? AT_MOST : LESS;
    }
    return EXACTLY;
  }
}
