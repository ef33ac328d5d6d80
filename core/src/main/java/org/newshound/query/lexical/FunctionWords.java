package org.newshound.query.lexical;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The English words that mean nothing by themselves, such as "the", "of" and "which".
public final class FunctionWords {
  private static final Set<String> WORDS = read();

  private FunctionWords() {}

  /// Says whether a word means nothing by itself, whatever its case and the marks around it.
  public static boolean contains(String word) {
    return WORDS.contains(letters(word).toLowerCase(Locale.ROOT));
  }

  /// Returns a word without the marks around it, such as the question mark behind it.
  private static String letters(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  private static Set<String> read() {
    try (InputStream in = FunctionWords.class.getResourceAsStream("function-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("the list of function words is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the list of function words", e);
    }
  }
}
