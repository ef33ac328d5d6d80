package org.newshound.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.QueryField;

/// What a reader may try when nothing is found or a word is in no article. The time to find out is
/// limited, so some suggestions may be missing.
///
/// @param conditions when nothing is found, the conditions that must all hold, in their order;
///   empty when there is but one
/// @param respellings words that are in no article, or in hardly any when nothing is found, and
///   what may have been meant
/// @param respelt the whole query with those words replaced, when that finds anything
public record Suggestions(
    List<Condition> conditions, List<Respelling> respellings, @Nullable Respelt respelt) {
  /// No suggestions.
  public static final Suggestions NONE = new Suggestions(List.of(), List.of(), null);

  /// Copies the lists.
  public Suggestions {
    conditions = List.copyOf(conditions);
    respellings = List.copyOf(respellings);
  }

  /// One of the conditions of a query.
  ///
  /// @param query the condition
  /// @param articles how many articles meet it
  /// @param without how many meet all others
  public record Condition(ArticleQuery query, long articles, long without) {}

  /// A word and what may have been meant by it.
  ///
  /// @param field where it was looked up
  /// @param typed the word as typed
  /// @param closest words or values that are spelt nearly so, the likeliest first; not empty
  public record Respelling(QueryField field, String typed, List<Completion> closest) {
    /// Copies the list.
    public Respelling {
      closest = List.copyOf(closest);
    }
  }

  /// A query with other words.
  ///
  /// @param query the query
  /// @param articles how many articles match it
  public record Respelt(ArticleQuery query, long articles) {}
}
