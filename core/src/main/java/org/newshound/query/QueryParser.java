package org.newshound.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Turns what a reader types into a query. Never throws, whatever the text.
public final class QueryParser {
  private QueryParser() {}

  /// Parses a query: words, all of them wanted.
  ///
  /// @param text what a reader typed
  /// @return the tree, always runnable, and the diagnostics
  public static ParsedQuery parse(String text) {
    List<ArticleQuery> words =
        Arrays.stream(text.strip().split("\\s+"))
            .filter(word -> !word.isEmpty())
            .map(word -> (ArticleQuery) new ArticleQuery.Word(word))
            .collect(Collectors.toList());
    ArticleQuery query =
        switch (words.size()) {
          case 0 -> new ArticleQuery.Nothing();
          case 1 -> words.getFirst();
          default -> new ArticleQuery.And(words);
        };
    return new ParsedQuery(query, text.strip(), List.of());
  }
}
