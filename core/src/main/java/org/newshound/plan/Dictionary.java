package org.newshound.plan;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// The words and languages of a whole index, never of a segment or shard: a part of an index would
/// choose other words, and so find other articles.
public interface Dictionary {
  /// Returns the languages in which articles are stemmed, that of most articles first; English
  /// where there are no articles.
  List<Stemming> languages() throws IOException;

  /// Returns the terms that fit a pattern with `*` and `?`.
  ///
  /// @param fields where they occur
  /// @param most how many are wanted
  /// @throws QueryLimitException when the pattern may fit in too many ways
  Found wildcard(String pattern, Set<SearchField> fields, int most) throws IOException;

  /// Returns the terms that are spelt nearly as a word.
  ///
  /// @param edits how many letters may differ; 0 when the length of the word decides
  /// @param fields where they occur
  /// @param most how many are wanted
  Found fuzzy(String word, int edits, Set<SearchField> fields, int most) throws IOException;

  /// Some terms of the index.
  ///
  /// @param terms as many as are wanted, the most common first
  /// @param total how many there are in all; about that many when there are very many
  record Found(List<String> terms, int total) {
    /// Copies the terms.
    public Found {
      terms = List.copyOf(terms);
    }
  }
}
