package org.newshound.lucene.rescore;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Filter;
import org.newshound.query.ArticleQuery.Junction;
import org.newshound.query.ArticleQuery.Modifier;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Term;
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
      case Term term -> here(field);
      case Fielded(QueryField inner, ArticleQuery words) -> in(words, inner);
      case Modifier modifier -> in(modifier.query(), field);
      case Near near -> any(near.children(), field);
      case Junction junction -> any(junction.operands(), field);
      case Not not -> Set.of();
      case Filter filter -> Set.of();
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
