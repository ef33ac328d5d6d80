package org.newshound.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Diagnostic;
import org.newshound.query.ParsedQuery;
import org.newshound.query.QueryField;

class LanguageTest {

  /// What is typed, its canonical form, and the codes of what was odd.
  @ParameterizedTest
  @CsvFileSource(resources = "language.txt", delimiter = '¦', quoteCharacter = '\0')
  void everyConstructHasItsCanonicalForm(String typed, String canonical, String codes) {
    ParsedQuery parsed = QueryParser.parse(typed);

    assertThat(parsed.canonicalText()).isEqualTo(canonical == null ? "" : canonical);
    assertThat(parsed.diagnostics().stream().map(Diagnostic::code).collect(Collectors.joining(" ")))
        .isEqualTo(codes == null ? "" : codes);
    assertThat(QueryParser.parse(parsed.canonicalText()).query()).isEqualTo(parsed.query());
  }

  @Test
  void aMonthThatIsNoneIsPointedAt() {
    Diagnostic odd = QueryParser.parse("date:2025-13").diagnostics().getFirst();

    assertThat(odd.start()).isEqualTo(10);
    assertThat(odd.end()).isEqualTo(12);
    assertThat(odd.message()).startsWith("month 13. Use 2025-03,");
  }

  @Test
  void ofDistancesTheSmallestIsJoinedFirstAndTheChainHasItsLimit() {
    String chain =
        IntStream.rangeClosed(1, 66).mapToObj(i -> "x" + i).collect(Collectors.joining(" w/5 "));

    ParsedQuery parsed = QueryParser.parse(chain);

    assertThat(parsed.query()).isInstanceOf(Near.class);
    assertThat(parsed.canonicalText()).startsWith("(".repeat(63) + "x1 w/5 x2)").endsWith("x64)");
    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("too-long", "too-long");
  }

  @Test
  void eightWordsMayBeFuzzy() {
    ParsedQuery parsed = QueryParser.parse("ab~ ".repeat(9));

    assertThat(parsed.canonicalText()).endsWith("ab~ AND ab)");
    assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("too-many-fuzzy");
  }

  @Test
  void plainWordsHoldNoOperator() {
    ParsedQuery parsed = QueryParser.words("pilots (ferry w/5 \"-strike\" headline:x*) ?");

    assertThat(parsed.query())
        .isEqualTo(
            new Or(
                List.of(
                    new Word("pilots"),
                    new Word("ferry"),
                    new Word("w"),
                    new Word("5"),
                    new Word("-strike"),
                    new Word("headline:x*"))));
    assertThat(QueryParser.parse(parsed.canonicalText()).query()).isEqualTo(parsed.query());
    assertThat(QueryParser.words("?!").query()).isEqualTo(new Nothing());
  }

  @Test
  void plainCompoundsAreWordsOfTheirOwn() {
    assertThat(QueryParser.words("south-east U.S.-based ferry-").query())
        .isEqualTo(
            new Or(
                List.of(
                    new Word("south"),
                    new Word("east"),
                    new Word("U.S.-based"),
                    new Word("ferry-"))));
  }

  @Test
  void plainWordsThatOnlyPutTheQuestionAreLeftOutWhenThereAreOthers() {
    assertThat(QueryParser.words("What did the pilots do AND why?").query())
        .isEqualTo(new Word("pilots"));
    assertThat(QueryParser.words("to be or not").query())
        .isEqualTo(
            new Or(List.of(new Word("to"), new Word("be"), new Word("or"), new Word("not"))));
  }

  @Test
  void plainWordsAreLookedUpInTheFieldsAskedFor() {
    Set<QueryField> both = Set.of(QueryField.BODY, QueryField.HEADLINE);

    assertThat(QueryParser.words("ferry body:x", both).canonicalText())
        .isEqualTo("(headline:(ferry OR \\body:x) OR body:(ferry OR \\body:x))");
    assertThat(QueryParser.words("ferry", Set.of(QueryField.BODY)).canonicalText())
        .isEqualTo("body:ferry");
    assertThat(QueryParser.words("?!", both).query()).isEqualTo(new Nothing());
    assertThat(QueryParser.words("ferry", Set.of())).isEqualTo(QueryParser.words("ferry"));
    assertThatThrownBy(() -> QueryParser.words("ferry", Set.of(QueryField.ID)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("id holds one value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "w/5 ",
        "a w/5 ",
        "a w/5 (",
        "(a w/5 b) w/s ",
        "NOT w/5 ",
        "first5 ",
        "atleast5(",
        "caps(",
        "date:",
        "date:[",
        "date:[2025 TO ",
        "2025..",
        "a^2 ",
        "(a)^2",
        "^",
        "a*b* ",
        "??",
        "ab~ ",
        "length:",
        "a w/5 -b ",
        "headline:a w/5 body:b ",
        "-caps(a OR ",
        "\"a*\"^2 ",
      })
  void aMillionCharactersOfAnyConstructAreReadAtOnce(String piece) {
    String hostile = piece.repeat(1_000_000 / piece.length());

    ParsedQuery parsed =
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
            java.time.Duration.ofSeconds(10), () -> QueryParser.parse(hostile));

    assertThat(QueryParser.parse(parsed.canonicalText()).query()).isEqualTo(parsed.query());
  }
}
