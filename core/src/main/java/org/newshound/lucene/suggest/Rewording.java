package org.newshound.lucene.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/// Puts other words and phrases in the place of those of a query. What is not wanted, and words
/// that stand for several, stay as they are.
abstract class Rewording {
  /// Returns what stands in the place of a word.
  abstract ArticleQuery word(Word word, QueryField field) throws IOException;

  /// Returns what stands in the place of a phrase.
  abstract ArticleQuery phrase(Phrase phrase, QueryField field) throws IOException;

  /// Returns a query with other words.
  final ArticleQuery of(ArticleQuery query, QueryField field) throws IOException {
    return switch (query) {
      case Word word -> word(word, field);
      case Phrase phrase -> phrase(phrase, field);
      case Fielded(QueryField inner, ArticleQuery in) -> new Fielded(inner, of(in, inner));
      case And(List<ArticleQuery> operands) -> new And(each(operands, field));
      case Or(List<ArticleQuery> operands) -> new Or(each(operands, field));
      case Near near ->
          new Near(
              of(near.left(), field),
              near.negated() ? near.right() : of(near.right(), field),
              near.distance(),
              near.ordered(),
              near.negated());
      case AtLeast(int count, ArticleQuery in) -> new AtLeast(count, of(in, field));
      case First(int words, ArticleQuery in) -> new First(words, of(in, field));
      case Cased(ArticleQuery.Case letters, ArticleQuery in) -> new Cased(letters, of(in, field));
      case Exact(ArticleQuery in) -> new Exact(of(in, field));
      case Boosted(ArticleQuery in, float factor) -> new Boosted(of(in, field), factor);
      case Not not -> not;
      case Wildcard wildcard -> wildcard;
      case Fuzzy fuzzy -> fuzzy;
      case Dated dated -> dated;
      case Length length -> length;
      case Extra extra -> extra;
      case Everything everything -> everything;
      case Nothing nothing -> nothing;
    };
  }

  private List<ArticleQuery> each(List<ArticleQuery> operands, QueryField field)
      throws IOException {
    List<ArticleQuery> reworded = new ArrayList<>();
    for (ArticleQuery operand : operands) {
      reworded.add(of(operand, field));
    }
    return reworded;
  }
}
