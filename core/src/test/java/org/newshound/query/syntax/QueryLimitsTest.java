package org.newshound.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Diagnostic;
import org.newshound.query.ParsedQuery;
import org.newshound.query.QuerySyntaxException;

class QueryLimitsTest {

  @Test
  void queryOfTheLargestLengthIsReadWhole() {
    String word = "a".repeat(QueryParser.MAX_CHARS - 4);

    ParsedQuery parsed = QueryParser.parse("((" + word + "))");

    assertThat(parsed.query()).isEqualTo(new Word(word));
    assertThat(parsed.diagnostics()).isEmpty();
  }

  @Test
  void wordsBeyondTheLargestLengthAreLeftOut() {
    for (ParsedQuery parsed :
        List.of(
            QueryParser.parse("b " + "a".repeat(QueryParser.MAX_CHARS)),
            QueryParser.words("b " + "a".repeat(QueryParser.MAX_CHARS)))) {
      assertThat(parsed.query()).isEqualTo(new Word("b"));
      assertThat(parsed.diagnostics())
          .extracting(Diagnostic::code, Diagnostic::start, Diagnostic::message)
          .containsExactly(
              tuple(
                  "too-long",
                  2,
                  "more than 512 words and phrases, or 8,192 characters; the rest was left out"));
      assertThat(parsed.hasErrors()).isTrue();
    }
  }

  @Test
  void blanksBracketsAndMarksCountAsWell() {
    assertThat(QueryParser.parse(" ".repeat(QueryParser.MAX_CHARS) + "a").query())
        .isEqualTo(new Nothing());
    assertThat(QueryParser.parse("a " + "- ".repeat(QueryParser.MAX_CHARS) + "b").query())
        .isEqualTo(new Word("a"));
    assertThat(QueryParser.parse("(".repeat(QueryParser.MAX_CHARS + 1)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("too-long");
  }

  @Test
  void canonicalFormIsNeverTooLongToBeReadAgain() {
    String typed = "hd:caps(atleast9(first9(ab))) ".repeat(270);

    ParsedQuery parsed = QueryParser.parse(typed);

    assertThat(parsed.canonicalText()).hasSizeBetween(7_000, QueryParser.MAX_CHARS);
    assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("too-long");
    assertThat(QueryParser.parse(parsed.canonicalText()))
        .isEqualTo(new ParsedQuery(parsed.query(), parsed.canonicalText(), List.of()));
  }

  @Test
  void wordsBeyondTheLargestNumberAreLeftOut() {
    ParsedQuery parsed = QueryParser.parse("(" + "x ".repeat(QueryParser.MAX_LEAVES + 1) + ")");

    assertThat(parsed.query())
        .asInstanceOf(type(And.class))
        .extracting(And::operands, LIST)
        .hasSize(QueryParser.MAX_LEAVES);
    assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("too-long");
  }

  @Test
  void bracketsMayStandAsDeepAsTheLimit() {
    assertThat(QueryParser.parse("(".repeat(64) + "a" + ")".repeat(64)).diagnostics()).isEmpty();
  }

  @Test
  void bracketsTooDeepAreIgnoredWithWhatClosesThem() {
    ParsedQuery parsed = QueryParser.parse("(".repeat(66) + "a" + ")".repeat(66));

    assertThat(parsed.query()).isEqualTo(new Word("a"));
    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::start, Diagnostic::end)
        .containsExactly(tuple("too-deep", 64, 65), tuple("too-deep", 65, 66));
  }

  @Test
  void operatorsCountAsDepthTooSoThatTheCanonicalFormIsNeverTooDeep() {
    String typed = "(a b OR ".repeat(40) + "c" + ")".repeat(40);

    ParsedQuery parsed = QueryParser.parse(typed);

    assertThat(parsed.diagnostics()).extracting(Diagnostic::code).contains("too-deep");
    assertThat(QueryParser.parse(parsed.canonicalText()).query()).isEqualTo(parsed.query());
    assertThat(QueryParser.parse(parsed.canonicalText()).diagnostics()).isEmpty();
  }

  @Test
  void negationsTooDeepLeaveNothing() {
    assertThat(QueryParser.parse("NOT ".repeat(64) + "a").hasErrors()).isFalse();
    assertThat(QueryParser.parse("NOT ".repeat(65) + "a").query()).isEqualTo(new Nothing());
  }

  @Test
  void strictParsingRefusesAQueryBeyondALimit() {
    assertThatThrownBy(() -> QueryParser.parseStrict("a ".repeat(1_000)))
        .isInstanceOf(QuerySyntaxException.class);
  }

  /// Ten seconds, since the machine may be busy: anything quadratic takes minutes.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "\"",
        "-",
        "+",
        "*",
        "\\",
        "~",
        ":",
        "|",
        "&",
        "a",
        " ",
        "“",
        "„\"",
        "«\"“",
        "()",
        "(a ",
        "-(",
        "a) ",
        "\"\" ",
        "\"a\" ",
        "\"a\"~9 ",
        "a ",
        "NOT ",
        "OR ",
        "a OR ",
        "a AND ",
        "a OR -",
        "and ",
        "headline:",
        "headline:-",
        "headlin:x ",
        "headline(",
        "headlin:",
        "id:",
        "\\\"",
        "a\"",
        "\u0000",
        "\uD83D",
        "😀",
        "-a OR b (",
        "\"\\",
        "“\\\"",
        "a b OR (",
      })
  void aMillionCharactersOfAnythingAreReadAtOnce(String piece) {
    String hostile = piece.repeat(1_000_000 / piece.length());

    ParsedQuery parsed =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> QueryParser.parse(hostile));

    assertThat(QueryParser.parse(parsed.canonicalText()).query()).isEqualTo(parsed.query());
  }
}
