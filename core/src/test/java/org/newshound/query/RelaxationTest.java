package org.newshound.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.query.syntax.QueryParser;
import org.newshound.query.syntax.QueryPrinter;

class RelaxationTest {
  @Test
  void aPastedTextIsWidenedToAnyOfItsWordsThatSaySomething() {
    String twelve = "a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2 b3";

    assertThat(Relaxation.mostLike(QueryParser.parse(twelve).query())).isEmpty();
    assertThat(
            Relaxation.mostLike(
                QueryParser.parse(twelve + " the of -zebra date:2025 \"night ferry\"").query()))
        .map(QueryPrinter::print)
        .contains(
            "((a1 OR a2 OR a3 OR a4 OR a5 OR a6 OR a7 OR a8 OR a9 OR b1 OR b2 OR b3 OR"
                + " \"night ferry\") AND (NOT zebra) AND date:2025)");
  }

  @Test
  void eachWantedOperandIsDroppedWhole() {
    assertThat(Relaxation.withoutOne(parse("a \"b c\" (d w/5 e)")))
        .extracting(relaxed -> QueryPrinter.print(relaxed.query()))
        .containsExactly("(\"b c\" AND (d w/5 e))", "(a AND (d w/5 e))", "(a AND \"b c\")");
  }

  @Test
  void whatWasDroppedIsNamed() {
    assertThat(Relaxation.withoutOne(parse("a b")))
        .extracting(relaxed -> QueryPrinter.print(relaxed.dropped()))
        .containsExactly("a", "b");
  }

  @Test
  void filtersAndNegationsStay() {
    ArticleQuery query = parse("a b -c date:2025 source:x length:>5");

    assertThat(Relaxation.withoutOne(query))
        .extracting(relaxed -> QueryPrinter.print(relaxed.query()))
        .containsExactly(
            "(b AND (NOT c) AND date:2025 AND source:x AND length:>5)",
            "(a AND (NOT c) AND date:2025 AND source:x AND length:>5)");
    assertThat(Relaxation.any(query).map(QueryPrinter::print))
        .contains("((a OR b) AND (NOT c) AND date:2025 AND source:x AND length:>5)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a OR b", "a -b", "a date:2025", "(a w/5 b)", "", "headline:(a b)"})
  void nothingElseIsRelaxed(String typed) {
    assertThat(Relaxation.withoutOne(parse(typed))).isEmpty();
    assertThat(Relaxation.any(parse(typed))).isEmpty();
  }

  private static ArticleQuery parse(String typed) {
    return QueryParser.parse(typed).query();
  }
}
