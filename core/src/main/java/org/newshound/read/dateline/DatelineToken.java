package org.newshound.read.dateline;

import org.newshound.read.words.NameCase;

/// A word, number or mark at the beginning of a paragraph.
///
/// @param kind what it is
/// @param text as printed; of a number its digits without an ordinal ending
/// @param start where it begins in the paragraph
/// @param end where it ends, exclusive
/// @param spaced whether white space stands before it
record DatelineToken(Kind kind, String text, int start, int end, boolean spaced) {

  enum Kind {
    WORD,
    NUMBER,
    COMMA,
    PERIOD,
    SLASH,
    AMPERSAND,
    DASH,
    HYPHEN,
    COLON,
    OPEN,
    CLOSE,
    OPEN_SQUARE,
    CLOSE_SQUARE
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isWord(String lower) {
    return kind == Kind.WORD && text.equals(lower);
  }

  /// Printed in capitals, `McALLEN` included; at least two letters or an initial with its period.
  boolean isCaps() {
    return kind == Kind.WORD && text.length() > 1 && NameCase.isAllCaps(text);
  }

  /// Begins with a capital, or has letters that know no case.
  boolean isCapitalised() {
    return kind == Kind.WORD && !Character.isLowerCase(text.codePointAt(0));
  }
}
