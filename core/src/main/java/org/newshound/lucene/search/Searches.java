package org.newshound.lucene.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
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
import org.newshound.lucene.influence.InfluenceFinder;
import org.newshound.lucene.influence.Influences;
import org.newshound.lucene.query.Plan;
import org.newshound.lucene.query.Planner;
import org.newshound.lucene.query.QueryLimitException;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Relaxation;
import org.newshound.search.Advice;
import org.newshound.search.Explanation;
import org.newshound.search.Facet;
import org.newshound.search.Hit;
import org.newshound.search.MarkedArticle;
import org.newshound.search.Order;
import org.newshound.search.Scoring;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

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
  /// @param stop asked all the while whether to stop with what there is
  public SearchResult search(
      DirectoryReader reader, SearchRequest request, Instant now, BooleanSupplier stop)
      throws IOException {
    TimeLimit limit = new TimeLimit(request.limits(), stop);
    SearchResult result = advised(once(reader, request, now, limit), reader, request, now, limit);
    if (result.total() > 0
        || !result.isComplete()
        || request.relaxation() != Relaxation.AUTO
        || request.after() != null) {
      return result;
    }
    for (ArticleQuery wider : wider(request.query())) {
      SearchResult relaxed = once(reader, request.withQuery(wider), now, limit.rest());
      if (relaxed.total() > 0) {
        return relaxed.withRelaxed(wider).withAdvice(result.advice());
      }
    }
    return result;
  }

  private SearchResult advised(
      SearchResult result,
      DirectoryReader reader,
      SearchRequest request,
      Instant now,
      TimeLimit limit)
      throws IOException {
    boolean first = request.offset() == 0 && request.after() == null;
    if (request.relaxation() == Relaxation.NONE || !first || !result.isComplete()) {
      return result;
    }
    Adviser adviser = new Adviser(reader, analysis, request, now, limit.rest());
    return result.withAdvice(adviser.on(request.query(), result.total() == 0));
  }

  /// Returns the queries to try when one finds nothing: all operands but one, then any.
  private static List<ArticleQuery> wider(ArticleQuery query) {
    List<ArticleQuery> without =
        Relaxation.withoutOne(query).stream().map(Relaxation.Relaxed::query).toList();
    List<ArticleQuery> wider = new ArrayList<>();
    if (without.size() > 2) {
      wider.add(new ArticleQuery.Or(without));
    }
    Relaxation.any(query).ifPresent(wider::add);
    return wider;
  }

  private SearchResult once(
      DirectoryReader reader, SearchRequest request, Instant now, TimeLimit limit)
      throws IOException {
    try {
      return found(reader, request, now, limit);
    } catch (ExitingReaderException e) {
      return stopped(limit, limit.reason().orElseGet(limit::outOfTime));
    } catch (QueryLimitException e) {
      return stopped(limit, limit.reason().orElseGet(() -> String.valueOf(e.getMessage())));
    } catch (IndexSearcher.TooManyClauses e) {
      return stopped(limit, "the query has too many parts");
    } catch (StackOverflowError e) {
      return stopped(limit, "the query is nested too deeply");
    }
  }

  private static SearchResult stopped(TimeLimit limit, String reason) {
    return new SearchResult(
        0, false, List.of(), limit.taken(), reason, List.of(), List.of(), null, null, Advice.NONE);
  }

  private SearchResult found(
      DirectoryReader reader, SearchRequest request, Instant now, TimeLimit limit)
      throws IOException {
    Inquiry inquiry = Inquiry.of(reader, analysis, limit, now);
    ArticleSearcher searcher = inquiry.searcher();
    Planner planner = inquiry.planner();
    Plan plan = planner.plan(request.query());
    Query all = inquiry.query(plan);
    Narrowings narrowings = Narrowings.of(request, planner);
    Influences influences =
        request.order() == Order.RELEVANCE && request.limit() > 0
            ? influences(inquiry, request.query(), all, request.scoring())
            : Influences.NONE;
    Query query = searcher.rewrite(narrowings.narrowed(influences.on(all)));
    Ranking ranking =
        Ranking.of(
            searcher,
            query,
            wanted(request),
            request.order(),
            request.after(),
            request.exactTotal());
    List<Facet> facets = facets(searcher, all, narrowings, request);
    Snippets snippets = new Snippets(searcher, plan, analysis, limit);
    List<Hit> hits = Hits.of(reader, ranking.documents(), request, snippets);
    boolean stopped = searcher.timedOut() || limit.shouldExit();
    return new SearchResult(
        ranking.total(),
        ranking.exact() && !stopped,
        hits,
        limit.taken(),
        stopped ? limit.reason().orElseGet(limit::outOfTime) : null,
        facets,
        Stream.concat(planner.notices().stream(), influences.notices().stream()).toList(),
        null,
        ranking.end(),
        Advice.NONE);
  }

  /// Returns what moves the articles of a query, narrowed or not: narrowing an answer changes the
  /// scores of no article.
  private static Influences influences(
      Inquiry inquiry, ArticleQuery query, Query all, Scoring scoring) throws IOException {
    return scoring.equals(Scoring.WORDS)
        ? Influences.NONE
        : new InfluenceFinder(
                inquiry.searcher(), inquiry.analysis(), inquiry.limit(), inquiry.now())
            .on(query, all, scoring);
  }

  private static List<Facet> facets(
      ArticleSearcher searcher, Query all, Narrowings narrowings, SearchRequest request)
      throws IOException {
    if (request.facets().isEmpty()) {
      return List.of();
    }
    try {
      return FacetCounts.count(searcher, all, narrowings, request.facets());
    } catch (ExitingReaderException e) {
      // The hits are known; they are shown without the facets that there was no time for.
      return List.of();
    }
  }

  /// Returns an article that a query finds, with the words marked that make it match.
  public Optional<MarkedArticle> marked(
      DirectoryReader reader, String id, ArticleQuery query, Instant now) throws IOException {
    TimeLimit limit = new TimeLimit(SearchLimits.DEFAULT.time());
    Inquiry inquiry = Inquiry.of(reader, analysis, limit, now);
    ArticleSearcher searcher = inquiry.searcher();
    Optional<OneArticle> one = OneArticle.find(searcher, id, now);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    Article article = one.get().article();
    try {
      Plan plan = inquiry.planner().plan(query);
      return new PlanMarks(searcher, one.get().leaf(), analysis, limit)
          .of(plan, one.get().document(), article)
          .map(marks -> new MarkedArticle(article, Marks.byField(marks)));
    } catch (ExitingReaderException | QueryLimitException e) {
      // The article is known, what to mark in it is not.
      return Optional.of(new MarkedArticle(article, Map.of()));
    }
  }

  /// Returns why an article matches a query, or why it does not; none when searches can not find it
  /// at all.
  public Optional<Explanation> explain(
      DirectoryReader reader, String id, ArticleQuery query, Scoring scoring, Instant now)
      throws IOException {
    TimeLimit limit = new TimeLimit(SearchLimits.DEFAULT.time());
    Inquiry inquiry = Inquiry.of(reader, analysis, limit, now);
    ArticleSearcher searcher = inquiry.searcher();
    Optional<OneArticle> one = OneArticle.find(searcher, id, now);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    try {
      Planner planner = inquiry.planner();
      Plan plan = planner.plan(query);
      Influences influences = influences(inquiry, query, inquiry.query(plan), scoring);
      return Optional.of(
          new Explainer(searcher, planner, one.get(), analysis, limit)
              .explain(query, plan, influences));
    } catch (ExitingReaderException e) {
      throw new QueryLimitException(limit.outOfTime(), e);
    }
  }

  /// Returns the queries that find nothing; those that there was no time for are not among them.
  public Set<ArticleQuery> unmatched(
      DirectoryReader reader, Collection<ArticleQuery> queries, TimeLimit limit, Instant now)
      throws IOException {
    return new Presence(reader, analysis, limit).unmatched(queries, now);
  }

  private static int wanted(SearchRequest request) {
    return request.limit() == 0
        ? 0
        : (int) Math.min(Integer.MAX_VALUE, (long) request.offset() + request.limit());
  }
}
