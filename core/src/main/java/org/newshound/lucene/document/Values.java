package org.newshound.lucene.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// How values that are compared whole are folded: the same in an article and in a query.
public final class Values {
  private static final int VALUE_MAX_BYTES = 256;

  private Values() {}

  /// Returns a value in lower case, trimmed.
  public static String fold(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  /// Returns the tag of a language and, when it has several parts, the first: `pt-br` and `pt`.
  static List<String> language(String tag) {
    String folded = fold(tag);
    int end = folded.indexOf('-');
    return end <= 0 ? List.of(folded) : List.of(folded, folded.substring(0, end));
  }

  /// Says whether a value is short enough to be a term; a longer one is stored only.
  static boolean isTerm(String value) {
    return value.getBytes(StandardCharsets.UTF_8).length <= VALUE_MAX_BYTES;
  }
}
