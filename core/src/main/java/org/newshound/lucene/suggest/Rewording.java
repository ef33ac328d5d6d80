package org.newshound.lucene.suggest;

import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Filter;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Junction;
import org.newshound.query.ArticleQuery.Modifier;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.QueryField;

/// Replaces words and phrases of a query by others. What is not wanted, and words that match
/// several others, stay as they are.
interface Rewording {
  /// Returns the replacement of a word.
  ArticleQuery word(Word word, QueryField field);

  /// Returns the replacement of a phrase.
  ArticleQuery phrase(Phrase phrase, QueryField field);

  /// Returns a query with other words.
  ///
  /// @param field the field that its words are looked up in
  default ArticleQuery of(ArticleQuery query, QueryField field) {
    return switch (query) {
      case Word word -> word(word, field);
      case Phrase phrase -> phrase(phrase, field);
      case Fielded fielded -> fielded.map(inner -> of(inner, fielded.field()));
      case Modifier modifier -> modifier.map(inner -> of(inner, field));
      case Junction junction -> junction.map(operand -> of(operand, field));
      case Near near when near.negated() ->
          new Near(of(near.left(), field), near.right(), near.distance(), near.ordered(), true);
      case Near near -> near.map(operand -> of(operand, field));
      case Not not -> not;
      case Wildcard wildcard -> wildcard;
      case Fuzzy fuzzy -> fuzzy;
      case Filter filter -> filter;
      case Everything everything -> everything;
      case Nothing nothing -> nothing;
    };
  }
}
