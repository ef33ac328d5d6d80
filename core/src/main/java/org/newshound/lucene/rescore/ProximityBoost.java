package org.newshound.lucene.rescore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Junction;
import org.newshound.query.ArticleQuery.Leaf;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Distance;
import org.newshound.query.QueryField;

/// The words of a query that stand side by side in it, as words that stand near each other. A pair
/// counts little: it says the same as its words, only better.
final class ProximityBoost {
  private static final Distance NEAR = new Distance.Words(8);
  private static final float WEIGHT = 0.05f;

  // Each costs a look at the places of two words; nobody who asks in words types more.
  private static final int MOST = 32;

  private ProximityBoost() {}

  /// Returns the first pairs of a query.
  static List<ArticleQuery> of(ArticleQuery query) {
    List<ArticleQuery> pairs = new ArrayList<>();
    collect(query, UnaryOperator.identity(), pairs);
    return pairs.size() > MOST ? pairs.subList(0, MOST) : pairs;
  }

  private static void collect(
      ArticleQuery query, UnaryOperator<ArticleQuery> around, List<ArticleQuery> pairs) {
    switch (query) {
      case Junction junction -> collect(junction.operands(), around, pairs);
      case Boosted boosted -> collect(boosted.query(), around, pairs);
      case Fielded(QueryField field, ArticleQuery inner) -> {
        if (!field.isValue()) {
          collect(inner, pair -> around.apply(new Fielded(field, pair)), pairs);
        }
      }
      case AtLeast atLeast -> {}
      case First first -> {}
      case Cased cased -> {}
      case Exact exact -> {}
      case Leaf leaf -> {}
      case Not not -> {}
      case Near near -> {}
    }
  }

  private static void collect(
      List<ArticleQuery> operands, UnaryOperator<ArticleQuery> around, List<ArticleQuery> pairs) {
    for (int i = 0; i < operands.size(); i++) {
      if (operands.get(i) instanceof Word word
          && i + 1 < operands.size()
          && operands.get(i + 1) instanceof Word next
          && !word.equals(next)) {
        pairs.add(new Boosted(around.apply(new Near(word, next, NEAR, false, false)), WEIGHT));
      }
      collect(operands.get(i), around, pairs);
    }
  }
}
