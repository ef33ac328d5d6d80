package org.newshound.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ReaderManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.index.IndexHealth;
import org.newshound.index.IndexOptions;
import org.newshound.index.IndexStats;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.document.NewsSimilarity;
import org.newshound.lucene.search.ArticleWalk;
import org.newshound.lucene.search.Census;
import org.newshound.lucene.search.Searches;
import org.newshound.lucene.search.Stops;
import org.newshound.lucene.store.CommittedFiles;
import org.newshound.lucene.store.Home;
import org.newshound.lucene.store.IndexFolder;
import org.newshound.lucene.suggest.Completer;
import org.newshound.lucene.suggest.DidYouMean;
import org.newshound.plan.QueryBudget;
import org.newshound.query.ArticleQuery;
import org.newshound.search.CompletionRequest;
import org.newshound.search.Completions;
import org.newshound.search.MarkedArticle;
import org.newshound.search.Respellings;
import org.newshound.search.Scoring;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.explain.Explanation;

/// An index inside this process, as searches see it.
///
/// Safe for use by many threads.
abstract sealed class EmbeddedIndex implements LuceneIndex permits ReadOnlyIndex, WrittenIndex {
  private final IndexFolder folder;
  private final ReaderManager visible;
  private final Refresher.Refreshing ahead;
  private final TextAnalysis analysis;
  private final Searches searches;
  private final InstantSource clock;
  private final IndexOptions options;
  private final @Nullable Refresher refresher;
  private final AtomicBoolean closed = new AtomicBoolean();

  /// Begins to show what there is.
  ///
  /// @param visible the readers of searches
  /// @param ahead refreshed before they are
  EmbeddedIndex(
      IndexFolder folder,
      ReaderManager visible,
      Refresher.Refreshing ahead,
      TextAnalysis analysis,
      IndexOptions options) {
    this.folder = folder;
    this.visible = visible;
    this.ahead = ahead;
    this.analysis = analysis;
    this.searches = new Searches(analysis);
    this.options = options;
    clock = options.clock();
    Duration period = options.refreshEvery();
    refresher = period == null ? null : new Refresher(this::refresh, period, options.listener());
  }

  @Override
  public Optional<MarkedArticle> article(
      String id, ArticleQuery query, SearchLimits limits, BooleanSupplier stop) throws IOException {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(stop, "stop");
    QueryBudget budget = Stops.budget(limits, stop);
    return reading(reader -> searches.marked(reader, id, query, budget, clock.instant()))
        .map(found ->
            new MarkedArticle(
                place().outside(found.article()), found.marks(), found.completeness()));
  }

  @Override
  public void forEach(boolean all, Consumer<? super Article> sink) throws IOException {
    withReader(reader -> {
      ArticleWalk walk = folder.guarded(reader, () -> new ArticleWalk(reader));
      Optional<Article> article = folder.guarded(reader, walk::next);
      while (article.isPresent()) {
        article
            .filter(it -> all || Census.isFindable(it, clock.instant()))
            .map(place()::outside)
            .ifPresent(sink);
        article = folder.guarded(reader, walk::next);
      }
      return true;
    });
  }

  @Override
  public SearchResult search(SearchRequest request, BooleanSupplier stop) throws IOException {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(stop, "stop");
    SearchResult result = LuceneIndex.super.search(request, stop);
    if (result.took().compareTo(options.listener().slow()) >= 0) {
      options.listener().slowSearch(request, result);
    }
    return result;
  }

  @Override
  public SearchResult searchOnce(SearchRequest request, BooleanSupplier stop) throws IOException {
    return reading(reader -> searches.search(reader, request, clock.instant(), stop));
  }

  @Override
  public Respellings respellings(
      ArticleQuery query, boolean nothingFound, SearchLimits limits, BooleanSupplier stop)
      throws IOException {
    Objects.requireNonNull(query, "query");
    QueryBudget budget = Stops.budget(limits, stop);
    return reading(reader ->
        new DidYouMean(reader, analysis, clock.instant(), budget::shouldExit, nothingFound)
            .respellings(query));
  }

  @Override
  public Optional<Explanation> explain(
      String id, ArticleQuery query, Scoring scoring, SearchLimits limits) throws IOException {
    Objects.requireNonNull(query, "query");
    return reading(reader -> searches.explain(reader, id, query, scoring, limits, clock.instant()));
  }

  @Override
  public Completions complete(CompletionRequest request) throws IOException {
    Objects.requireNonNull(request, "request");
    return reading(reader ->
        new Completer(
                reader, analysis, clock.instant(), new QueryBudget(request.budget())::shouldExit)
            .complete(request));
  }

  @Override
  public Set<ArticleQuery> unmatched(Collection<ArticleQuery> queries, Duration budget)
      throws IOException {
    return reading(
        reader -> searches.unmatched(reader, queries, new QueryBudget(budget), clock.instant()));
  }

  @Override
  public final void refresh() throws IOException {
    ahead.refresh();
    folder.guarded(() -> {
      visible.maybeRefreshBlocking();
      return true;
    });
  }

  @Override
  public IndexStats stats() throws IOException {
    long bytes = folder.bytes();
    return reading(reader -> Census.count(reader, clock.instant(), bytes));
  }

  @Override
  public IndexHealth health() throws IOException {
    return reading(reader -> IndexHealth.whole());
  }

  @Override
  public <T> T withSearcher(SearcherUse<T> use) throws IOException {
    return withReader(reader -> {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(NewsSimilarity.create());
      return use.apply(searcher);
    });
  }

  /// Releases everything, once.
  ///
  /// @param before done while all of it is still open
  /// @param writer what else is to be closed
  final void release(Closeable before, Closeable writer) throws IOException {
    Closeable first = closed.getAndSet(true) ? () -> {} : before;
    IOUtils.close(refresher, first, visible, writer, folder.directory());
  }

  private Home place() {
    return folder.home();
  }

  /// Lends a reader on what searches see.
  final <T> T reading(CommittedFiles.Use<T> use) throws IOException {
    return withReader(reader -> folder.guarded(reader, () -> use.of(reader)));
  }

  private <T> T withReader(CommittedFiles.Use<T> use) throws IOException {
    DirectoryReader reader = folder.guarded(visible::acquire);
    try {
      return use.of(reader);
    } finally {
      visible.release(reader);
    }
  }
}
