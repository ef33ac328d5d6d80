package org.newshound.lucene.query;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.TextPart;
import org.newshound.lucene.document.Values;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.QueryField;

/// Translates a query.
///
/// A word without a field is looked up in the weighted text: one term, whose BM25 score is BM25F
/// over all searched texts. A phrase is looked up in the exact words of each text, the best text
/// counts most. What analyses to nothing (`&`) says nothing: it is left out of what it stands in.
///
/// Documents that can not be found have no searchable terms. Only where a query can match without
/// one (everything, a negation alone, an id) it is held against the mark of those that can.
///
/// Safe for use by many threads.
public final class QueryTranslator {
  private static final Query FINDABLE = new TermQuery(new Term(Fields.KIND, Fields.ARTICLE));

  private final TextAnalysis analysis;
  private final Purpose purpose;

  /// What a translation is for.
  public enum Purpose {
    /// To find and rank articles.
    FIND,
    /// To say where in an article the words of a query stand. It finds the same articles.
    MARK
  }

  /// Makes a translator that analyses words so.
  public QueryTranslator(TextAnalysis analysis, Purpose purpose) {
    this.analysis = analysis;
    this.purpose = purpose;
  }

  /// Returns the query for Lucene.
  ///
  /// @throws IllegalArgumentException when the query is nested too deeply
  public Query translate(ArticleQuery query) {
    try {
      return translate(query, QueryField.TEXT)
          .orElseGet(() -> new MatchNoDocsQuery("no word is left of the query"));
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException("the query is nested too deeply", e);
    }
  }

  private Optional<Query> translate(ArticleQuery query, QueryField field) {
    return switch (query) {
      case Everything everything -> Optional.of(everything(field));
      case Nothing nothing -> Optional.of(new MatchNoDocsQuery("nothing was asked for"));
      case Word word -> words(word.text(), 0, false, field);
      case Phrase phrase -> words(phrase.text(), phrase.slop(), true, field);
      case Fielded fielded -> translate(fielded.query(), fielded.field());
      case And and -> conjunction(and.operands(), field);
      case Or or -> disjunction(or.operands(), field);
      case Not not -> conjunction(List.of(not), field);
      case ArticleQuery.Wildcard wildcard -> throw unsupported(wildcard);
      case ArticleQuery.Fuzzy fuzzy -> throw unsupported(fuzzy);
      case ArticleQuery.Near near -> throw unsupported(near);
      case ArticleQuery.AtLeast atLeast -> throw unsupported(atLeast);
      case ArticleQuery.First first -> throw unsupported(first);
      case ArticleQuery.Cased cased -> throw unsupported(cased);
      case ArticleQuery.Exact exact -> throw unsupported(exact);
      case ArticleQuery.Boosted boosted -> throw unsupported(boosted);
      case ArticleQuery.Dated dated -> throw unsupported(dated);
      case ArticleQuery.Length length -> throw unsupported(length);
    };
  }

  private static UnsupportedOperationException unsupported(Object part) {
    return new UnsupportedOperationException("not searched yet: " + part);
  }

  /// Every article, or every one that has the field.
  private static Query everything(QueryField field) {
    return switch (field) {
      case TEXT, ID -> Clauses.all(List.of(), List.of(), FINDABLE);
      case HEADLINE, DECK, BYLINE, DATELINE, BODY, CAPTION ->
          constant(TextPart.of(field).orElseThrow().exact());
      case LEAD, HLEAD -> throw unsupported(field);
      case SOURCE, SECTION, LANGUAGE, KEYWORD -> constant(valueField(field));
    };
  }

  private static Query constant(String field) {
    return Clauses.all(List.of(), List.of(), new FieldExistsQuery(field));
  }

  private Optional<Query> conjunction(List<ArticleQuery> operands, QueryField field) {
    List<Query> wanted =
        operands.stream()
            .filter(operand -> !(operand instanceof Not))
            .flatMap(operand -> translate(operand, field).stream())
            .toList();
    List<Query> unwanted =
        operands.stream()
            .filter(Not.class::isInstance)
            .flatMap(operand -> translate(((Not) operand).query(), field).stream())
            .toList();
    if (unwanted.isEmpty()) {
      return wanted.isEmpty() ? Optional.empty() : Optional.of(Clauses.every(wanted));
    }
    return Optional.of(Clauses.all(wanted, unwanted, FINDABLE));
  }

  private Optional<Query> disjunction(List<ArticleQuery> operands, QueryField field) {
    List<Query> wanted =
        operands.stream().flatMap(operand -> translate(operand, field).stream()).toList();
    return wanted.isEmpty() ? Optional.empty() : Optional.of(Clauses.any(wanted));
  }

  private Optional<Query> words(String text, int slop, boolean exact, QueryField field) {
    if (field.isValue()) {
      return value(text, field);
    }
    if (field == QueryField.LEAD || field == QueryField.HLEAD) {
      throw unsupported(field);
    }
    Tokens tokens = exact ? analysis.exact(text) : analysis.stemmed(analysis.exact(text));
    if (tokens.count() == 0) {
      return Optional.empty();
    }
    if (!exact && tokens.count() == 1 && field == QueryField.TEXT && purpose == Purpose.FIND) {
      return Optional.of(new TermQuery(new Term(Fields.TEXT, tokens.text(0))));
    }
    List<TextPart> parts =
        TextPart.of(field).map(List::of).orElseGet(() -> List.of(TextPart.values()));
    return Optional.of(Clauses.best(parts, exact, tokens, slop));
  }

  private static Optional<Query> value(String text, QueryField field) {
    return Optional.of(
        field == QueryField.ID
            ? Clauses.all(List.of(new TermQuery(new Term(Fields.ID, text))), List.of(), FINDABLE)
            : new TermQuery(new Term(valueField(field), Values.fold(text))));
  }

  private static String valueField(QueryField field) {
    return switch (field) {
      case SOURCE -> Fields.SOURCE;
      case SECTION -> Fields.SECTION;
      case LANGUAGE -> Fields.LANGUAGE;
      case KEYWORD -> Fields.KEYWORD;
      case ID -> Fields.ID;
      case TEXT, HEADLINE, DECK, BYLINE, DATELINE, BODY, LEAD, HLEAD, CAPTION ->
          throw new IllegalArgumentException(field + " holds words, not a value");
    };
  }
}
