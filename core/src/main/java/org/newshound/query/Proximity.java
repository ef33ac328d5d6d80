package org.newshound.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Dated;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Extra;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Junction;
import org.newshound.query.ArticleQuery.Leaf;
import org.newshound.query.ArticleQuery.Length;
import org.newshound.query.ArticleQuery.Modifier;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Term;

/// Says what can stand near something: what is made of words, in a text that can hold both.
final class Proximity {

  private Proximity() {}

  /// Returns the first part that has no place in a text, such as a date, in a reader's words.
  static Optional<String> misfit(ArticleQuery query) {
    return switch (query) {
      case Term term -> Optional.empty();
      case Everything everything -> Optional.of("*");
      case Nothing nothing -> Optional.of("nothing");
      case Not not -> Optional.of("NOT");
      case Dated dated -> Optional.of("a date");
      case Length length -> Optional.of("a length");
      case Extra extra -> Optional.of("an extra field");
      case AtLeast atLeast -> Optional.of("atleast");
      case Modifier modifier -> misfitIn(modifier);
      case Junction junction -> misfitIn(junction);
      case Near near -> misfitIn(near);
    };
  }

  private static Optional<String> misfitIn(ArticleQuery query) {
    return query.children().stream().flatMap(child -> misfit(child).stream()).findFirst();
  }

  /// Says whether no text can hold both.
  static boolean crossFields(ArticleQuery left, ArticleQuery right) {
    Set<QueryField> both = fields(left);
    both.retainAll(fields(right));
    return both.isEmpty();
  }

  /// Returns the texts that can hold a query whole.
  private static Set<QueryField> fields(ArticleQuery query) {
    return switch (query) {
      case Fielded(QueryField field, ArticleQuery inner) -> {
        Set<QueryField> fields = fields(inner);
        fields.retainAll(of(field));
        yield fields;
      }
      case AtLeast atLeast -> of(QueryField.TEXT);
      case Modifier modifier -> fields(modifier.query());
      case Near near -> inEach(near.children());
      case And and -> inEach(and.operands());
      case Or or -> {
        Set<QueryField> fields = EnumSet.noneOf(QueryField.class);
        or.operands().forEach(operand -> fields.addAll(fields(operand)));
        yield fields;
      }
      case Leaf leaf -> of(QueryField.TEXT);
      case Not not -> of(QueryField.TEXT);
    };
  }

  private static Set<QueryField> inEach(List<ArticleQuery> queries) {
    Set<QueryField> fields = of(QueryField.TEXT);
    queries.forEach(query -> fields.retainAll(fields(query)));
    return fields;
  }

  private static Set<QueryField> of(QueryField field) {
    return switch (field) {
      case TEXT -> EnumSet.range(QueryField.HEADLINE, QueryField.CAPTION);
      case HLEAD -> EnumSet.of(QueryField.HEADLINE, QueryField.BODY, QueryField.LEAD);
      case LEAD -> EnumSet.of(QueryField.BODY, QueryField.LEAD);
      case BODY -> EnumSet.of(QueryField.BODY, QueryField.LEAD);
      case HEADLINE, DECK, BYLINE, DATELINE, CAPTION -> EnumSet.of(field);
      case SOURCE, SECTION, LANGUAGE, KEYWORD, ID -> EnumSet.noneOf(QueryField.class);
    };
  }
}
