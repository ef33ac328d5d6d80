package org.newshound.query;

import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Filter;
import org.newshound.query.ArticleQuery.Junction;
import org.newshound.query.ArticleQuery.Modifier;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Term;
import org.newshound.query.ArticleQuery.Wildcard;

/// Says of a query whether it has words whose articles score differently.
///
/// Wildcards, values, dates, lengths and extra fields choose articles without ranking them, and so
/// does what is unwanted.
final class Ranked {
  private Ranked() {}

  static boolean is(ArticleQuery query) {
    return switch (query) {
      case Wildcard wildcard -> false;
      case Term term -> true;
      case Near near -> true;
      case Fielded fielded when fielded.field().isValue() -> false;
      case Modifier modifier -> is(modifier.query());
      case Junction junction -> junction.operands().stream().anyMatch(Ranked::is);
      case Not not -> false;
      case Filter filter -> false;
      case Everything all -> false;
      case Nothing none -> false;
    };
  }
}
