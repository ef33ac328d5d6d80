package org.newshound.plan;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newshound.query.ArticleQuery;
import org.newshound.search.Notice;

/// Plans how the queries of a request are answered.
///
/// A query does not say its language. Articles of each language are asked in the forms that its
/// words have there, so that what is a form in one language finds nothing in another: German
/// `notieren` has a stem that English `not` is. In most queries the forms are the same in all
/// languages of an index; then there is but one plan.
public final class Planner {
  private final Analysis analysis;
  private final List<Stemming> languages;
  private final Expansions expansions;
  private final Instant now;
  private final ZoneId zone;

  /// Makes the planner of a request.
  ///
  /// @param dictionary the words of the whole index
  /// @param budget what the request may spend
  /// @param now what dates such as `yesterday` are counted from
  /// @param zone where days begin
  public Planner(
      Analysis analysis, Dictionary dictionary, QueryBudget budget, Instant now, ZoneId zone)
      throws IOException {
    this.analysis = analysis;
    this.now = now;
    this.zone = zone;
    languages = dictionary.languages();
    expansions = new Expansions(dictionary, budget);
  }

  /// Returns the plan of a query. Words that wildcards and misspelt words stand for are looked up
  /// once a request.
  ///
  /// @throws QueryLimitException when the query has too many parts
  public PlannedQuery plan(ArticleQuery query) throws IOException {
    Set<Notice> notices = new LinkedHashSet<>();
    TermSlots slots = slots(languages.getFirst());
    Plan plan = plan(query, slots, notices);
    List<List<Stemming>> groups = groups(slots);
    Plan whole = groups.size() == 1 ? plan : split(query, plan, groups, notices);
    return new PlannedQuery(whole, List.copyOf(notices));
  }

  private Plan plan(ArticleQuery query, TermSlots slots, Set<Notice> notices) throws IOException {
    TermResolver terms = new TermResolver(analysis, slots, expansions);
    Plan plan = new LanguagePlanner(terms, now, zone).plan(query);
    notices.addAll(terms.notices());
    return plan;
  }

  private TermSlots slots(Stemming language) {
    return new TermSlots(analysis, language, languages);
  }

  /// Returns the languages in which the words that were asked for have the same forms together, the
  /// group of the most common language first.
  private List<List<Stemming>> groups(TermSlots asked) {
    Map<List<Optional<PositionalQuery.Words>>, List<Stemming>> groups = new LinkedHashMap<>();
    for (Stemming language : languages) {
      groups
          .computeIfAbsent(asked.formsIn(slots(language)), unused -> new ArrayList<>())
          .add(language);
    }
    return List.copyOf(groups.values());
  }

  /// Returns a plan with a part for each group of languages.
  private Plan split(
      ArticleQuery query, Plan first, List<List<Stemming>> groups, Set<Notice> notices)
      throws IOException {
    List<List<Stemming>> others = groups.subList(1, groups.size());
    List<Plan> plans = new ArrayList<>();
    plans.add(
        new Plan.All(
            List.of(first),
            List.of(new PlanFilter.StemmedIn(others.stream().flatMap(List::stream).toList()))));
    for (List<Stemming> group : others) {
      Plan plan = plan(query, slots(group.getFirst()), notices);
      plans.add(new Plan.All(List.of(plan, new PlanFilter.StemmedIn(group)), List.of()));
    }
    return new Plan.Any(plans);
  }
}
