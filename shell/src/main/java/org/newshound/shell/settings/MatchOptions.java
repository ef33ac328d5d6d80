package org.newshound.shell.settings;

import java.util.Set;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ParsedQuery;
import org.newshound.query.QueryField;
import org.newshound.query.syntax.QueryParser;

/// How what was typed is taken.
///
/// @param any whether it is plain words, one of which is enough, rather than the query language
/// @param fields where plain words are looked up; none for every searched field
public record MatchOptions(boolean any, Set<QueryField> fields) {
  /// Copies the fields.
  public MatchOptions {
    fields = Set.copyOf(fields);
  }

  /// Returns the query that the query language makes of a word, kept to the fields.
  public ArticleQuery word(String word) {
    ArticleQuery query = QueryParser.parse(word).query();
    return fields.isEmpty()
        ? query
        : ArticleQuery.or(
            fields.stream().map(field -> new ArticleQuery.Fielded(field, query)).toList());
  }

  /// Returns the query.
  public ParsedQuery parse(String typed) {
    return any ? QueryParser.words(typed, fields) : QueryParser.parse(typed);
  }
}
