package org.newshound.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Diagnostic;
import org.newshound.query.QueryField;
import org.newshound.query.QuerySyntaxException;

class QueryParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "tokyo                        | tokyo",
        "tokyo japan                  | (tokyo AND japan)",
        "tokyo AND japan & china && x | (tokyo AND japan AND china AND x)",
        "tokyo OR japan               | (tokyo OR japan)",
        "a b OR c d                   | (a AND (b OR c) AND d)",
        "a AND b OR c AND d           | (a AND (b OR c) AND d)",
        "a OR b c OR d                | ((a OR b) AND (c OR d))",
        "tokyo -japan                 | (tokyo AND (NOT japan))",
        "tokyo NOT japan              | (tokyo AND (NOT japan))",
        "tokyo AND NOT japan          | (tokyo AND (NOT japan))",
        "-japan                       | (NOT japan)",
        "NOT a OR b                   | (NOT (a OR b))",
        "a OR -b                      | (a OR (NOT b))",
        "a OR NOT b OR c              | (a OR (NOT b) OR c)",
        "-(-a)                        | (NOT (NOT a))",
        "NOT NOT a                    | (NOT (NOT a))",
        "+tokyo +japan                | (tokyo AND japan)",
        "-\"tokyo bay\" x             | ((NOT \"tokyo bay\") AND x)",
        "+(a OR b) -(c d)             | ((a OR b) AND (NOT (c AND d)))",
        "*                            | *",
        "-* OR a                      | (NOT (* OR a))",
      })
  void operatorsBindAsInTheProfessionalLanguages(String typed, String canonical) {
    assertThat(QueryParser.parse(typed).canonicalText()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "((a))              | a",
        "(a (b (c)))        | (a AND b AND c)",
        "(a OR b) OR (c OR d) | (a OR b OR c OR d)",
        "a(b)c              | (a AND b AND c)",
        "(a)AND(b)AND(c)    | (a AND b AND c)",
        "(a -b) c           | (a AND (NOT b) AND c)",
      })
  void bracketsThatChangeNothingVanish(String typed, String canonical) {
    assertThat(QueryParser.parse(typed).canonicalText()).isEqualTo(canonical);
    assertThat(QueryParser.parse(typed).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "headline:tokyo             | headline:tokyo",
        "HEADLINE=Tokyo             | headline:Tokyo",
        "hd:a title:b               | (headline:a AND headline:b)",
        "by:\"robert besser\"       | byline:\"robert besser\"",
        "headline: tokyo            | headline:tokyo",
        "headline:(a (b OR c))      | headline:(a AND (b OR c))",
        "headline(a b) c            | (headline:(a AND b) AND c)",
        "text:x                     | text:x",
        "-headline:x                | (NOT headline:x)",
        "headline:-x                | headline:(NOT x)",
        "headline:a OR b            | (headline:a OR b)",
        "headline:byline:x          | byline:x",
        "headline:(a byline:b)      | headline:(a AND byline:b)",
        "dateline:OR                | dateline:\\OR",
        "id:tag:newshound.org,2026:1 | id:\\tag:newshound.org,2026:1",
        "headline:*                 | headline:*",
        "lang:en section:world      | (lang:en AND section:world)",
      })
  void fieldsStandBeforeAColonAnEqualsSignOrABracket(String typed, String canonical) {
    assertThat(QueryParser.parse(typed).canonicalText()).isEqualTo(canonical);
    assertThat(QueryParser.parse(typed).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AC/DC",
        "24/7",
        "SM-6",
        "don't",
        "don’t",
        "https://x",
        "Re:start",
        "3:15",
        "'90s",
        "w/o",
        "U.S.",
        "AT&T",
        "a|b",
        "C++",
        "--x",
        "$5",
        "50%",
        "AC\\DC",
        "x=y",
        "1-",
        "Texas:",
        "😀",
        "café",
        "東京",
        "headlin:",
      })
  void marksInsideAWordAreOfTheWord(String typed) {
    assertThat(QueryParser.parse(typed).query()).isEqualTo(new Word(typed));
    assertThat(QueryParser.parse(typed).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"tokyo bay\"",
        "“tokyo bay”",
        "”tokyo bay”",
        "„tokyo bay“",
        "„tokyo bay‟",
        "«tokyo bay»",
        "»tokyo bay«",
        "\"tokyo bay”",
        "«tokyo bay\"",
        "\"  tokyo\t\u00a0bay \"",
      })
  void doubleQuotesOfEveryCountryMakePhrases(String typed) {
    assertThat(QueryParser.parse(typed).query()).isEqualTo(new Phrase("tokyo bay", 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"a b\"~7            | \"a b\"~7",
        "\"a b\" ~7           | \"a b\"~7",
        "\"a b\"~7)           | \"a b\"~7",
        "\"a b\"~07 c         | (\"a b\"~7 AND c)",
        "\"a b\"~             | \"a b\"",
        "\"a b\"~x            | (\"a b\" AND ~x)",
        "\"a b\"s             | (\"a b\" AND s)",
        "\"Spider\"-Man       | (\"Spider\" AND -Man)",
        "\"a\"\"b\"           | (\"a\" AND \"b\")",
        "a\"b\"c              | (a AND \"b\" AND c)",
        "\"say “no” now\"     | \"say “no” now\"",
        "“say \"no\" now”     | \"say \\\"no\\\" now\"",
        "\"a \\\"b\\\" c\"    | \"a \\\"b\\\" c\"",
        "\"a \\ b\\\\\"       | \"a \\\\ b\\\\\"",
      })
  void whatFollowsAClosingQuoteIsAcceptedToo(String typed, String canonical) {
    assertThat(QueryParser.parse(typed).canonicalText())
        .isEqualTo(canonical.replace("AND -Man", "AND \\-Man"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\\AND         | AND",
        "\\-5          | -5",
        "\\headline:x  | headline:x",
        "headline\\:x  | headline:x",
        "\\.net        | .net",
        "12\\\"        | 12\"",
        "\\(c\\)       | (c)",
        "\\*           | *",
        "\\!           | !",
        "\\\\          | \\",
        "\\\\\\a       | \\\\a",
        "a\\           | a\\",
        "\\tokyo       | tokyo",
      })
  void aBackslashMakesAnOrdinaryWord(String typed, String word) {
    assertThat(QueryParser.parse(typed).query()).isEqualTo(new Word(word));
    assertThat(QueryParser.parse(typed).diagnostics()).isEmpty();
  }

  @Test
  void starAloneIsEveryArticle() {
    assertThat(QueryParser.parse(" * ").query()).isEqualTo(new Everything());
  }

  @Test
  void fieldOfWordsIsNotMadeForBareWords() {
    assertThat(QueryParser.parse("x").query()).isEqualTo(new Word("x"));
    assertThat(QueryParser.parse("text:x").query())
        .isEqualTo(new Fielded(QueryField.TEXT, new Word("x")));
  }

  @Test
  void strictParsingThrowsAtAnErrorAndCarriesEverythingOdd() {
    assertThatThrownBy(() -> QueryParser.parseStrict("a or \"b"))
        .isInstanceOfSatisfying(
            QuerySyntaxException.class,
            thrown ->
                assertThat(thrown.diagnostics())
                    .extracting(Diagnostic::code)
                    .containsExactly("lowercase-operator", "unclosed-quote"))
        .hasMessage("at 5: this quote is never closed");
  }

  @Test
  void strictParsingLetsWarningsPass() {
    assertThat(QueryParser.parseStrict("a AND").query()).isEqualTo(new Word("a"));
  }
}
