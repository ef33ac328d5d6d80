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
public record MarkedArticle(Article article, Map<QueryField, List<Snippet.Mark>> marks) {
  /// Copies the marks.
  public MarkedArticle {
    marks = Map.copyOf(marks);
  }
}
