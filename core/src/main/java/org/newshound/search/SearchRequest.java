package org.newshound.search;

import org.newshound.query.ArticleQuery;
import org.newshound.query.QueryParser;

/// A query and how much of its answer is wanted.
///
/// @param query what to find
/// @param offset how many of the best hits to pass over
/// @param limit how many hits to return at most
/// @param snippets how many snippets a hit carries at most
public record SearchRequest(ArticleQuery query, int offset, int limit, int snippets) {
  /// How many hits a request returns unless told otherwise.
  public static final int DEFAULT_LIMIT = 10;

  /// Checks the ranges.
  public SearchRequest {
    if (offset < 0 || limit < 0 || snippets < 0) {
      throw new IllegalArgumentException("offset, limit and snippets must not be negative");
    }
  }

  /// {@return a request for the ten best hits, each with one snippet}
  ///
  /// @param query the query
  public static SearchRequest of(ArticleQuery query) {
    return new SearchRequest(query, 0, DEFAULT_LIMIT, 1);
  }

  /// {@return a request for the ten best hits of a query as a reader types it; a faulty one is
  /// repaired} Use [QueryParser] to see what was wrong.
  ///
  /// @param query the query
  public static SearchRequest of(String query) {
    return of(QueryParser.parse(query).query());
  }

  /// {@return a copy that starts at another hit}
  ///
  /// @param hits how many
  public SearchRequest withOffset(int hits) {
    return new SearchRequest(query, hits, limit, snippets);
  }

  /// {@return a copy that returns another number of hits}
  ///
  /// @param hits how many
  public SearchRequest withLimit(int hits) {
    return new SearchRequest(query, offset, hits, snippets);
  }

  /// {@return a copy whose hits carry another number of snippets}
  ///
  /// @param count how many
  public SearchRequest withSnippets(int count) {
    return new SearchRequest(query, offset, limit, count);
  }
}
