package org.newshound.query.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.ParsedQuery;
import org.newshound.query.syntax.QueryParser;

/// A quotation mark in a Hebrew abbreviation opens no phrase.
class GershayimTest {
  @Test
  void markBeforeTheLastLetterIsPartOfTheWord() {
    ParsedQuery parsed = QueryParser.parse("צה\"ל");

    assertThat(parsed.query()).isEqualTo(new Word("צה״ל"));
    assertThat(parsed.diagnostics()).isEmpty();
  }

  @Test
  void markWithinAPhraseDoesNotCloseIt() {
    assertThat(QueryParser.parse("\"דובר צה\"ל הודיע\"").query())
        .isEqualTo(new Phrase("דובר צה״ל הודיע", 0));
  }

  @Test
  void quotesBehindAPrepositionAreQuotes() {
    assertThat(QueryParser.parse("ב\"הארץ שלנו\"").query())
        .isInstanceOf(And.class)
        .asString()
        .contains("הארץ שלנו");
  }

  @Test
  void quotesOfOtherScriptsAreQuotes() {
    assertThat(QueryParser.parse("a\"b").diagnostics()).isNotEmpty();
  }
}
