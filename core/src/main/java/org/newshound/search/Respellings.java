package org.newshound.search;

import java.util.List;
import org.newshound.query.ArticleQuery;

/// The words of a query that may be misspelt, judging by an index.
///
/// @param words the words and what may have been meant, in the order of the query
/// @param queries the query with these words replaced in different ways, the likeliest first; none
///   when no word is in doubt, and at most nine. Some may find nothing
public record Respellings(List<Suggestions.Respelling> words, List<ArticleQuery> queries) {
  /// Copies the lists.
  public Respellings {
    words = List.copyOf(words);
    queries = List.copyOf(queries);
  }
}
