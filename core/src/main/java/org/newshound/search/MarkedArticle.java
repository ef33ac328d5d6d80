package org.newshound.search;

import java.util.List;
import java.util.Map;
import org.newshound.article.Article;
import org.newshound.query.QueryField;

/// An article with the words marked that make it match a query.
///
/// @param article the article
/// @param marks for each text that matches the marked places, in order and without overlap, in
///   UTF-16 units: of the headline, deck, and the printed byline and dateline as they are, of the
///   body as [Article#bodyText] gives it, of the captions with a line feed between two
/// @param completeness whether all of it was looked at; when a limit was met nothing is marked
public record MarkedArticle(
    Article article, Map<QueryField, List<Snippet.Mark>> marks, Completeness completeness) {
  /// Copies the marks.
  public MarkedArticle {
    marks = Map.copyOf(marks);
  }

  /// {@return an article in which nothing is to be marked}
  ///
  /// @param article the article
  public static MarkedArticle plain(Article article) {
    return new MarkedArticle(article, Map.of(), Completeness.complete());
  }
}
