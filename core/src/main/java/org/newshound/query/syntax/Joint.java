package org.newshound.query.syntax;

import java.util.List;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Or;

/// An operator that joins parts.
enum Joint {
  AND,
  OR;

  ArticleQuery of(List<ArticleQuery> operands) {
    return this == AND ? new And(operands) : new Or(operands);
  }

  /// Returns how high a part stands once it is an operand: one of the same kind is folded.
  int heightOf(Part part) {
    boolean folded = this == AND ? part.query() instanceof And : part.query() instanceof Or;
    return folded ? part.height() - 1 : part.height();
  }
}
