package org.newshound.lucene.query;

import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Or;

/// Finds the ANDs in an operand of a proximity.
final class Conjunctions {
  private Conjunctions() {}

  /// Says whether an AND stands in a query, in brackets, fields and the like at most.
  static boolean stand(ArticleQuery query) {
    return switch (query) {
      case And and -> true;
      case Or or -> or.operands().stream().anyMatch(Conjunctions::stand);
      case Fielded fielded -> stand(fielded.query());
      case Cased cased -> stand(cased.query());
      case Exact exact -> stand(exact.query());
      case First first -> stand(first.query());
      case Boosted boosted -> stand(boosted.query());
      case AtLeast atLeast -> stand(atLeast.query());
      default -> false;
    };
  }
}
