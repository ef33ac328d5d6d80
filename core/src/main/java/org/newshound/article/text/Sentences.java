package org.newshound.article.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where sentences end.
///
/// The JDK's own iterator ends a sentence after "U.S." in "U.S. Defense", after "Gen.", "ST." and
/// "p.m.", and its rules differ between versions; so this is a scanner of our own. A sentence may
/// end at a full stop, question mark, exclamation mark or ellipsis, with the closing quotes and
/// brackets behind it, when white space follows (the marks of Chinese and Japanese need none) and
/// what comes next can begin a sentence. A full stop does not end one
///
/// - behind an abbreviation that has a name after it ("Gen.", "St.") or a number ("No. 5");
/// - behind one that may end a sentence ("U.S.", "p.m.", "Inc.") or an initial ("J. P. Morrow"),
///   unless the next word is a sentence's typical first word ("The", "He", "But");
/// - before a lower-case word, behind a day ("12. März"), or inside a number.
///
/// A blank line or line feed always ends one. Works in one pass; never throws.
public final class Sentences {
  private static final Set<String> NAME = words("abbreviations-name.txt");
  private static final Set<String> NUMBER = words("abbreviations-number.txt");
  private static final Set<String> EITHER = words("abbreviations-either.txt");
  private static final Set<String> OPENERS = words("sentence-openers.txt");
  private static final Set<String> MONTHS = words("ordinal-months.txt");
  private static final String STOPS = ".!?…؟।。！？";
  private static final String DENSE_STOPS = "。！？";
  private static final String CLOSERS = "\"'”’»›)]）」』】";
  private static final String OPENING = "\"'“‘«‹„([¿¡—–-";
  private static final int LONGEST_WORD = 24;

  private Sentences() {}

  /// {@return the first sentence of a text, trimmed; the whole text when it has no end}
  ///
  /// @param text the text
  public static String first(String text) {
    String stripped = text.strip();
    return stripped.substring(0, end(stripped, 0)).strip();
  }

  /// {@return the sentences of a text in order, trimmed, none of them blank}
  ///
  /// @param text the text
  public static List<String> split(String text) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = end(text, from);
      String sentence = text.substring(from, end).strip();
      if (!sentence.isEmpty()) {
        sentences.add(sentence);
      }
      from = end;
    }
    return sentences;
  }

  /// {@return where the sentence that begins at `from` ends, exclusive; the text's length for the
  /// last}
  ///
  /// @param text the text
  /// @param from where the sentence begins
  public static int end(String text, int from) {
    int i = from;
    boolean begun = false;
    while (i < text.length()) {
      char unit = text.charAt(i);
      if (unit == '\n' && begun) {
        return i;
      }
      begun |= !Character.isWhitespace(unit);
      if (STOPS.indexOf(unit) < 0) {
        i++;
        continue;
      }
      int after = skip(text, i + 1);
      if (isEnd(text, from, i, after)) {
        return after;
      }
      i = after;
    }
    return text.length();
  }

  /// Skips further stops and the closing marks behind them.
  private static int skip(String text, int at) {
    int i = at;
    while (i < text.length() && STOPS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    while (i < text.length() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean isEnd(String text, int from, int stop, int after) {
    char mark = text.charAt(stop);
    if (DENSE_STOPS.indexOf(mark) >= 0) {
      return after >= text.length() || !isContinuedQuote(text, stop, after);
    }
    if (after < text.length() && !Character.isWhitespace(text.charAt(after))) {
      return false;
    }
    int next = nextStart(text, after);
    if (next >= text.length()) {
      return true;
    }
    if (Character.isLowerCase(text.charAt(next))) {
      return false;
    }
    return mark != '.' || after != stop + 1 || endsAtStop(text, from, stop, next);
  }

  /// In Japanese a quotation that ends in a full stop is often followed by "と話した".
  private static boolean isContinuedQuote(String text, int stop, int after) {
    return after > stop + 1 && text.charAt(after) >= '\u3040' && text.charAt(after) <= '\u309F';
  }

  private static int nextStart(String text, int after) {
    int i = after;
    while (i < text.length()
        && (Character.isWhitespace(text.charAt(i)) || OPENING.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /// Decides for a single full stop with a capital, digit or unknown letter after it.
  private static boolean endsAtStop(String text, int from, int stop, int next) {
    String word = wordBefore(text, from, stop);
    if (NAME.contains(word) || NAME.contains(titleCased(word))) {
      return false;
    }
    if (NUMBER.contains(word) && Character.isDigit(text.charAt(next))) {
      return false;
    }
    if (isInitial(word) || EITHER.contains(word) || isDotted(word)) {
      return isOpener(text, next);
    }
    return !isOrdinal(word, text, next);
  }

  private static String titleCased(String word) {
    return word.length() < 2 || !word.equals(word.toUpperCase(Locale.ROOT))
        ? word
        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String wordBefore(String text, int from, int stop) {
    int start = stop;
    int limit = Math.max(from, stop - LONGEST_WORD);
    while (start > limit && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, stop);
  }

  private static boolean isWordPart(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '.';
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !"I".equals(word);
  }

  /// An abbreviation of single letters and full stops: "U.S", "a.m", "J.P".
  private static boolean isDotted(String word) {
    boolean dotted = word.length() >= 3 && word.length() % 2 == 1;
    for (int i = 0; dotted && i < word.length(); i++) {
      char unit = word.charAt(i);
      dotted = i % 2 == 0 ? Character.isLetter(unit) : unit == '.';
    }
    return dotted;
  }

  /// A day before its month, as in "12. März"; a number at a sentence's end has an opener behind
  /// it.
  private static boolean isOrdinal(String word, String text, int next) {
    boolean number =
        !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    return number && MONTHS.contains(wordAt(text, next).toLowerCase(Locale.ROOT));
  }

  private static boolean isOpener(String text, int next) {
    boolean quoted = next > 0 && "\"“‘«„".indexOf(text.charAt(next - 1)) >= 0;
    return quoted || OPENERS.contains(wordAt(text, next));
  }

  private static String wordAt(String text, int at) {
    int end = at;
    int limit = Math.min(text.length(), at + LONGEST_WORD);
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  private static Set<String> words(String list) {
    try (InputStream in = Sentences.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("word list " + list + " is missing from the library");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + list, e);
    }
  }
}
