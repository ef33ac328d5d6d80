package org.newshound.lucene.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.newshound.article.Article;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.facet.FacetCounts;
import org.newshound.lucene.facet.FacetFilters;
import org.newshound.lucene.highlight.Highlights;
import org.newshound.lucene.rescore.ScoreAdjuster;
import org.newshound.lucene.rescore.ScoreAdjustments;
import org.newshound.plan.Plan;
import org.newshound.plan.PlannedQuery;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.QueryLimitException;
import org.newshound.plan.SearchField;
import org.newshound.query.ArticleQuery;
import org.newshound.search.Completeness;
import org.newshound.search.Completeness.Stopped;
import org.newshound.search.Hit;
import org.newshound.search.HitList;
import org.newshound.search.MarkedArticle;
import org.newshound.search.Order;
import org.newshound.search.Scoring;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.SearchStoppedException;
import org.newshound.search.Snippet.Mark;
import org.newshound.search.Suggestions;
import org.newshound.search.explain.Explanation;
import org.newshound.search.facet.Facet;

/// Answers requests.
///
/// Safe for use by many threads.
public final class Searches {
  private final TextAnalysis analysis;

  /// Makes one that reads queries as texts are analysed.
  public Searches(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  /// Answers a request from what the reader sees; articles under embargo at `now` are left out.
  ///
  /// @param stop asked repeatedly whether to stop with what there is
  public SearchResult search(
      DirectoryReader reader, SearchRequest request, Instant now, BooleanSupplier stop)
      throws IOException {
    QueryBudget budget = Stops.budget(request.limits(), stop);
    try {
      return found(reader, request, now, budget);
    } catch (ExitingReaderException | QueryLimitException e) {
      return stopped(budget, Stops.reason(budget, e));
    } catch (IndexSearcher.TooManyClauses e) {
      return stopped(budget, new Stopped("the query has too many parts"));
    }
  }

  private static SearchResult stopped(QueryBudget budget, Stopped reason) {
    return new SearchResult(
        0,
        false,
        new HitList(List.of(), reason),
        budget.taken(),
        List.of(),
        List.of(),
        null,
        null,
        Suggestions.NONE);
  }

  private SearchResult found(
      DirectoryReader reader, SearchRequest request, Instant now, QueryBudget budget)
      throws IOException {
    SearchContext context = SearchContext.of(reader, analysis, budget, now);
    ArticleSearcher searcher = context.searcher();
    budget.begin();
    PlannedQuery planned = context.planner().plan(request.query());
    Query all = context.query(planned.plan());
    FacetFilters filters = FacetFilters.of(request, context.planner(), context.compiler());
    ScoreAdjustments adjustments =
        request.order() == Order.RELEVANCE && request.limit() > 0
            ? adjustments(context, request.query(), all, request.scoring())
            : ScoreAdjustments.NONE;
    Query query = searcher.rewrite(filters.narrowed(adjustments.on(all)));
    TopHits top =
        TopHits.of(
            searcher,
            query,
            wanted(request),
            request.order(),
            request.after(),
            request.exactTotal());
    List<Facet> facets = facets(context, all, filters, request);
    Snippets snippets = new Snippets(context, planned.plan());
    List<Hit> hits = Hits.of(reader, top.documents(), request, snippets);
    Completeness completeness = budget.completeness();
    return new SearchResult(
        top.total(),
        top.exact() && completeness instanceof Completeness.Complete,
        new HitList(hits, completeness),
        budget.taken(),
        facets,
        Stream.of(planned.notices(), filters.notices(), adjustments.notices())
            .flatMap(List::stream)
            .distinct()
            .toList(),
        null,
        top.end(),
        Suggestions.NONE);
  }

  /// Returns what moves the articles of a query, narrowed or not: narrowing an answer changes the
  /// scores of no article.
  private static ScoreAdjustments adjustments(
      SearchContext context, ArticleQuery query, Query all, Scoring scoring) throws IOException {
    return scoring.equals(Scoring.WORDS)
        ? ScoreAdjustments.NONE
        : new ScoreAdjuster(
                context.searcher(),
                context.analysis(),
                context.planner(),
                context.compiler(),
                context.budget(),
                context.now())
            .on(query, all, scoring);
  }

  private static List<Facet> facets(
      SearchContext context, Query all, FacetFilters filters, SearchRequest request)
      throws IOException {
    if (request.facets().isEmpty()) {
      return List.of();
    }
    try {
      return FacetCounts.count(context::collect, all, filters, request.facets());
    } catch (ExitingReaderException e) {
      Stops.reason(context.budget(), e);
      // The hits are known; they are shown without the facets that there was no time for.
      return List.of();
    }
  }

  /// Returns an article that a query finds, with the words marked that make it match.
  public Optional<MarkedArticle> marked(
      DirectoryReader reader, String id, ArticleQuery query, QueryBudget budget, Instant now)
      throws IOException {
    Optional<OneArticle> one = OneArticle.find(reader, id, now);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    Article article = one.get().article();
    try {
      SearchContext context = SearchContext.of(reader, analysis, budget, now);
      budget.begin();
      Optional<Map<SearchField, List<Mark>>> marks =
          context
              .highlighter(one.get().leaf(context.searcher()))
              .of(context.planner().plan(query).plan(), one.get().document(), article);
      if (budget.completeness() instanceof Stopped stopped) {
        return Optional.of(new MarkedArticle(article, Map.of(), stopped));
      }
      return marks.map(
          found -> new MarkedArticle(article, Highlights.byField(found), Completeness.complete()));
    } catch (ExitingReaderException | QueryLimitException e) {
      // The article is known, what to mark in it is not.
      return Optional.of(new MarkedArticle(article, Map.of(), Stops.reason(budget, e)));
    }
  }

  /// Returns why an article matches a query, or why it does not; none when searches cannot find it
  /// at all.
  public Optional<Explanation> explain(
      DirectoryReader reader,
      String id,
      ArticleQuery query,
      Scoring scoring,
      SearchLimits limits,
      Instant now)
      throws IOException {
    Optional<OneArticle> one = OneArticle.find(reader, id, now);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    QueryBudget budget = new QueryBudget(limits);
    try {
      SearchContext context = SearchContext.of(reader, analysis, budget, now);
      budget.begin();
      Plan plan = context.planner().plan(query).plan();
      ScoreAdjustments adjustments = adjustments(context, query, context.query(plan), scoring);
      Explanation explanation = new Explainer(context, one.get()).explain(query, plan, adjustments);
      if (budget.completeness() instanceof Stopped stopped) {
        // Patterns that were given up are not reported by an exception.
        throw new SearchStoppedException(stopped);
      }
      return Optional.of(explanation);
    } catch (ExitingReaderException | QueryLimitException e) {
      throw new SearchStoppedException(Stops.reason(budget, e), e);
    }
  }

  /// Returns the queries that find nothing; those that there was no time for are not among them.
  public Set<ArticleQuery> unmatched(
      DirectoryReader reader, Collection<ArticleQuery> queries, QueryBudget budget, Instant now)
      throws IOException {
    return new ZeroHitTerms(reader, analysis, budget).unmatched(queries, now);
  }

  private static int wanted(SearchRequest request) {
    return request.limit() == 0
        ? 0
        : (int) Math.min(Integer.MAX_VALUE, (long) request.offset() + request.limit());
  }
}
