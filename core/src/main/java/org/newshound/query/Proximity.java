package org.newshound.query;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Dated;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Extra;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Length;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;

/// Says what can stand near something: what is made of words, in a text that can hold both.
final class Proximity {

  private Proximity() {}

  /// Returns the first part that has no place in a text, such as a date, in a reader's words.
  static Optional<String> misfit(ArticleQuery query) {
    return switch (query) {
      case Word word -> Optional.empty();
      case Phrase phrase -> Optional.empty();
      case Wildcard wildcard -> Optional.empty();
      case Fuzzy fuzzy -> Optional.empty();
      case Everything everything -> Optional.of("*");
      case Nothing nothing -> Optional.of("nothing");
      case Not not -> Optional.of("NOT");
      case AtLeast atLeast -> Optional.of("atleast");
      case Dated dated -> Optional.of("a date");
      case Length length -> Optional.of("a length");
      case Extra extra -> Optional.of("an extra field");
      case Fielded(QueryField field, ArticleQuery inner) -> misfit(inner);
      case First first -> misfit(first.query());
      case Cased cased -> misfit(cased.query());
      case Exact exact -> misfit(exact.query());
      case Boosted boosted -> misfit(boosted.query());
      case Near near -> misfit(near.left()).or(() -> misfit(near.right()));
      case And and -> and.operands().stream().flatMap(q -> misfit(q).stream()).findFirst();
      case Or or -> or.operands().stream().flatMap(q -> misfit(q).stream()).findFirst();
    };
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
      case First first -> fields(first.query());
      case Cased cased -> fields(cased.query());
      case Exact exact -> fields(exact.query());
      case Boosted boosted -> fields(boosted.query());
      case Near near -> {
        Set<QueryField> fields = fields(near.left());
        fields.retainAll(fields(near.right()));
        yield fields;
      }
      case And and -> {
        Set<QueryField> fields = of(QueryField.TEXT);
        and.operands().forEach(operand -> fields.retainAll(fields(operand)));
        yield fields;
      }
      case Or or -> {
        Set<QueryField> fields = EnumSet.noneOf(QueryField.class);
        or.operands().forEach(operand -> fields.addAll(fields(operand)));
        yield fields;
      }
      case Word w -> of(QueryField.TEXT);
      case Phrase p -> of(QueryField.TEXT);
      case Wildcard w -> of(QueryField.TEXT);
      case Fuzzy f -> of(QueryField.TEXT);
      case Everything e -> of(QueryField.TEXT);
      case Nothing n -> of(QueryField.TEXT);
      case Not n -> of(QueryField.TEXT);
      case AtLeast a -> of(QueryField.TEXT);
      case Dated d -> of(QueryField.TEXT);
      case Length l -> of(QueryField.TEXT);
      case Extra e -> of(QueryField.TEXT);
    };
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
