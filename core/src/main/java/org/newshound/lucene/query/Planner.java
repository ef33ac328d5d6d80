package org.newshound.lucene.query;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.QueryLimitException;
import org.newshound.plan.Stemming;
import org.newshound.query.ArticleQuery;
import org.newshound.search.Notice;

/// Plans how a query is answered.
///
/// A query does not say its language. Articles of each language are asked in the forms that its
/// words have there, so that what is a form in one language finds nothing in another: German
/// `notieren` has a stem that English `not` is. In most queries the forms are the same in all
/// languages of an index; then there is but one plan.
public final class Planner {
  private final TextAnalysis analysis;
  private final List<Stemming> languages;
  private final Expansions expansions;
  private final QueryBudget budget;
  private final Instant now;
  private final ZoneId zone;

  /// Makes a planner for one search.
  ///
  /// @param reader what is searched
  /// @param budget what the search may spend
  /// @param now what dates such as `yesterday` are counted from
  /// @param zone where days begin
  public Planner(
      IndexReader reader, TextAnalysis analysis, QueryBudget budget, Instant now, ZoneId zone)
      throws IOException {
    this.analysis = analysis;
    this.budget = budget;
    this.now = now;
    this.zone = zone;
    languages = Languages.of(reader);
    expansions = new Expansions(new Vocabulary(reader), budget);
  }

  /// Returns the plan of a query.
  ///
  /// @throws QueryLimitException when the query has too many parts
  public Plan plan(ArticleQuery query) throws IOException {
    WordSlots slots = slots(languages.getFirst());
    Plan plan = plan(query, slots);
    List<List<Stemming>> groups = groups(slots);
    return groups.size() == 1 ? plan : apart(query, plan, groups);
  }

  private Plan plan(ArticleQuery query, WordSlots slots) throws IOException {
    return new PlanMaker(new Leaves(slots, expansions), budget, now, zone).plan(query);
  }

  private WordSlots slots(Stemming language) {
    return new WordSlots(analysis, language, languages);
  }

  /// Returns the languages in which the words that were asked for have the same forms together, the
  /// group of the commonest language first.
  private List<List<Stemming>> groups(WordSlots asked) {
    Map<List<Optional<PositionalQuery.Words>>, List<Stemming>> groups = new LinkedHashMap<>();
    for (Stemming language : languages) {
      groups
          .computeIfAbsent(asked.formsIn(slots(language)), unused -> new ArrayList<>())
          .add(language);
    }
    return List.copyOf(groups.values());
  }

  private Plan apart(ArticleQuery query, Plan first, List<List<Stemming>> groups)
      throws IOException {
    List<List<Stemming>> others = groups.subList(1, groups.size());
    List<Plan> plans = new ArrayList<>();
    plans.add(
        new Plan.All(
            List.of(first),
            List.of(
                new Plan.Filter(
                    Filters.stemmedIn(others.stream().flatMap(List::stream).toList())))));
    for (List<Stemming> group : others) {
      plans.add(
          new Plan.All(
              List.of(
                  plan(query, slots(group.getFirst())), new Plan.Filter(Filters.stemmedIn(group))),
              List.of()));
    }
    return new Plan.Any(plans);
  }

  /// Returns what a reader should know of how the query was understood.
  public List<Notice> notices() {
    return expansions.notices();
  }
}
