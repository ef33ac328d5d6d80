package org.newshound.lucene.query;

import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Leaf;
import org.newshound.query.ArticleQuery.Modifier;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Or;

/// Finds the ANDs in an operand of a proximity.
final class Conjunctions {
  private Conjunctions() {}

  /// Says whether an AND stands in a query, in brackets, fields and the like at most.
  static boolean stand(ArticleQuery query) {
    return switch (query) {
      case And and -> true;
      case Or or -> or.operands().stream().anyMatch(Conjunctions::stand);
      case Modifier modifier -> stand(modifier.query());
      case Leaf leaf -> false;
      case Not not -> false;
      case Near near -> false;
    };
  }
}
