package org.newshound.lucene.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.newshound.lucene.document.FieldTexts;
import org.newshound.lucene.highlight.Highlighter;
import org.newshound.lucene.highlight.Highlights;
import org.newshound.lucene.position.FieldHighlights;
import org.newshound.lucene.rescore.Clause;
import org.newshound.lucene.rescore.ScoreAdjustments;
import org.newshound.lucene.scoring.RecencyDecay;
import org.newshound.plan.Plan;
import org.newshound.plan.PlanFilter;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.SearchField;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.ArticleQuery.Leaf;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.QueryField;
import org.newshound.search.ScoreAdjustment;
import org.newshound.search.Snippet.Mark;
import org.newshound.search.explain.Explanation;
import org.newshound.search.explain.Reason;

/// Says why an article matches a query: what of it is found by which part of the query, as marks
/// have it, and what that part adds to the score.
final class Explainer {
  private final SearchContext context;
  private final ArticleSearcher searcher;
  private final OneArticle one;
  private final Highlighter marks;
  private final FieldHighlights texts;

  Explainer(SearchContext context, OneArticle one) {
    this.context = context;
    searcher = context.searcher();
    this.one = one;
    LeafReaderContext leaf = one.leaf(searcher);
    marks = context.highlighter(leaf);
    texts = new FieldHighlights(leaf.reader(), context.budget());
  }

  /// Returns why the article matches a query or does not.
  ///
  /// @param plan that of the query
  Explanation explain(ArticleQuery query, Plan plan, ScoreAdjustments adjustments)
      throws IOException {
    Query found = context.compiler().query(plan);
    org.apache.lucene.search.Explanation engine = engine(adjustments.on(found));
    Reason reason = reason(query, UnaryOperator.identity());
    return new Explanation(
        one.article().id(),
        score(engine),
        reason,
        engine.isMatch() ? adjustments(adjustments, found, score(engine)) : List.of(),
        engine.toString());
  }

  private List<ScoreAdjustment> adjustments(ScoreAdjustments adjustments, Query found, double score)
      throws IOException {
    List<ScoreAdjustment> all = new ArrayList<>();
    if (!adjustments.words().isEmpty()) {
      all.add(ScoreAdjustmentTexts.expansion(reasons(adjustments.words())));
    }
    reasons(adjustments.pairs()).stream()
        .filter(Reason::holds)
        .map(ScoreAdjustmentTexts::proximity)
        .forEach(all::add);
    RecencyDecay ageing = adjustments.ageing();
    if (ageing != null) {
      double before = score(engine(adjustments.raised(found)));
      all.add(ScoreAdjustmentTexts.age(one.article(), ageing, score, before));
    }
    return all;
  }

  private List<Reason> reasons(List<Clause> clauses) throws IOException {
    return reasons(clauses.stream().map(Clause::asked).toList(), UnaryOperator.identity());
  }

  private org.apache.lucene.search.Explanation engine(Plan plan) throws IOException {
    return engine(context.compiler().query(plan));
  }

  private org.apache.lucene.search.Explanation engine(Query query) throws IOException {
    return searcher.explain(searcher.rewrite(query), one.leaf(searcher).docBase + one.document());
  }

  private double score(ArticleQuery query) throws IOException {
    return score(engine(context.planner().plan(query).plan()));
  }

  private static double score(org.apache.lucene.search.Explanation engine) {
    return engine.isMatch() ? engine.getValue().doubleValue() : 0;
  }

  /// Explains a part of a query.
  ///
  /// @param around puts around it what stands around it in the query: a field, a boost
  private Reason reason(ArticleQuery query, UnaryOperator<ArticleQuery> around) throws IOException {
    ArticleQuery whole = around.apply(query);
    return switch (query) {
      case And(List<ArticleQuery> operands) ->
          new Reason.Every(whole, reasons(operands, around), score(whole));
      case Or(List<ArticleQuery> operands) ->
          new Reason.Any(whole, reasons(operands, around), score(whole));
      case Not(ArticleQuery unwanted) ->
          new Reason.Unwanted(new Not(around.apply(unwanted)), !isFound(around.apply(unwanted)));
      case Fielded(QueryField field, ArticleQuery inner) ->
          reason(inner, part -> around.apply(within(field, part)));
      case Boosted(ArticleQuery inner, float factor) ->
          reason(inner, part -> around.apply(new Boosted(part, factor)));
      case Leaf leaf -> leaf(whole);
      case AtLeast atLeast -> leaf(whole);
      case First first -> leaf(whole);
      case Cased cased -> leaf(whole);
      case Exact exact -> leaf(whole);
      case Near near -> leaf(whole);
    };
  }

  /// Of two fields around a word the inner one counts.
  private static ArticleQuery within(QueryField field, ArticleQuery part) {
    return part instanceof Fielded ? part : new Fielded(field, part);
  }

  private List<Reason> reasons(List<ArticleQuery> operands, UnaryOperator<ArticleQuery> around)
      throws IOException {
    List<Reason> reasons = new ArrayList<>();
    for (ArticleQuery operand : operands) {
      reasons.add(reason(operand, around));
    }
    return reasons;
  }

  private boolean isFound(ArticleQuery query) throws IOException {
    return marked(context.planner().plan(query).plan()).isPresent();
  }

  private Reason leaf(ArticleQuery query) throws IOException {
    Plan plan = context.planner().plan(query).plan();
    Optional<Map<SearchField, List<Mark>>> found = marked(plan);
    if (unboosted(plan) instanceof PlanFilter) {
      return new Reason.Condition(query, found.isPresent());
    }
    List<Reason.Found> places = new ArrayList<>();
    for (SearchField part : SearchField.values()) {
      List<Mark> marked = found.orElse(Map.of()).getOrDefault(part, List.of());
      if (!marked.isEmpty()) {
        List<Reason.Form> forms =
            forms(FieldTexts.joined(part, one.article()), Highlights.merged(marked));
        places.add(new Reason.Found(part.field(), times(plan, part), forms));
      }
    }
    return new Reason.Words(query, places, places.isEmpty() ? 0 : score(engine(plan)));
  }

  private static Plan unboosted(Plan plan) {
    return plan instanceof Plan.Boosted boosted ? unboosted(boosted.plan()) : plan;
  }

  /// Counts what a plan finds in a part: of a phrase each word is marked. Of the plans for each
  /// language those count that match the article.
  private int times(Plan plan, SearchField part) throws IOException {
    return switch (plan) {
      case Plan.Words words -> count(words.words().get(part), part);
      case Plan.Positional positional -> count(positional.queries().get(part), part);
      case Plan.Wildcard wildcard ->
          marked(wildcard).map(found -> found.get(part)).map(List::size).orElse(0);
      case PlanFilter filter -> 0;
      case Plan.Boosted boosted -> times(boosted.plan(), part);
      case Plan.Any any -> most(any.plans(), part);
      case Plan.All all -> most(all.wanted(), part);
    };
  }

  private int count(@Nullable PositionalQuery query, SearchField part) throws IOException {
    return query == null ? 0 : texts.count(part, query, one.document());
  }

  private int most(List<Plan> plans, SearchField part) throws IOException {
    int most = 0;
    for (Plan each : plans) {
      if (marked(each).isPresent()) {
        most = Math.max(most, times(each, part));
      }
    }
    return most;
  }

  private Optional<Map<SearchField, List<Mark>>> marked(Plan plan) throws IOException {
    return marks.of(plan, one.document(), one.article());
  }

  private static List<Reason.Form> forms(String text, List<Mark> marked) {
    Map<String, Reason.Form> forms = new LinkedHashMap<>();
    for (Mark mark : marked) {
      String word = text.substring(mark.start(), mark.end()).replace('\n', ' ');
      forms.merge(
          word.toLowerCase(Locale.ROOT),
          new Reason.Form(word, 1),
          (first, next) -> new Reason.Form(first.text(), first.count() + next.count()));
    }
    return List.copyOf(forms.values());
  }
}
