package org.newshound.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;

/// One article that matches.
///
/// @param rank its place in the whole answer, from 1
/// @param score how well it matches; comparable within one answer only
/// @param id the article's id
/// @param headline its headline, or the title derived from its text when it has none
/// @param byline who wrote it
/// @param dateline where it was filed
/// @param published when it was published
/// @param source the agency or publisher
/// @param url the page's address
/// @param snippets the passages that match
public record Hit(
    int rank,
    double score,
    String id,
    String headline,
    @Nullable String byline,
    @Nullable String dateline,
    @Nullable Published published,
    @Nullable String source,
    @Nullable String url,
    List<Snippet> snippets) {
  /// Copies the snippets.
  public Hit {
    snippets = List.copyOf(snippets);
  }
}
