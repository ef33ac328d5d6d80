package org.newshound.lucene.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/// British and American spellings of the same English stem.
///
/// The list `spellings.txt` holds whole stems (`cheque check`) and parts of them (`*colour*
/// color`). Endings that are regular are rules here; a word that would become another one is in the
/// list as itself (`prise prise`).
final class Spelling {
  private static final int ENDING_MIN_LENGTH = 6;
  private static final CharArrayMap<String> WHOLE = new CharArrayMap<>(256, false);
  private static final List<Part> PARTS = new ArrayList<>();

  static {
    read();
  }

  private Spelling() {}

  /// Returns the folded stem, or null when it stays as it is.
  static @Nullable String fold(char[] stem, int length) {
    String whole = WHOLE.get(stem, 0, length);
    if (whole != null) {
      return whole;
    }
    if (length < ENDING_MIN_LENGTH - 1 || !mayDiffer(stem, length)) {
      return null;
    }
    String before = new String(stem, 0, length);
    String after = ending(before);
    for (Part part : PARTS) {
      if (after.contains(part.british())) {
        after = after.replace(part.british(), part.american());
        break;
      }
    }
    return after.equals(before) ? null : after;
  }

  /// Cheap: all rules are about one of these pairs of letters.
  private static boolean mayDiffer(char[] stem, int length) {
    for (int i = 1; i < length; i++) {
      int pair = stem[i - 1] << Character.SIZE | stem[i];
      switch (pair) {
        case 'o' << Character.SIZE | 'u',
            'a' << Character.SIZE | 'e',
            'o' << Character.SIZE | 'e',
            'i' << Character.SIZE | 's',
            'y' << Character.SIZE | 's',
            'r' << Character.SIZE | 'e',
            'g' << Character.SIZE | 'u',
            'l' << Character.SIZE | 'l' -> {
          return true;
        }
        default -> {
          // The next pair may be one.
        }
      }
    }
    return false;
  }

  private static String ending(String stem) {
    String ise = ise(stem);
    if (!ise.equals(stem) || stem.length() < ENDING_MIN_LENGTH - 1) {
      return ise;
    }
    if (stem.endsWith("tre") || stem.endsWith("bre")) {
      return stem.substring(0, stem.length() - 2) + "er";
    }
    if (stem.endsWith("logue") || stem.endsWith("gogue")) {
      return stem.substring(0, stem.length() - 2);
    }
    return stem;
  }

  private static String ise(String stem) {
    for (String ending : List.of("isation", "ise", "iser", "ising", "ised", "yse", "yser")) {
      int at = stem.length() - ending.length();
      if (at >= 3 && stem.endsWith(ending)) {
        return stem.substring(0, at + 1) + 'z' + stem.substring(at + 2);
      }
    }
    return stem;
  }

  private static void read() {
    try (InputStream list = Spelling.class.getResourceAsStream("spellings.txt")) {
      if (list == null) {
        throw new IllegalStateException("the list of spellings is missing");
      }
      new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(Spelling::add);
    } catch (IOException e) {
      throw new UncheckedIOException("the list of spellings cannot be read", e);
    }
  }

  private static void add(String line) {
    int space = line.indexOf(' ');
    String british = line.substring(0, space);
    String american = line.substring(space + 1);
    if (british.startsWith("*")) {
      PARTS.add(new Part(british.substring(1, british.length() - 1), american));
    } else {
      WHOLE.put(british, american);
    }
  }

  private record Part(String british, String american) {}
}
