package org.newshound.lucene.search;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.newshound.article.Article;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.document.HitValues;
import org.newshound.lucene.influence.InfluenceFinder;
import org.newshound.lucene.influence.Influences;
import org.newshound.lucene.query.Plan;
import org.newshound.lucene.query.PlanQueries;
import org.newshound.lucene.query.Planner;
import org.newshound.lucene.query.QueryLimitException;
import org.newshound.lucene.search.Ranking.Ranked;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Relaxation;
import org.newshound.search.Advice;
import org.newshound.search.Explanation;
import org.newshound.search.Facet;
import org.newshound.search.FacetRequest;
import org.newshound.search.Hit;
import org.newshound.search.MarkedArticle;
import org.newshound.search.Order;
import org.newshound.search.Scoring;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.Snippet;

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
    ArticleSearcher searcher = ArticleSearcher.of(reader, limit);
    Planner planner = new Planner(searcher.getIndexReader(), analysis, limit, now, ZoneOffset.UTC);
    Plan plan = planner.plan(request.query());
    Query all = Embargoes.respect(PlanQueries.query(plan), reader, now);
    Narrowings narrowings = new Narrowings(request.narrowings());
    Influences influences =
        request.order() == Order.RELEVANCE && request.limit() > 0
            ? influences(searcher, request.query(), all, request.scoring(), limit, now)
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
    List<Hit> hits = hits(reader, snippets, request, ranking.documents());
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
  private Influences influences(
      ArticleSearcher searcher,
      ArticleQuery query,
      Query all,
      Scoring scoring,
      TimeLimit limit,
      Instant now)
      throws IOException {
    return scoring.equals(Scoring.WORDS)
        ? Influences.NONE
        : new InfluenceFinder(searcher, analysis, limit, now).on(query, all, scoring);
  }

  private static List<Facet> facets(
      ArticleSearcher searcher, Query all, Narrowings narrowings, SearchRequest request)
      throws IOException {
    List<Facet> facets = new ArrayList<>();
    try {
      for (FacetRequest wanted : request.facets()) {
        Query query = narrowings.narrowedWithout(all, wanted.field());
        facets.add(FacetCounts.count(searcher, searcher.rewrite(query), wanted));
      }
    } catch (ExitingReaderException e) {
      // The hits are known; they are shown without the facets that there was no time for.
    }
    return facets;
  }

  /// Returns an article that a query finds, with the words marked that make it match.
  public Optional<MarkedArticle> marked(
      DirectoryReader reader, String id, ArticleQuery query, Instant now) throws IOException {
    TimeLimit limit = new TimeLimit(SearchLimits.DEFAULT.time());
    ArticleSearcher searcher = ArticleSearcher.of(reader, limit);
    Optional<OneArticle> one = OneArticle.find(searcher, id, now);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    Article article = one.get().article();
    try {
      Plan plan =
          new Planner(searcher.getIndexReader(), analysis, limit, now, ZoneOffset.UTC).plan(query);
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
    ArticleSearcher searcher = ArticleSearcher.of(reader, limit);
    Optional<OneArticle> one = OneArticle.find(searcher, id, now);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    try {
      Planner planner =
          new Planner(searcher.getIndexReader(), analysis, limit, now, ZoneOffset.UTC);
      Query all = Embargoes.respect(PlanQueries.query(planner.plan(query)), reader, now);
      Influences influences = influences(searcher, query, all, scoring, limit, now);
      return Optional.of(
          new Explainer(searcher, planner, one.get(), analysis, limit).explain(query, influences));
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

  private static List<Hit> hits(
      DirectoryReader reader, Snippets maker, SearchRequest request, List<Ranked> ranked)
      throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    int from = Math.min(request.offset(), ranked.size());
    Map<Integer, List<Snippet>> snippets =
        snippets(maker, request, ranked.subList(from, ranked.size()));
    Hit[] hits = new Hit[ranked.size() - from];
    HitValues values = null;
    LeafReaderContext leaf = null;
    for (int place : inOrderOfDocuments(ranked, from)) {
      Ranked found = ranked.get(place);
      LeafReaderContext next = leaves.get(ReaderUtil.subIndex(found.document(), leaves));
      if (values == null || !next.equals(leaf)) {
        leaf = next;
        values = HitValues.of(next.reader());
      }
      hits[place - from] =
          values.read(
              found.document() - next.docBase,
              place + 1,
              found.score(),
              snippets.getOrDefault(found.document(), List.of()));
    }
    return List.of(hits);
  }

  /// Returns places in a ranking, those of earlier documents first.
  private static List<Integer> inOrderOfDocuments(List<Ranked> ranked, int from) {
    List<Integer> places = new ArrayList<>();
    for (int place = from; place < ranked.size(); place++) {
      places.add(place);
    }
    places.sort(Comparator.comparingInt(place -> ranked.get(place).document()));
    return places;
  }

  private static Map<Integer, List<Snippet>> snippets(
      Snippets maker, SearchRequest request, List<Ranked> ranked) throws IOException {
    if (request.snippets() == 0) {
      return Map.of();
    }
    try {
      return maker.of(ranked.stream().map(Ranked::document).toList(), request.snippets());
    } catch (ExitingReaderException e) {
      // The hits are known; they are shown without snippets.
      return Map.of();
    }
  }
}
