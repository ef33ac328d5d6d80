package org.newshound.read.json.value;

import java.io.Reader;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hands JSON on as the parser wants it, character for character, so that lines and columns stay
/// true.
///
/// What stands between values and only parts them becomes a blank: commas, semicolons, byte order
/// marks, the record separator of JSON sequences. So does what wraps a value into a script
/// (`window.feed = {…};`, `callback({…})`, the `)]}'` of some services), comments, and the calls of
/// database shells (`ISODate("…")`). The words of Python and JavaScript become those of JSON
/// (`None` is `null`). What is inside strings is passed on untouched.
///
/// Not safe for use by several threads at once.
public final class JsonMender extends Reader {
  private static final Pattern WRAPPING =
      Pattern.compile(
          "[\\s\\uFEFF]*+(?:\\)\\]\\}',?|(?:[\\w$.\"'-]++(?:\\[[^\\[\\]{}]*+\\])?+ ?+){1,6}+\\s*+[=(])"
              + "(?=\\s*+[\\[{])");
  private static final int LONGEST_WRAPPING = 300;
  private static final Map<String, String> WORDS =
      Map.of(
          "None",
          "null",
          "undefined",
          "null",
          "True",
          "true",
          "False",
          "false",
          "nan",
          "NaN",
          "NAN",
          "NaN",
          "NULL",
          "null",
          "TRUE",
          "true",
          "FALSE",
          "false");
  private static final String SEPARATORS = ",;\uFEFF\u001E";

  private final char[] text;
  private final boolean lines;
  private int at;
  private int depth;
  private int calls;

  /// Begins to mend a text.
  ///
  /// @param text the text
  /// @param lines whether it is one of many lines, so that brackets around objects part them too
  public JsonMender(String text, boolean lines) {
    this.text = text.toCharArray();
    this.lines = lines;
    Matcher wrapping = WRAPPING.matcher(text).region(0, Math.min(text.length(), LONGEST_WRAPPING));
    if (wrapping.useTransparentBounds(true).lookingAt()) {
      blank(0, wrapping.end());
    }
    mend();
  }

  @Override
  public int read(char[] target, int offset, int length) {
    int count = Math.min(length, text.length - at);
    System.arraycopy(text, at, target, offset, count);
    at += count;
    return count == 0 && length > 0 ? -1 : count;
  }

  @Override
  public void close() {}

  private void mend() {
    int i = 0;
    while (i < text.length) {
      i = depth == 0 ? between(i) : inside(i);
    }
  }

  /// Mends what stands outside of all values; what is no separator is left for the parser to
  /// refuse.
  private int between(int i) {
    char unit = text[i];
    boolean bracket = unit == '[' || unit == ']';
    if (unit == '/') {
      return comment(i);
    }
    if (SEPARATORS.indexOf(unit) >= 0 || (lines && bracket)) {
      text[i] = ' ';
    } else if (unit == '{' || unit == '[') {
      depth = 1;
    } else if (unit == ')' && endsCall(i)) {
      text[i] = ' ';
    }
    return i + 1;
  }

  /// A closing parenthesis is one of a wrapping when nothing but a semicolon follows it.
  private boolean endsCall(int i) {
    return new String(text, i + 1, Math.min(text.length - i - 1, LONGEST_WRAPPING))
        .replace(';', ' ')
        .isBlank();
  }

  private int inside(int i) {
    char unit = text[i];
    switch (unit) {
      case '"', '\'' -> {
        return string(i + 1, unit);
      }
      case '{', '[' -> depth += 1;
      case '}', ']' -> depth -= 1;
      case '/' -> {
        return comment(i);
      }
      case ')' -> {
        text[i] = calls > 0 ? ' ' : unit;
        calls -= calls > 0 ? 1 : 0;
      }
      default -> {
        return Character.isLetter(unit) ? word(i) : i + 1;
      }
    }
    return i + 1;
  }

  private int string(int from, char quote) {
    int i = from;
    while (i < text.length && text[i] != quote) {
      i += text[i] == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private int comment(int i) {
    char kind = i + 1 < text.length ? text[i + 1] : ' ';
    int end = i + 2;
    if (kind == '/') {
      while (end < text.length && text[end] != '\n') {
        end++;
      }
    } else if (kind == '*') {
      while (end < text.length && !(text[end - 1] == '*' && end > i + 2 && text[end] == '/')) {
        end++;
      }
      end = Math.min(end + 1, text.length);
    } else {
      return i + 1;
    }
    blank(i, end);
    return end;
  }

  private int word(int from) {
    int end = from;
    while (end < text.length && Character.isLetterOrDigit(text[end])) {
      end++;
    }
    String word = new String(text, from, end - from);
    String meant = WORDS.get(word);
    int next = afterBlanks(end);
    boolean call = next < text.length && text[next] == '(';
    if (call) {
      blank(from, next + 1);
      calls++;
      return next + 1;
    }
    if (word.equals("new")) {
      blank(from, end);
    } else if (meant != null && !(next < text.length && text[next] == ':')) {
      blank(from, end);
      meant.getChars(0, meant.length(), text, from);
    }
    return end;
  }

  private int afterBlanks(int from) {
    int i = from;
    while (i < text.length && text[i] == ' ') {
      i++;
    }
    return i;
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      text[i] = text[i] == '\n' ? '\n' : ' ';
    }
  }
}
