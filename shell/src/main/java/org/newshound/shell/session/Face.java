package org.newshound.shell.session;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.newshound.article.Article;
import org.newshound.query.ParsedQuery;
import org.newshound.search.SearchResult;
import org.newshound.shell.terminal.Line;

/// How a conversation shows itself.
interface Face {
  /// Shows a page of hits.
  ///
  /// @param query the query in canonical form
  /// @param more whether there is another page
  void hits(String query, SearchResult result, boolean more);

  /// Says that nothing was found.
  ///
  /// @param query the query in canonical form
  /// @param parts how many articles have each part of it
  void noHits(String query, SearchResult result, Map<String, Long> parts);

  /// Says what was odd about a query.
  void diagnostics(String typed, ParsedQuery parsed);

  /// Shows what a query was understood as.
  void parsed(String typed, ParsedQuery parsed);

  /// Shows an article.
  ///
  /// @param place what it is, such as `1 of 312`
  void article(Article article, String place) throws IOException;

  /// Shows anything else.
  void show(List<Line> lines) throws IOException;

  /// Says why something could not be done.
  ///
  /// @param column where in the line that was typed, from 0
  void problem(String message, int column);
}
