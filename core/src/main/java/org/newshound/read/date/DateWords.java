package org.newshound.read.date;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newshound.read.words.WordFile;

/// The words that stand around dates: labels, fillers, units, "ago".
public enum DateWords {
  PUBLISHED,
  MODIFIED,
  FILLER,
  CLOCK,
  HOUR,
  NOON,
  MIDNIGHT,
  SECOND,
  MINUTE,
  HOUR_UNIT,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  AGO,
  BEFORE_AGO,
  TODAY,
  YESTERDAY,
  NOW,
  READING;

  private static final Map<DateWords, Set<String>> WORDS = new EnumMap<>(DateWords.class);

  static {
    for (String line : WordFile.lines("date-words.txt")) {
      String[] words = line.split(" ", -1);
      DateWords kind = valueOf(words[0].replace('-', '_').toUpperCase(Locale.ROOT));
      WORDS
          .computeIfAbsent(kind, none -> new HashSet<>())
          .addAll(Arrays.asList(words).subList(1, words.length));
    }
  }

  public boolean has(DateToken token) {
    return token.isWord() && has(token.folded());
  }

  public boolean has(String folded) {
    return WORDS.getOrDefault(this, Set.of()).contains(folded);
  }
}
