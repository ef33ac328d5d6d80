package org.newshound.read.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the word lists that lie beside this package, and folds words as the lists write them.
public final class WordFile {
  private WordFile() {}

  /// Returns the entries of a list: its lines, trimmed, without comments and blank ones.
  public static List<String> lines(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("word list " + name + " is missing from the library");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("word list " + name, e);
    }
  }

  /// Returns the entries of a list that has one folded entry a line.
  public static Set<String> set(String name) {
    return lines(name).stream().collect(Collectors.toUnmodifiableSet());
  }

  /// Returns the word in lower case without accents.
  public static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length());
    Normalizer.normalize(lower, Normalizer.Form.NFD).chars().forEach(c -> append(folded, (char) c));
    return folded.toString();
  }

  private static void append(StringBuilder folded, char c) {
    switch (c) {
      case 'ø' -> folded.append('o');
      case 'æ' -> folded.append("ae");
      case 'ß' -> folded.append("ss");
      case 'ł' -> folded.append('l');
      case 'ı' -> folded.append('i');
      default -> {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          folded.append(c);
        }
      }
    }
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
