package org.newshound.lucene.influence;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newshound.query.ArticleQuery;
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
import org.newshound.query.QueryField;

/// Says where the wanted words of a query are looked up.
final class SearchedFields {
  private SearchedFields() {}

  /// Returns the fields; [QueryField#TEXT] alone when a word has none, nothing when there are no
  /// words.
  static Set<QueryField> of(ArticleQuery query) {
    Set<QueryField> fields = in(query, QueryField.TEXT);
    return fields.contains(QueryField.TEXT) ? Set.of(QueryField.TEXT) : fields;
  }

  private static Set<QueryField> in(ArticleQuery query, QueryField field) {
    return switch (query) {
      case Word word -> here(field);
      case Phrase phrase -> here(field);
      case Wildcard wildcard -> here(field);
      case Fuzzy fuzzy -> here(field);
      case Fielded(QueryField inner, ArticleQuery words) -> in(words, inner);
      case Cased cased -> in(cased.query(), field);
      case Exact exact -> in(exact.query(), field);
      case First first -> in(first.query(), field);
      case Boosted boosted -> in(boosted.query(), field);
      case AtLeast atLeast -> in(atLeast.query(), field);
      case Near near -> any(List.of(near.left(), near.right()), field);
      case And(List<ArticleQuery> operands) -> any(operands, field);
      case Or(List<ArticleQuery> operands) -> any(operands, field);
      case Not not -> Set.of();
      case Dated dated -> Set.of();
      case Length length -> Set.of();
      case Extra extra -> Set.of();
      case Everything everything -> Set.of();
      case Nothing nothing -> Set.of();
    };
  }

  private static Set<QueryField> here(QueryField field) {
    return field.isValue() ? Set.of() : Set.of(field);
  }

  private static Set<QueryField> any(Collection<ArticleQuery> queries, QueryField field) {
    Set<QueryField> fields = EnumSet.noneOf(QueryField.class);
    queries.forEach(query -> fields.addAll(in(query, field)));
    return fields;
  }
}
