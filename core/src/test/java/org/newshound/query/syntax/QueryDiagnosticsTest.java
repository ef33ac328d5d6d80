package org.newshound.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.Diagnostic;
import org.newshound.query.Diagnostic.Severity;
import org.newshound.query.ParsedQuery;

class QueryDiagnosticsTest {

  /// Typed, where (a caret under each odd character), code, severity, how it was read.
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '\0',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "headline:\"tokyo¦         ^¦unclosed-quote¦ERROR¦headline:tokyo",
        "a “b c¦  ^¦unclosed-quote¦ERROR¦(a AND b AND c)",
        "12\" gun¦  ^¦unclosed-quote¦ERROR¦(12 AND gun)",
        "a (b OR c¦  ^¦unclosed-paren¦ERROR¦(a AND (b OR c))",
        "headline(a b¦        ^¦unclosed-paren¦ERROR¦headline:(a AND b)",
        "a) b¦ ^¦unmatched-paren¦ERROR¦(a AND b)",
        "a OR ) b¦     ^¦unmatched-paren¦ERROR¦(a OR b)",
        "AND a¦^^^¦dangling-operator¦WARNING¦a",
        "a AND¦  ^^^¦dangling-operator¦WARNING¦a",
        "a AND & b¦      ^¦dangling-operator¦WARNING¦(a AND b)",
        "OR a¦^^¦dangling-operator¦WARNING¦a",
        "a OR¦  ^^¦dangling-operator¦WARNING¦a",
        "a OR | b¦  ^^¦dangling-operator¦WARNING¦(a OR b)",
        "a OR AND b¦  ^^¦dangling-operator¦WARNING¦(a AND b)",
        "a AND OR b¦      ^^¦dangling-operator¦WARNING¦(a AND b)",
        "a NOT¦  ^^^¦dangling-operator¦WARNING¦a",
        "(a NOT) b¦   ^^^¦dangling-operator¦WARNING¦(a AND b)",
        "NOT AND a¦^^^¦dangling-operator¦WARNING¦a",
        "a OR NOT¦     ^^^¦dangling-operator¦WARNING¦a",
        "a headline:¦  ^^^^^^^^^¦dangling-operator¦WARNING¦a",
        "headline: AND a¦^^^^^^^^^¦dangling-operator¦WARNING¦a",
        "salt and pepper¦     ^^^¦lowercase-operator¦INFO¦(salt AND and AND pepper)",
        "a or b¦  ^^¦lowercase-operator¦INFO¦(a AND or AND b)",
        "not guilty¦^^^¦lowercase-operator¦INFO¦(not AND guilty)",
        "policies*¦^^^^^^^^^¦stemless-wildcard¦INFO¦policies*",
        "x headline:meeting*^2¦           ^^^^^^^^¦stemless-wildcard¦INFO¦(x AND headline:meeting*^2)",
        "to be¦^^^^^¦all-stopwords¦INFO¦(to AND be)",
        "the OR of¦^^^^^^^^^¦all-stopwords¦INFO¦(the OR of)",
        "a AND b OR c AND d¦^^^^^^^^^^^^^^^^^^¦mixed-and-or¦INFO¦(a AND (b OR c) AND d)",
        "x (a b OR c)¦   ^^^^^^^^¦mixed-and-or¦INFO¦(x AND a AND (b OR c))",
        "-a OR b¦^^^^^^^¦mixed-and-or¦INFO¦(NOT (a OR b))",
        "headlin:tokyo¦^^^^^^^¦unknown-field¦ERROR¦\\headlin:tokyo",
        "-headlin=x¦ ^^^^^^^¦unknown-field¦ERROR¦(NOT \\headlin=x)",
        "headlin:(a b)¦^^^^^^^¦unknown-field¦ERROR¦(headlin: AND a AND b)",
        "\"a b\"~5000¦     ^^^^^¦distance-clamped¦WARNING¦\"a b\"~1000",
        "\"a\" ~99999999999¦    ^^^^^^^^^^^^¦distance-clamped¦WARNING¦\"a\"~1000",
        "tokyo - japan¦      ^¦ignored-punctuation¦INFO¦(tokyo AND japan)",
        "tokyo , OR japan¦      ^¦ignored-punctuation¦INFO¦(tokyo OR japan)",
        "tokyo -\"!\" japan¦       ^^^¦ignored-punctuation¦INFO¦(tokyo AND japan)",
        "tokyo \"\" japan¦      ^^¦ignored-punctuation¦INFO¦(tokyo AND japan)",
        "tokyo () japan¦      ^^¦ignored-punctuation¦INFO¦(tokyo AND japan)",
      })
  void eachOddityHasItsCodeAndPlace(
      String typed, String carets, String code, Severity severity, String canonical) {
    ParsedQuery parsed = QueryParser.parse(typed);

    assertThat(parsed.diagnostics()).hasSize(1);
    Diagnostic diagnostic = parsed.diagnostics().getFirst();
    assertThat(diagnostic.code()).isEqualTo(code);
    assertThat(diagnostic.severity()).isEqualTo(severity);
    assertThat(" ".repeat(diagnostic.start()) + "^".repeat(diagnostic.end() - diagnostic.start()))
        .isEqualTo(carets);
    assertThat(parsed.canonicalText()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      nullValues = "-",
      value = {
        "\"a            | this quote is never closed                    | -",
        "(a             | this bracket is never closed                  | -",
        "a)             | this bracket closes nothing                   | ''",
        "&& a           | nothing stands before &&                      | -",
        "a AND          | nothing stands after AND                      | -",
        "a by:          | nothing stands after by:                      | -",
        "a or b         | 'or' is read as a word; the operator is OR    | OR",
        "a AND b OR c   | read as a AND (b OR c)                        | a AND (b OR c)",
        "NOT b OR c     | read as NOT (b OR c)                          | NOT (b OR c)",
        "\"a b\"~1001   | a distance is at most 1,000, so 1,000 is taken | ~1000",
        "a - b          | nothing to look for here; ignored             | -",
      })
  void eachOddityIsToldInAReadersWords(String typed, String message, String fix) {
    Diagnostic diagnostic = QueryParser.parse(typed).diagnostics().getFirst();

    assertThat(diagnostic.message()).isEqualTo(message);
    assertThat(diagnostic.fix()).isEqualTo("''".equals(fix) ? "" : fix);
  }

  @Test
  void misspeltFieldIsAnsweredWithTheNearestAndAllFields() {
    Diagnostic diagnostic = QueryParser.parse("headlin:tokyo").diagnostics().getFirst();

    assertThat(diagnostic.message())
        .isEqualTo(
            "no field \"headlin\". Did you mean headline? Fields: text headline deck byline"
                + " dateline body lead hlead caption source section lang tag id");
    assertThat(diagnostic.fix()).isEqualTo("headline");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tokyo:x", "re:x", "NBA:live", "Deadline: noon", "headlin", "headlin :x"})
  void wordsUnlikeAFieldMayHoldAColon(String typed) {
    assertThat(QueryParser.parse(typed).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a b\", c", "(a, b), c", "—\"a\"", "(- a)", "\"a\"~ b"})
  void punctuationGluedToAQuoteOrBracketIsNotWorthAWord(String typed) {
    assertThat(QueryParser.parse(typed).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\u200b\ufeff\n"})
  void emptyQueryFindsNothingAndSaysSo(String typed) {
    ParsedQuery parsed = QueryParser.parse(typed);

    assertThat(parsed.query()).isEqualTo(new Nothing());
    assertThat(parsed.canonicalText()).isEmpty();
    assertThat(parsed.diagnostics())
        .containsExactly(
            new Diagnostic(
                "empty-query", Severity.INFO, 0, typed.length(), "nothing to look for", null));
  }

  @Test
  void emptyQueryIsNotReportedWhenSomethingElseExplainsIt() {
    assertThat(codes("?!")).containsExactly("ignored-punctuation");
    assertThat(codes("\"")).containsExactly("unclosed-quote");
  }

  @Test
  void offsetsCountUtf16UnitsOfWhatWasTyped() {
    Diagnostic diagnostic = QueryParser.parse("😀 \uD83D )").diagnostics().getLast();

    assertThat(diagnostic.start()).isEqualTo(5);
  }

  @Test
  void diagnosticsStandInOrderOfPosition() {
    assertThat(codes("a or (b AND \" AND"))
        .containsExactly(
            "lowercase-operator",
            "unclosed-paren",
            "dangling-operator",
            "unclosed-quote",
            "dangling-operator");
  }

  @Test
  void aReaderIsToldOfOneKindOfOddityEightTimesAtMost() {
    assertThat(codes("a" + ")".repeat(100))).hasSize(8).containsOnly("unmatched-paren");
  }

  private static List<String> codes(String typed) {
    return QueryParser.parse(typed).diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void wildcardOfAnInflectedWordIsToldTheShorterOne() {
    assertThat(QueryParser.parse("policies*").diagnostics().getFirst().fix()).isEqualTo("polic*");
    assertThat(QueryParser.parse("polic* king* ?eeting* nee?ing* wing*").diagnostics()).isEmpty();
  }

  @Test
  void commonWordsAloneAreToldToStandInQuotes() {
    assertThat(QueryParser.parse("to be").diagnostics().getFirst().fix()).isEqualTo("\"to be\"");
    assertThat(QueryParser.words("of the").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("all-stopwords");
    for (String typed :
        new String[] {"to be free", "the", "\"to be\"", "to -be", "headline:to be"}) {
      assertThat(QueryParser.parse(typed).diagnostics()).as(typed).isEmpty();
    }
  }

  @Test
  void whatWasProbablyMeantIsKnownWhereEachErrorHasAFix() {
    assertThat(QueryParser.mended("headlin:tokyo bylin:quill"))
        .map(ParsedQuery::canonicalText)
        .contains("(headline:tokyo AND byline:quill)");
    assertThat(QueryParser.mended("headline:tokyo and more")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "ferry w/s (strike OR port ¦ (ferry w/s (strike OR port))",
        "ferry w/s ¦ ferry",
        "w/5 ferry ¦ ferry",
        "(ferry OR port w/5 ¦ (ferry OR port)",
        "ferry date:2025-13 ¦ ferry",
        "headlin:(ferry OR port ¦ headline:(ferry OR port)",
        "\"tokyo AND storm ¦ (tokyo AND storm)",
        "ferry) w/3 port ¦ (ferry w/3 port)",
        "((ferry NOT w/5 port ¦ (ferry NOT w/5 port)",
      })
  void aRepairKeepsWhatWasMeant(String typed, String mended) {
    assertThat(QueryParser.mended(typed)).map(ParsedQuery::canonicalText).contains(mended);
  }

  @ParameterizedTest
  @ValueSource(strings = {"date:soonish", "w/5", "(", "\""})
  void whereNothingIsLeftThereIsNothingToOffer(String typed) {
    assertThat(QueryParser.mended(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nosuch:ferry", "foo:bar", "ferry (foo:\"bar baz\")", "quelle:dpa"})
  void whatLooksLikeAFieldAndIsNoneIsToldAndRuns(String typed) {
    ParsedQuery parsed = QueryParser.parse(typed);

    assertThat(parsed.hasErrors()).isFalse();
    assertThat(parsed.diagnostics())
        .filteredOn(diagnostic -> diagnostic.code().equals("no-such-field"))
        .singleElement()
        .satisfies(told -> assertThat(told.message()).contains("no field", "Fields: text"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.example/a",
        "3:15",
        "a:b",
        "Re:start",
        "foo: bar",
        "ferry:",
        "NBA:live"
      })
  void whatOnlyHoldsAColonIsNotTold(String typed) {
    assertThat(QueryParser.parse(typed).diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain("no-such-field");
  }
}
