package org.newshound.query;

import java.util.List;

/// Says of a query whether it has words whose articles score differently.
///
/// Wildcards, values, dates, lengths and extra fields choose articles without ranking them, and so
/// does what is unwanted.
final class Ranked {
  private Ranked() {}

  static boolean is(ArticleQuery query) {
    return switch (query) {
      case ArticleQuery.Word word -> true;
      case ArticleQuery.Phrase phrase -> true;
      case ArticleQuery.Fuzzy fuzzy -> true;
      case ArticleQuery.Near near -> true;
      case ArticleQuery.And(List<ArticleQuery> operands) -> operands.stream().anyMatch(Ranked::is);
      case ArticleQuery.Or(List<ArticleQuery> operands) -> operands.stream().anyMatch(Ranked::is);
      case ArticleQuery.Fielded(QueryField field, ArticleQuery inner) ->
          !field.isValue() && is(inner);
      case ArticleQuery.AtLeast(int count, ArticleQuery inner) -> is(inner);
      case ArticleQuery.First(int words, ArticleQuery inner) -> is(inner);
      case ArticleQuery.Cased(ArticleQuery.Case letters, ArticleQuery inner) -> is(inner);
      case ArticleQuery.Exact(ArticleQuery inner) -> is(inner);
      case ArticleQuery.Boosted(ArticleQuery inner, float factor) -> is(inner);
      case ArticleQuery.Everything all -> false;
      case ArticleQuery.Nothing none -> false;
      case ArticleQuery.Not not -> false;
      case ArticleQuery.Wildcard wildcard -> false;
      case ArticleQuery.Dated dated -> false;
      case ArticleQuery.Length length -> false;
      case ArticleQuery.Extra extra -> false;
    };
  }
}
