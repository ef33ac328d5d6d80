package org.newshound.query.lexical;

import java.util.List;
import java.util.Optional;

/// What a word with open places may look like. Addresses and times (`https://x?y=1`, `3:15?`) are
/// words, whatever marks they hold.
public final class Patterns {
  private static final int MIN_LITERALS = 2;
  private static final int MIN_STEM = 4;
  private static final List<String> ENDINGS = List.of("ies", "ing", "ed");
  private static final String NEVER = "\\:=^~";

  private Patterns() {}

  public static boolean isWildcard(String text) {
    return isPlain(text) && hasWildcard(text) && literals(text) >= MIN_LITERALS;
  }

  /// Says whether it would be a wildcard if it said more.
  public static boolean isShort(String text) {
    return isPlain(text) && hasWildcard(text) && literals(text) == 1;
  }

  public static boolean isFuzzy(String text) {
    return isPlain(text) && !hasWildcard(text) && QueryChars.saysSomething(text);
  }

  public static boolean isMark(int unit) {
    return unit == '*' || unit == '?';
  }

  public static String withoutMarks(String text) {
    return text.replace("*", "").replace("?", "");
  }

  /// Says whether a phrase holds a wildcard; a mark at the end of a question is none.
  public static boolean isOpen(String phrase) {
    return phrase.indexOf('*') >= 0
        || phrase.chars().limit(Math.max(0, phrase.length() - 1L)).anyMatch(unit -> unit == '?');
  }

  /// Returns the wildcard that leaves out the ending of an inflected word before its only mark:
  /// `policies*` is meant for policy as well, `polic*` finds it.
  public static Optional<String> beforeEnding(String text) {
    int mark = text.length() - 1;
    if (text.charAt(mark) != '*' || hasWildcard(text.substring(0, mark))) {
      return Optional.empty();
    }
    return ENDINGS.stream()
        .filter(ending -> text.startsWith(ending, mark - ending.length()))
        .filter(ending -> mark - ending.length() >= MIN_STEM)
        .findFirst()
        .map(ending -> text.substring(0, mark - ending.length()) + "*");
  }

  private static boolean hasWildcard(String text) {
    return text.chars().anyMatch(Patterns::isMark);
  }

  private static long literals(String text) {
    return text.codePoints().filter(QueryChars::saysSomething).count();
  }

  private static boolean isPlain(String text) {
    return !text.isEmpty()
        && "+-".indexOf(text.charAt(0)) < 0
        && text.chars()
            .noneMatch(unit -> QueryChars.endsWord((char) unit) || NEVER.indexOf(unit) >= 0);
  }
}
