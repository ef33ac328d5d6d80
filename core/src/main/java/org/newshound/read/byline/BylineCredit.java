package org.newshound.read.byline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newshound.read.words.WordFile;

/// One clause of a byline: what was done ("Photographs by") and the text with those who did it.
///
/// @param kind what was done; `null` when the text stands without a prefix
/// @param phrase the folded prefix; empty when there is none
/// @param parts the names and what belongs to them, cut at strong separators
record BylineCredit(@Nullable Kind kind, String phrase, List<String> parts) {
  private static final int LONGEST_PHRASE = 6;
  private static final Map<String, Kind> PHRASES = new HashMap<>();

  static {
    for (String line : WordFile.lines("byline-credits.txt")) {
      String[] parts = line.split(" = ", -1);
      Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String phrase : parts[1].split(", ", -1)) {
        PHRASES.putIfAbsent(phrase, kind);
      }
    }
  }

  enum Kind {
    AUTHOR,
    FOREIGN,
    REPORTING,
    ADDITIONAL_REPORTING,
    WRITING,
    EDITING,
    PHOTO,
    GRAPHICS,
    TRANSLATION,
    COMPILED,
    REPORTING_EDITING,
    REPORTING_WRITING,
    WRITING_EDITING,
    NEVER;

    boolean isAuthor() {
      return this == AUTHOR || this == FOREIGN;
    }

    boolean isPicture() {
      return this == PHOTO || this == GRAPHICS;
    }
  }

  private record Found(Kind kind, String phrase, int words) {}

  /// Splits the parts of a line where clauses begin.
  static List<BylineCredit> of(List<String> parts) {
    List<BylineCredit> credits = new ArrayList<>();
    for (String part : parts) {
      for (String clause : part.split(";", 12)) {
        clause(Phrase.words(clause), credits);
      }
    }
    return credits;
  }

  private static void clause(List<String> words, List<BylineCredit> credits) {
    int start = 0;
    @Nullable Found open = null;
    for (int i = 0; i < words.size(); i++) {
      @Nullable Found found = phraseAt(words, i, i == 0);
      if (found != null) {
        close(open, words.subList(start, i), credits);
        open = found;
        i += found.words() - 1;
        start = i + 1;
      }
    }
    close(open, words.subList(start, words.size()), credits);
  }

  private static void close(@Nullable Found open, List<String> words, List<BylineCredit> credits) {
    String text = trimmed(words);
    if (open != null) {
      List<String> parts = new ArrayList<>();
      if (!text.isEmpty()) {
        parts.add(text);
      }
      credits.add(new BylineCredit(open.kind(), open.phrase(), parts));
    } else if (!text.isEmpty()) {
      add(text, credits);
    }
  }

  /// Text without a prefix goes on with what stands before its separator.
  private static void add(String text, List<BylineCredit> credits) {
    if (credits.isEmpty()) {
      credits.add(new BylineCredit(null, "", new ArrayList<>()));
    }
    credits.get(credits.size() - 1).parts().add(text);
  }

  private static String trimmed(List<String> words) {
    int end = words.size();
    while (end > 0 && isJoint(words.get(end - 1))) {
      end--;
    }
    String text = Phrase.join(words.subList(0, end));
    boolean stop = text.endsWith(".") && !BylineParser.isAbbreviated(words.subList(0, end));
    return text.endsWith(",") || stop ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isJoint(String word) {
    return word.equals("and") || word.equals("&") || word.equals("with");
  }

  private static @Nullable Found phraseAt(List<String> words, int at, boolean first) {
    for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
      String phrase = WordFile.fold(Phrase.join(words.subList(at, at + length)));
      phrase = phrase.startsWith("(") ? phrase.substring(1) : phrase;
      boolean colon = phrase.endsWith(":");
      @Nullable Kind kind = PHRASES.get(phrase);
      if (kind == null && colon) {
        kind = PHRASES.get(phrase.substring(0, phrase.length() - 1));
      }
      boolean plain = first || length > 1 || (colon && PHRASES.containsKey(phrase));
      boolean capitalWithin = !first && length == 1 && !colon;
      if (kind != null && plain && !capitalWithin) {
        return new Found(kind, phrase, length);
      }
    }
    return null;
  }
}
