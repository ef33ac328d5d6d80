package org.newshound.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.Extra;
import org.newshound.query.Diagnostic;
import org.newshound.query.ExtraMatch;
import org.newshound.query.ParsedQuery;
import org.newshound.query.QueryPiece;
import org.newshound.query.Relaxation;

class ExtrasTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "extra.tenant:7|extra.tenant:7",
        "EXTRA.tenant=7|extra.tenant:7",
        "extra.tenant: 7|extra.tenant:7",
        "extra.Tenant_id-2.x:A/b@c|extra.Tenant_id-2.x:A/b@c",
        "extra.tenant:\"two  words\"|extra.tenant:\"two  words\"",
        "extra.tenant:“Ost”|extra.tenant:Ost",
        "extra.tenant:größe|extra.tenant:\"größe\"",
        "extra.tenant:\\>5|extra.tenant:\">5\"",
        "extra.tenant:a\\\\b\\\"c|extra.tenant:\"a\\\\b\\\"c\"",
        "extra.tenant:a..b|extra.tenant:\"a..b\"",
        "extra.tenant:7^2|extra.tenant:\"7^2\"",
        "extra.tenant:*|extra.tenant:*",
        "extra.tenant:\"*\"|extra.tenant:\"*\"",
        "extra.n:2..5|extra.n:2..5",
        "extra.n:[2 TO 5]|extra.n:2..5",
        "extra.n:[ 2.50  to 5e0 ]|extra.n:2.5..5",
        "extra.n:[2 TO *]|extra.n:>=2",
        "extra.n:..5|extra.n:<=5",
        "extra.n:-3..-1|extra.n:-3..-1",
        "extra.n:>3|extra.n:>3",
        "extra.n:>=-3.5|extra.n:>=-3.5",
        "extra.n:<3|extra.n:<3",
        "-extra.tenant:7|(NOT extra.tenant:7)",
        "extra.tenant:(7 OR \"8 b\")|(extra.tenant:7 OR extra.tenant:\"8 b\")",
        "extra.tenant(7 -8)|(extra.tenant:7 AND (NOT extra.tenant:8))",
        "extra.tenant:(*)|extra.tenant:*",
        "ferry extra.tenant:7 strike|(ferry AND extra.tenant:7 AND strike)",
        "headline:(ferry extra.tenant:7)|headline:(ferry AND extra.tenant:7)",
        "\\extra.tenant:7|\\extra.tenant:7",
        "extra.:7|extra.:7",
        "extra:7|extra:7"
      })
  void extraFieldsAreReadAndPrinted(String typed, String canonical) {
    ParsedQuery parsed = QueryParser.parse(typed);

    assertThat(parsed.canonicalText()).isEqualTo(canonical);
    assertThat(parsed.hasErrors()).isFalse();
    assertThat(QueryParser.parse(canonical).query()).isEqualTo(parsed.query());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "extra.n:>high|bad-extra|no number stands after >",
        "extra.n:[2]|bad-extra|two numbers with TO",
        "extra.n:[a TO b]|bad-extra|two numbers with TO",
        "extra.n:5..2|empty-range|ends before it begins",
        "extra.headline:x|bad-extra|\"headline\" is a field of every article",
        "extra.n:(a w/5 b)|bad-extra|only words, quotes",
        "extra.n:(ab*)|bad-extra|only words, quotes",
        "extra.n:ab*|literal-wildcard|compared whole",
        "extra.n:|dangling-operator|nothing stands after extra.n:",
        "extra.n:7 w/5 ferry|not-in-proximity|an extra field"
      })
  void whatMakesNoSenseIsToldWithWhatDoes(String typed, String code, String message) {
    List<Diagnostic> diagnostics = QueryParser.parse(typed).diagnostics();

    assertThat(diagnostics).extracting(Diagnostic::code).contains(code);
    assertThat(diagnostics).anyMatch(odd -> odd.message().contains(message));
  }

  @Test
  void programsMakeTheQueriesThatReadersType() {
    assertThat(QueryPrinter.print(ArticleQuery.extra("tenant", "a \"b\"")))
        .isEqualTo("extra.tenant:\"a \\\"b\\\"\"");
    assertThat(ArticleQuery.extra("n", 3L)).isEqualTo(ArticleQuery.extra("n", "3"));
    assertThat(ArticleQuery.extra("n", 3.0)).isEqualTo(ArticleQuery.extra("n", "3"));
    assertThat(QueryPrinter.print(ArticleQuery.extraRange("n", 2, 5))).isEqualTo("extra.n:2..5");
    assertThat(QueryPrinter.print(ArticleQuery.extraRange("n", 0.5, 2.5)))
        .isEqualTo("extra.n:0.5..2.5");
    assertThatThrownBy(() -> ArticleQuery.extra("body", "x"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ArticleQuery.extra("tenant", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void extraFieldsNeitherRankNorAreRelaxed() {
    ArticleQuery query = QueryParser.parse("ferry strike extra.tenant:7").query();

    assertThat(new Extra("tenant", new ExtraMatch.Any()).isRanking()).isFalse();
    assertThat(Relaxation.withoutOne(query))
        .hasSize(2)
        .allMatch(wider -> QueryPrinter.print(wider.query()).contains("extra.tenant:7"));
    assertThat(Relaxation.any(query).map(QueryPrinter::print))
        .contains("((ferry OR strike) AND extra.tenant:7)");
  }

  @Test
  void aNameAndItsValueAreOnePieceOfWhatIsTyped() {
    assertThat(QueryParser.pieces("extra.tenant:7 gull"))
        .extracting(QueryPiece::kind)
        .containsExactly(QueryPiece.Kind.RANGE, QueryPiece.Kind.WORD);
    assertThat(QueryParser.pieces("extra.tenant:(7)"))
        .extracting(QueryPiece::kind)
        .startsWith(QueryPiece.Kind.FIELD, QueryPiece.Kind.BRACKET);
  }
}
