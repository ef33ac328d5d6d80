package org.newshound.lucene.document;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.newshound.article.Article;
import org.newshound.article.ArticlePart;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Dateline;
import org.newshound.article.Place;
import org.newshound.article.Provenance;

/// The values of an article that are compared whole and counted. Each is a term, folded, that
/// queries and narrowing look up, and a doc value that holds the value as printed behind it.
public final class FacetValues {
  private static final char SEPARATOR = '\u001f';

  private FacetValues() {}

  /// A value as it is compared and as it is shown.
  ///
  /// @param folded in lower case, trimmed
  /// @param printed as the article has it
  public record Value(String folded, String printed) {}

  static void write(Article article, Document document) {
    Byline byline = article.byline();
    if (byline != null && article.trusted(ArticlePart.BYLINE)) {
      add(document, Fields.AUTHOR, authors(byline));
    }
    Dateline dateline = article.dateline();
    if (dateline != null && article.trusted(ArticlePart.DATELINE)) {
      add(document, Fields.PLACE, places(dateline));
    }
    if (article.source() != null && article.source().confidence() >= Provenance.TRUSTED) {
      add(document, Fields.SOURCE, Stream.of(article.source().value()));
    } else if (article.source() != null) {
      term(document, Fields.SOURCE, article.source().value());
    }
    add(document, Fields.SECTION, Stream.ofNullable(article.section()));
    add(document, Fields.KEYWORD, article.keywords().stream());
    List<String> tags =
        article.language() == null ? List.of() : Values.language(article.language());
    tags.forEach(tag -> term(document, Fields.LANGUAGE, tag));
    if (!tags.isEmpty()) {
      count(document, Fields.LANGUAGE, tags.getLast());
    }
  }

  /// Of a line that was not understood all of it is the value.
  private static Stream<String> authors(Byline byline) {
    return byline.equals(Byline.unparsed(byline.raw()))
        ? Stream.of(byline.raw())
        : byline.authors().stream().map(Author::name);
  }

  private static Stream<String> places(Dateline dateline) {
    return dateline.equals(Dateline.unparsed(dateline.raw()))
        ? Stream.of(dateline.raw())
        : dateline.places().stream().map(Place::name);
  }

  private static void add(Document document, String field, Stream<String> values) {
    values
        .filter(Values::isTerm)
        .distinct()
        .forEach(value -> {
          term(document, field, value);
          count(document, field, value);
        });
  }

  private static void term(Document document, String field, String value) {
    if (Values.isTerm(value)) {
      document.add(new StringField(field, Values.fold(value), Field.Store.NO));
    }
  }

  private static void count(Document document, String field, String value) {
    String folded = Values.fold(value);
    String printed = value.strip();
    document.add(
        new SortedSetDocValuesField(
            Fields.counted(field),
            new BytesRef(folded.equals(printed) ? folded : folded + SEPARATOR + printed)));
  }

  /// Returns the value that a doc value holds.
  public static Value read(BytesRef bytes) {
    String text = bytes.utf8ToString();
    int end = text.indexOf(SEPARATOR);
    return end < 0
        ? new Value(text, text)
        : new Value(text.substring(0, end), text.substring(end + 1));
  }
}
