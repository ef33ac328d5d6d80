package org.newshound.read.dateline;

import java.util.ArrayList;
import java.util.List;
import org.newshound.read.dateline.DatelineToken.Kind;

/// The tokens that a paragraph begins with, up to the first character that no dateline has.
///
/// Looks at a fixed stretch of the paragraph only, so that its length does not matter.
final class DatelineTokens {
  private static final int MAX_CHARS = 240;
  private static final String BULLETS = "*•·●▪■►▶◆";
  private static final String ORDINALS = "|st|nd|rd|th|er|re|ro|º|ª|°|e|";

  private final String text;
  private final int limit;
  private final List<DatelineToken> tokens = new ArrayList<>();
  private int at;
  private boolean spaced;

  private DatelineTokens(String text) {
    this.text = text;
    this.limit = Math.min(text.length(), MAX_CHARS);
    skipBullets();
    while (at < limit && next()) {
      spaced = skipBlanks();
    }
  }

  /// Splits the beginning of a paragraph.
  static DatelineTokens of(String text) {
    return new DatelineTokens(text);
  }

  int size() {
    return tokens.size();
  }

  DatelineToken get(int index) {
    return tokens.get(index);
  }

  boolean has(int index, Kind kind) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(kind);
  }

  /// Says whether white space, or the end of what was split, follows the token.
  boolean isSpacedAfter(int index) {
    int end = tokens.get(index).end();
    return end >= text.length() || isBlank(text.charAt(end));
  }

  /// Returns the printed text from one token to another, exclusive, with single blanks.
  String text(int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      DatelineToken token = tokens.get(i);
      if (i > from && token.spaced()) {
        out.append(' ');
      }
      out.append(text, token.start(), token.end());
    }
    return out.toString();
  }

  private void skipBullets() {
    skipBlanks();
    while (at < limit && BULLETS.indexOf(text.charAt(at)) >= 0) {
      at++;
      skipBlanks();
    }
  }

  private boolean skipBlanks() {
    int from = at;
    while (at < limit && isBlank(text.charAt(at))) {
      at++;
    }
    return at > from;
  }

  private boolean next() {
    int c = text.codePointAt(at);
    if (Character.isLetter(c)) {
      return add(Kind.WORD, wordEnd());
    }
    if (c >= '0' && c <= '9') {
      return number();
    }
    return switch (c) {
      case ',', '،', '、' -> add(Kind.COMMA, at + 1);
      case '.' -> add(Kind.PERIOD, at + 1);
      case '/', '／' -> add(Kind.SLASH, at + 1);
      case '&' -> add(Kind.AMPERSAND, at + 1);
      case ':', '：' -> add(Kind.COLON, at + 1);
      case '(', '（' -> add(Kind.OPEN, at + 1);
      case ')', '）' -> add(Kind.CLOSE, at + 1);
      case '[' -> add(Kind.OPEN_SQUARE, at + 1);
      case ']' -> add(Kind.CLOSE_SQUARE, at + 1);
      case '-', '‐', '‑' -> hyphen();
      case '—', '–', '―', '‒', '−', '_' -> add(Kind.DASH, dashEnd());
      default -> false;
    };
  }

  private boolean add(Kind kind, int end) {
    return add(kind, end, text.substring(at, end));
  }

  private boolean add(Kind kind, int end, String shown) {
    tokens.add(new DatelineToken(kind, shown, at, end, spaced));
    at = end;
    return true;
  }

  private boolean hyphen() {
    int end = dashEnd();
    return add(end > at + 1 ? Kind.DASH : Kind.HYPHEN, end);
  }

  private int dashEnd() {
    int end = at;
    while (end < limit && isDash(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean number() {
    int digits = at;
    while (digits < limit && isDigit(text.charAt(digits))) {
      digits++;
    }
    int letters = digits;
    while (letters < limit && isLetterOrSign(text.charAt(letters))) {
      letters++;
    }
    String ending = "|" + text.substring(digits, letters) + "|";
    boolean ordinal = letters > digits && ORDINALS.contains(ending);
    return add(Kind.NUMBER, ordinal ? letters : digits, text.substring(at, digits));
  }

  /// A word keeps the apostrophes, periods and ampersands between its letters, and its last period
  /// when it is made of initials.
  private int wordEnd() {
    int end = at;
    while (end < limit && (isInWord(text.charAt(end)) || isInner(end))) {
      end++;
    }
    return end < limit && text.charAt(end) == '.' && isInitials(end) ? end + 1 : end;
  }

  private boolean isInner(int index) {
    char c = text.charAt(index);
    return index > at
        && index + 1 < limit
        && Character.isLetter(text.charAt(index + 1))
        && (isApostrophe(c)
            || (c == '&' && !isDigit(text.charAt(index - 1)))
            || isInnerPeriod(c, index));
  }

  /// "Nepal.Once" has lost a blank, "Zenit.org" and "N.Y" have not.
  private boolean isInnerPeriod(char c, int index) {
    boolean lower = Character.isLowerCase(text.charAt(index + 1));
    return c == '.' && (lower || isInitials(index) || isSiteEnding(index + 1));
  }

  /// "TEMPO.CO".
  private boolean isSiteEnding(int index) {
    return text.startsWith("CO,", index) || text.startsWith("COM,", index);
  }

  private boolean isInitials(int end) {
    for (int i = at + 1; i < end; i += 2) {
      if (text.charAt(i) != '.') {
        return false;
      }
    }
    return (end - at) % 2 == 1 && Character.isUpperCase(text.charAt(at));
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isLetterOrSign(char c) {
    return Character.isLetter(c) || c == 'º' || c == '°';
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʻ' || c == '`';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isDash(char c) {
    return c == '-' || (c >= '‐' && c <= '―') || c == '−' || c == '_';
  }
}
