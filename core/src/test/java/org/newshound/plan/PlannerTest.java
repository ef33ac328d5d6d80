package org.newshound.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.query.ArticleQuery.DateField;
import org.newshound.query.DateRange;
import org.newshound.query.Distance;
import org.newshound.query.QueryField;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Notice;
import org.newshound.search.SearchLimits;

/// Plans are made without an index: of a few words that a dictionary says.
class PlannerTest {
  private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
  private static final Map<String, Integer> WORDS =
      new TreeMap<>(Map.of("harbor", 7, "harbour", 9, "harbinger", 1, "ferry", 4));

  /// The dictionary of an index with a few words.
  private record FewWords(List<Stemming> languages) implements Dictionary {
    @Override
    public Found wildcard(String pattern, Set<SearchField> fields, int most) {
      String begins = pattern.substring(0, pattern.length() - 1);
      List<String> fitting =
          WORDS.keySet().stream().filter(word -> word.startsWith(begins)).toList();
      return new Found(
          fitting.stream()
              .sorted((one, other) -> WORDS.getOrDefault(other, 0) - WORDS.getOrDefault(one, 0))
              .limit(most)
              .toList(),
          fitting.size());
    }

    @Override
    public Found fuzzy(String word, int edits, Set<SearchField> fields, int most) {
      return new Found(List.of("harbor"), 1);
    }
  }

  private static PlannedQuery planned(String typed, QueryBudget budget, Stemming... languages)
      throws IOException {
    return planner(budget, languages).plan(QueryParser.parse(typed).query());
  }

  private static Planner planner(QueryBudget budget, Stemming... languages) throws IOException {
    return new Planner(
        new TextAnalysis(), new FewWords(List.of(languages)), budget, NOW, ZoneOffset.UTC);
  }

  private static Plan plan(String typed) throws IOException {
    return planned(typed, new QueryBudget(SearchLimits.DEFAULT), Stemming.ENGLISH).plan();
  }

  private static QueryBudget expanding(int words) {
    SearchLimits limits = SearchLimits.DEFAULT;
    return new QueryBudget(new SearchLimits(limits.time(), words, limits.megabytes()));
  }

  private static PositionalQuery.Words word(TermSlot slot) {
    return new PositionalQuery.Words(List.of(slot), List.of(0), 0, PositionalQuery.Limits.NONE);
  }

  @Test
  void planIsPrintedWithoutAnIndex() throws IOException {
    assertThat(plan("headline:ferries"))
        .hasToString(
            "Words[words={HEADLINE=Words[slots=[TermSlot[terms=[ferry], own=[]]], steps=[0],"
                + " slop=0, limits=Limits[first=2147483647, lead=false, casings=[NONE, SOME,"
                + " ALL]]]}]");
    assertThat(plan("since:2026-03 harbo* -id:x"))
        .hasToString(
            "All[wanted=[Dated[date=DATE, span=Days[first=2026-03-01, last=+999999999-12-31]],"
                + " Wildcard[pattern=harbo*, fields=[HEADLINE, DECK, BYLINE, DATELINE, BODY,"
                + " CAPTION]]], unwanted=[Value[field=ID, text=x]]]");
  }

  @Test
  void equalQueriesHaveEqualPlans() throws IOException {
    String typed = "(ferry w/5 \"the harbor\"~2) OR caps(harbo* pre/3 us) OR date:7d";

    assertThat(plan(typed)).isEqualTo(plan(typed));
  }

  @Test
  void wordIsItsStemAndAPhraseItsExactTerms() throws IOException {
    assertThat(plan("body:ferries"))
        .isEqualTo(
            new Plan.Words(
                Map.of(SearchField.BODY, word(new TermSlot(List.of("ferry"), List.of())))));
    assertThat(plan("body:\"ferries\""))
        .isEqualTo(
            new Plan.Words(
                Map.of(SearchField.BODY, word(new TermSlot(List.of("\u0001ferries"), List.of())))));
    assertThat(plan("body:exact(ferry)"))
        .isEqualTo(
            new Plan.Words(
                Map.of(SearchField.BODY, word(new TermSlot(List.of(), List.of("ferry"))))));
  }

  @Test
  void wildcardInAProximityIsTheWordsThatTheDictionaryNames() throws IOException {
    PositionalQuery wildcard =
        word(new TermSlot(List.of("harbour", "harbor", "harbinger"), List.of()));
    PositionalQuery ferry = word(new TermSlot(List.of("ferry"), List.of()));

    assertThat(((Plan.Positional) plan("body:(harb* w/s ferry)")).queries())
        .containsExactly(
            Map.entry(
                SearchField.BODY,
                new PositionalQuery.Near(
                    List.of(wildcard), List.of(ferry), new Distance.Sentence(), false)));
  }

  @Test
  void whatAQueryMayStandForIsSpentAndItsEndIsNoted() throws IOException {
    PlannedQuery planned = planned("harb* w/2 ferry", expanding(2), Stemming.ENGLISH);

    assertThat(planned.notices()).containsExactly(Notice.wildcardTruncated("harb*", 3, 2));
  }

  @Test
  void aPlannerNotesForEachQueryWhatIsOfThatQuery() throws IOException {
    Planner planner = planner(expanding(1), Stemming.ENGLISH);

    assertThat(planner.plan(QueryParser.parse("us").query()).notices())
        .containsExactly(Notice.country("us"));
    assertThat(planner.plan(QueryParser.parse("ferry").query()).notices()).isEmpty();
    for (int i = 0; i < 2; i++) {
      assertThat(planner.plan(QueryParser.parse("harb* w/2 ferry").query()).notices())
          .containsExactly(Notice.wildcardTruncated("harb*", 3, 1));
    }
  }

  @Test
  void wordsWithOtherFormsInOtherLanguagesHaveAPlanForEach() throws IOException {
    QueryBudget budget = new QueryBudget(SearchLimits.DEFAULT);

    Plan same = planned("body:ferry", budget, Stemming.ENGLISH, Stemming.GERMAN).plan();
    Plan different = planned("body:note", budget, Stemming.ENGLISH, Stemming.GERMAN).plan();

    assertThat(same).isEqualTo(plan("body:ferry"));
    PlanFilter german = new PlanFilter.StemmedIn(List.of(Stemming.GERMAN));
    assertThat(different)
        .isEqualTo(
            new Plan.Any(
                List.of(
                    new Plan.All(List.of(plan("body:note")), List.of(german)),
                    new Plan.All(
                        List.of(
                            new Plan.Words(
                                Map.of(
                                    SearchField.BODY,
                                    word(new TermSlot(List.of("not"), List.of())))),
                            german),
                        List.of()))));
  }

  @Test
  void datesAreCountedFromTheMomentOfTheRequest() throws IOException {
    assertThat(plan("date:yesterday"))
        .isEqualTo(
            new PlanFilter.Dated(
                DateField.DATE,
                new DateRange.Days(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4))));
  }

  @Test
  void whatCannotMatchSaysWhy() throws IOException {
    assertThat(plan("&")).isInstanceOf(PlanFilter.None.class);
    assertThat(plan("length:<0")).isEqualTo(new PlanFilter.None("no length is below 0"));
    assertThat(plan("headline:*")).isEqualTo(new PlanFilter.Everything(QueryField.HEADLINE));
  }

  @Test
  void planningEndsWhenTheTimeIsUp() {
    assertThatThrownBy(() -> planned("ferry", new QueryBudget(Duration.ZERO), Stemming.ENGLISH))
        .isInstanceOf(QueryLimitException.class)
        .hasMessageContaining("the time was up");
  }
}
