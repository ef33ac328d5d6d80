package org.newshound.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.Soak;
import org.newshound.article.ExtraValue;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Case;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Extra;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Length;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Comparison;
import org.newshound.query.Diagnostic;
import org.newshound.query.Distance;
import org.newshound.query.ExtraMatch;
import org.newshound.query.ParsedQuery;
import org.newshound.query.QueryField;
import org.newshound.query.lexical.QueryChars;

class QueryParserProps {
  private static final int STRINGS = Soak.rounds(10_000, 250_000);
  private static final int TREES = Soak.rounds(2_500, 250_000);
  private static final List<QueryField> FIELDS = List.of(QueryField.values());

  private static final List<String> PIECES =
      List.of(
          "AND",
          "OR",
          "NOT",
          "and",
          "or",
          "not",
          "&",
          "&&",
          "|",
          "||",
          "-",
          "+",
          "(",
          ")",
          "(",
          ")",
          "\"",
          "\"",
          "“",
          "”",
          "„",
          "«",
          "»",
          "'",
          "’",
          "~",
          "~2",
          "~9999",
          "\\",
          "*",
          "?",
          "^",
          ":",
          "=",
          "/",
          ".",
          ",",
          "!",
          " ",
          " ",
          " ",
          " ",
          " ",
          "\t",
          "\n",
          "\u00a0",
          "\u200b",
          "\u0000",
          "a",
          "b",
          "tokyo",
          "U.S.",
          "24/7",
          "é",
          "東",
          "😀",
          "\uD83D",
          "\uDE00",
          "𝐀",
          "headline",
          "headline:",
          "hd:",
          "by=",
          "text:",
          "id:",
          "source:",
          "headlin:",
          "headline(",
          "w/5",
          "1",
          "w/s ",
          " pre/3 ",
          " near/5 ",
          " NOT w/2 ",
          " adj2 ",
          "atleast5 ",
          "first/100",
          "caps(",
          "exact(",
          "lead:",
          "hlp(",
          "date:",
          "published:",
          "since:",
          "length:>",
          "extra.tenant:",
          "extra.n=",
          "extra.n:>=",
          "extra.t(",
          "extra.body:",
          "[2 TO 5]",
          "2..5",
          "2025-03",
          "..",
          "7d",
          "[2025 TO 2026]",
          "T10:30Z",
          "yesterday",
          "^2",
          "^0",
          "word~1",
          "½",
          "\ufeff",
          "\u0301");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverIsTypedItsCanonicalFormMeansTheSame(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < STRINGS; i++) {
      String typed = text(random, 24);

      ParsedQuery parsed = QueryParser.parse(typed);

      assertRoundTrip(parsed.query(), parsed.canonicalText(), typed);
      if (!parsed.diagnostics().stream().allMatch(odd -> liesWithin(typed, odd))) {
        assertThat(parsed.diagnostics()).as(typed).allMatch(odd -> liesWithin(typed, odd));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyTreeIsParsedBackFromItsCanonicalForm(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < TREES; i++) {
      ArticleQuery tree = tree(random, 4);

      assertRoundTrip(tree, QueryPrinter.print(tree), tree.toString());
    }
  }

  private static boolean liesWithin(String typed, Diagnostic odd) {
    return 0 <= odd.start() && odd.start() <= odd.end() && odd.end() <= typed.length();
  }

  /// Asserts at failure only: an assertion costs more than the parsing.
  private static void assertRoundTrip(ArticleQuery tree, String canonical, String origin) {
    ParsedQuery again = QueryParser.parse(canonical);
    if (!again.query().equals(tree)
        || again.hasErrors()
        || !again.canonicalText().equals(canonical)) {
      assertThat(again.query()).as("%s from %s", canonical, origin).isEqualTo(tree);
      assertThat(again.canonicalText()).as(origin).isEqualTo(canonical);
      assertThat(again.diagnostics()).as("%s from %s", canonical, origin).isEmpty();
    }
  }

  private static String text(Random random, int pieces) {
    var text = new StringBuilder();
    for (int i = random.nextInt(pieces); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static ArticleQuery tree(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 8 : 18)) {
      case 0 -> new Everything();
      case 1 -> phrase(random);
      case 2, 3 -> word(random);
      case 4 -> new Wildcard(List.of("ab*", "*ing", "w?rd", "🐕o*").get(random.nextInt(4)));
      case 5 -> TestDates.dated(random);
      case 6 ->
          new Length(
              List.of(Comparison.values()).get(random.nextInt(5)),
              random.nextInt(Integer.MAX_VALUE));
      case 7 -> new Extra("tenant", match(random));
      case 8 -> new Fielded(field(random), tree(random, depth - 1));
      case 9 -> new Not(tree(random, depth - 1));
      case 10 -> new And(trees(random, depth - 1));
      case 11 -> new Or(trees(random, depth - 1));
      case 12 -> near(random, depth - 1);
      case 13 -> new AtLeast(1 + random.nextInt(Distance.MAX), tree(random, depth - 1));
      case 14 -> new First(1 + random.nextInt(Distance.MAX), tree(random, depth - 1));
      case 15 -> new Cased(List.of(Case.values()).get(random.nextInt(3)), tree(random, depth - 1));
      case 16 -> new Exact(tree(random, depth - 1));
      default -> new Boosted(tree(random, depth - 1), factor(random));
    };
  }

  private static ExtraMatch match(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new ExtraMatch.Any();
      case 1 -> new ExtraMatch.Between(number(random), number(random));
      case 2 ->
          new ExtraMatch.Compared(
              List.of(Comparison.values()).get(random.nextInt(4)), number(random));
      default -> new ExtraMatch.Is(text(random, 4));
    };
  }

  private static ExtraValue.Decimal number(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> ExtraValue.Decimal.of(random.nextInt(20) - 10);
      case 1 -> ExtraValue.Decimal.of(random.nextLong());
      default ->
          ExtraValue.Decimal.of(random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300));
    };
  }

  /// Any factor there is, from the smallest to the largest.
  private static float factor(Random random) {
    return Float.intBitsToFloat(1 + random.nextInt(0x7f7fffff));
  }

  /// What cannot stand near each other is no tree.
  private static ArticleQuery near(Random random, int depth) {
    ArticleQuery left = tree(random, depth);
    ArticleQuery right = tree(random, depth);
    Distance distance =
        List.of(
                new Distance.Words(1 + random.nextInt(Distance.MAX)),
                new Distance.Sentence(),
                new Distance.Paragraph())
            .get(random.nextInt(3));
    boolean fits =
        Near.misfit(left).isEmpty()
            && Near.misfit(right).isEmpty()
            && !Near.noFieldHolds(left, right);
    return fits
        ? new Near(left, right, distance, random.nextBoolean(), random.nextBoolean())
        : new Near(word(random), fuzzy(random), distance, random.nextBoolean(), true);
  }

  /// One in a tree or two, since a query has eight at most.
  private static ArticleQuery fuzzy(Random random) {
    return random.nextInt(8) == 0 ? new Fuzzy("wrod", random.nextInt(3)) : word(random);
  }

  private static List<ArticleQuery> trees(Random random, int depth) {
    return IntStream.range(0, 2 + random.nextInt(3)).mapToObj(i -> tree(random, depth)).toList();
  }

  private static QueryField field(Random random) {
    return FIELDS.get(random.nextInt(FIELDS.size()));
  }

  private static Word word(Random random) {
    var text = new StringBuilder();
    text(random, 4)
        .chars()
        .filter(unit -> !QueryChars.isBlank(unit))
        .forEach(unit -> text.append((char) unit));
    return new Word(text.isEmpty() ? "x" : text.toString());
  }

  private static Phrase phrase(Random random) {
    return new Phrase(text(random, 8) + "x".repeat(random.nextInt(2)) + ".", random.nextInt(3));
  }
}
