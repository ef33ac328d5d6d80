package org.newshound.query;

import java.util.List;
import java.util.function.UnaryOperator;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Junction;
import org.newshound.query.ArticleQuery.Leaf;
import org.newshound.query.ArticleQuery.Modifier;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Or;

/// How one level of a tree hangs on the next. Nothing else needs to know.
final class Children {
  private static final int QUOTED_MAX_CHARS = 60;

  private Children() {}

  static List<ArticleQuery> of(ArticleQuery query) {
    return switch (query) {
      case Leaf leaf -> List.of();
      case Junction junction -> junction.operands();
      case Modifier modifier -> List.of(modifier.query());
      case Not not -> List.of(not.query());
      case Near near -> List.of(near.left(), near.right());
    };
  }

  static ArticleQuery map(ArticleQuery query, UnaryOperator<ArticleQuery> change) {
    return switch (query) {
      case Leaf leaf -> leaf;
      case And and -> new And(each(and, change));
      case Or or -> new Or(each(or, change));
      case Not not -> new Not(change.apply(not.query()));
      case Near near ->
          new Near(
              change.apply(near.left()),
              change.apply(near.right()),
              near.distance(),
              near.ordered(),
              near.negated());
      case Fielded fielded -> new Fielded(fielded.field(), change.apply(fielded.query()));
      case AtLeast atLeast -> new AtLeast(atLeast.count(), change.apply(atLeast.query()));
      case First first -> new First(first.words(), change.apply(first.query()));
      case Cased cased -> new Cased(cased.letters(), change.apply(cased.query()));
      case Exact exact -> new Exact(change.apply(exact.query()));
      case Boosted boosted -> new Boosted(change.apply(boosted.query()), boosted.factor());
    };
  }

  private static List<ArticleQuery> each(Junction junction, UnaryOperator<ArticleQuery> change) {
    return junction.operands().stream().map(change).toList();
  }

  /// Refuses a tree that would be too deep.
  ///
  /// @param operator what is to be put on top, in a reader's words
  /// @param child the query under it
  static void checkDepth(String operator, ArticleQuery child) {
    if (child.depth() >= ArticleQuery.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "a query has at most %d levels; %s would be one more, on top of \"%s\""
              .formatted(ArticleQuery.MAX_DEPTH, operator, beginning(child.toString())));
    }
  }

  private static String beginning(String text) {
    return text.length() <= QUOTED_MAX_CHARS
        ? text
        : text.substring(
                0,
                Character.isHighSurrogate(text.charAt(QUOTED_MAX_CHARS - 1))
                    ? QUOTED_MAX_CHARS - 1
                    : QUOTED_MAX_CHARS)
            + "…";
  }
}
