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
/// @param snippets the passages that match; the beginning of the text, without marks, when the
///   query has no words to be marked
/// @param headlineMarks what matched in the headline, in order and without overlap; none when no
///   snippets were asked for
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
    List<Snippet> snippets,
    List<Snippet.Mark> headlineMarks) {
  /// Copies the lists.
  public Hit {
    snippets = List.copyOf(snippets);
    headlineMarks = List.copyOf(headlineMarks);
  }

  /// Makes one whose headline has no marks.
  ///
  /// @param rank its place in the whole answer, from 1
  /// @param score how well it matches
  /// @param id the article's id
  /// @param headline its headline
  /// @param byline who wrote it
  /// @param dateline where it was filed
  /// @param published when it was published
  /// @param source the agency or publisher
  /// @param url the page's address
  /// @param snippets the passages that match
  public Hit(
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
    this(rank, score, id, headline, byline, dateline, published, source, url, snippets, List.of());
  }
}
