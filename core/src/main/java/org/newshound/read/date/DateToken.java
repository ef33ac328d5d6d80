package org.newshound.read.date;

import java.util.ArrayList;
import java.util.List;
import org.newshound.read.words.WordFile;

/// A number, a word or a sign of a line that may hold a date.
///
/// Words keep inner periods between single letters ("p.m.") and inner hyphens ("terça-feira");
/// ideographs stand alone.
public record DateToken(Kind kind, int start, int end, String text, String folded) {
  private static final int LONGEST_WORD = 20;

  enum Kind {
    NUMBER,
    WORD,
    SIGN
  }

  /// Splits a text; every character but white space is in one token.
  public static List<DateToken> of(String text) {
    List<DateToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = endOf(text, at, c);
      if (!isSpace(c)) {
        tokens.add(token(text, at, end, c));
      }
      at = end;
    }
    return tokens;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isSign(String signs) {
    return kind == Kind.SIGN && signs.indexOf(text.charAt(0)) >= 0;
  }

  int digits() {
    return isNumber() ? end - start : 0;
  }

  /// Returns the number's value; only meaningful up to nine digits.
  int value() {
    int value = 0;
    for (int i = 0; i < Math.min(9, text.length()); i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.charAt(0));
  }

  private static DateToken token(String text, int start, int end, char first) {
    Kind kind = Character.isDigit(first) ? Kind.NUMBER : Kind.SIGN;
    if (Character.isLetter(first)) {
      kind = Kind.WORD;
    }
    if (end - start > LONGEST_WORD) {
      return new DateToken(kind, start, end, "x".repeat(LONGEST_WORD + 1), "");
    }
    String own = text.substring(start, end);
    return new DateToken(kind, start, end, own, kind == Kind.WORD ? WordFile.fold(own) : own);
  }

  private static int endOf(String text, int from, char first) {
    if (Character.isDigit(first)) {
      return run(text, from, true);
    }
    if (!Character.isLetter(first) || isIdeograph(first)) {
      return from + 1;
    }
    int end = run(text, from, false);
    while (end + 1 < text.length() && joins(text, from, end)) {
      end = run(text, end + 1, false);
    }
    boolean dotted = end - from >= 3 && text.charAt(end - 2) == '.';
    return dotted && end < text.length() && text.charAt(end) == '.' ? end + 1 : end;
  }

  private static boolean joins(String text, int from, int end) {
    char joint = text.charAt(end);
    if (!Character.isLetter(text.charAt(end + 1)) || isIdeograph(text.charAt(end + 1))) {
      return false;
    }
    boolean single = end + 2 >= text.length() || !Character.isLetter(text.charAt(end + 2));
    boolean afterSingle = end == from + 1 || text.charAt(end - 2) == '.';
    return joint == '.' ? single && afterSingle : joint == '-' || joint == '\'' || joint == '’';
  }

  private static int run(String text, int from, boolean digits) {
    int end = from;
    while (end < text.length() && belongs(text.charAt(end), digits)) {
      end++;
    }
    return end;
  }

  private static boolean belongs(char c, boolean digits) {
    return digits ? Character.isDigit(c) : (Character.isLetter(c) && !isIdeograph(c)) || isMark(c);
  }

  /// Says whether the character belongs to the letter before it.
  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isIdeograph(char c) {
    return c >= '\u2E80' && c <= '\uD7FF';
  }

  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
