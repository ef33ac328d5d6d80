package org.newshound.read.date;

import java.util.List;

/// The tokens of a line, with a harmless one behind the last so that looking ahead needs no check.
record DateLine(List<DateToken> tokens) {
  private static final DateToken END = new DateToken(DateToken.Kind.SIGN, -1, -1, "\0", "\0");

  static DateLine of(String text) {
    return new DateLine(DateToken.of(text));
  }

  int size() {
    return tokens.size();
  }

  DateToken token(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at) : END;
  }

  /// Says whether nothing stands between the token and the one before it.
  boolean isGlued(int at) {
    return at > 0 && at < tokens.size() && token(at).start() == token(at - 1).end();
  }

  boolean isSign(int at, String signs) {
    return token(at).isSign(signs);
  }

  boolean isNumber(int at, int digits) {
    return token(at).digits() == digits;
  }

  boolean isSmallNumber(int at) {
    return token(at).digits() == 1 || token(at).digits() == 2;
  }

  boolean isWord(int at, String folded) {
    return token(at).isWord() && token(at).folded().equals(folded);
  }
}
