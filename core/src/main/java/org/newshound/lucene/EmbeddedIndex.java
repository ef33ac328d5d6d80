package org.newshound.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
import org.newshound.index.FilePart;
import org.newshound.index.FileState;
import org.newshound.index.IndexOptions;
import org.newshound.index.IndexSnapshot;
import org.newshound.index.IndexStats;
import org.newshound.index.PutOutcome;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.document.NewsSimilarity;
import org.newshound.lucene.search.ArticleWalk;
import org.newshound.lucene.search.Census;
import org.newshound.lucene.search.Searches;
import org.newshound.lucene.search.Stops;
import org.newshound.lucene.store.Changes;
import org.newshound.lucene.store.CommittedFiles;
import org.newshound.lucene.store.Home;
import org.newshound.lucene.store.IndexFolder;
import org.newshound.lucene.store.Lookup;
import org.newshound.lucene.suggest.Completer;
import org.newshound.plan.QueryBudget;
import org.newshound.query.ArticleQuery;
import org.newshound.search.CompletionRequest;
import org.newshound.search.Completions;
import org.newshound.search.Explanation;
import org.newshound.search.MarkedArticle;
import org.newshound.search.Scoring;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

/// The index inside this process: a reader on what searches see and, when it was opened for
/// writing, the changes.
final class EmbeddedIndex implements LuceneIndex {
  private final IndexFolder folder;
  private final ReaderManager visible;
  private final @Nullable Changes changes;
  private final CommittedFiles committed;
  private final TextAnalysis analysis;
  private final Searches searches;
  private final InstantSource clock;
  private final IndexOptions options;
  private final @Nullable Refresher refresher;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedIndex(
      IndexFolder folder,
      ReaderManager visible,
      @Nullable Changes changes,
      TextAnalysis analysis,
      IndexOptions options) {
    this.folder = folder;
    this.visible = visible;
    this.changes = changes;
    committed = new CommittedFiles(this::reading, folder.home());
    this.analysis = analysis;
    this.searches = new Searches(analysis);
    this.options = options;
    clock = options.clock();
    Duration period = options.refreshEvery();
    refresher = period == null ? null : new Refresher(this::refresh, period, options.listener());
  }

  /// Opens the changes of an index.
  @FunctionalInterface
  private interface Opening {
    Changes open(IndexFolder folder, IndexOptions options, TextAnalysis analysis)
        throws IOException;
  }

  static EmbeddedIndex writing(IndexFolder folder, IndexOptions options) throws IOException {
    return writing(folder, options, Changes::open);
  }

  static EmbeddedIndex writing(IndexFolder folder, IndexOptions options, InstantSource clock)
      throws IOException {
    return writing(folder, options.withClock(clock));
  }

  static EmbeddedIndex renewing(IndexFolder folder, IndexOptions options) throws IOException {
    return writing(folder, options, Changes::recreate);
  }

  private static EmbeddedIndex writing(IndexFolder folder, IndexOptions options, Opening opening)
      throws IOException {
    try {
      TextAnalysis analysis = new TextAnalysis();
      Changes changes = opening.open(folder, options, analysis);
      return new EmbeddedIndex(folder, changes.readers(), changes, analysis, options);
    } catch (IOException | RuntimeException e) {
      folder.directory().close();
      throw e;
    }
  }

  static EmbeddedIndex reading(IndexFolder folder, IndexOptions options) throws IOException {
    try {
      return new EmbeddedIndex(
          folder, new ReaderManager(folder.read()), null, new TextAnalysis(), options);
    } catch (IOException | RuntimeException e) {
      folder.directory().close();
      throw e;
    }
  }

  @Override
  public PutOutcome put(Article article) throws IOException {
    return changes().articles().put(article);
  }

  @Override
  public PutOutcome put(Article article, String file) throws IOException {
    return changes().articles().put(article, file).outcome();
  }

  @Override
  public boolean delete(String id) throws IOException {
    return changes().articles().delete(id);
  }

  @Override
  public Optional<Article> article(String id) throws IOException {
    return changes != null
        ? changes.articles().article(id)
        : reading(reader -> Lookup.one(reader, ArticleDocument.term(id), ArticleDocument::read))
            .map(place()::outside);
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
    SearchResult result =
        reading(reader -> searches.search(reader, request, clock.instant(), stop));
    if (result.took().compareTo(options.listener().slow()) >= 0) {
      options.listener().slowSearch(request, result);
    }
    return result;
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
  public void refresh() throws IOException {
    if (changes != null) {
      changes.refresh();
    }
    folder.guarded(() -> {
      visible.maybeRefreshBlocking();
      return true;
    });
  }

  @Override
  public void commit() throws IOException {
    long start = System.nanoTime();
    changes().commit();
    options.listener().committed(Duration.ofNanos(System.nanoTime() - start));
    refresh();
  }

  @Override
  public IndexSnapshot snapshot() throws IOException {
    return changes().snapshot();
  }

  @Override
  public IndexStats stats() throws IOException {
    long bytes = folder.bytes();
    return reading(reader -> Census.count(reader, clock.instant(), bytes));
  }

  @Override
  public Optional<FileState> file(String path) throws IOException {
    return changes != null ? changes.files().file(path) : committed.file(path);
  }

  @Override
  public Optional<FilePart> part(String path, long number) throws IOException {
    return changes != null ? changes.files().part(path, number) : committed.part(path, number);
  }

  @Override
  public List<FileState> files() throws IOException {
    return changes != null ? changes.files().all() : committed.all();
  }

  @Override
  public List<String> filesOf(String id) throws IOException {
    return changes != null ? changes.files().filesOf(id) : committed.filesOf(id);
  }

  @Override
  public Optional<String> fileOf(String id) throws IOException {
    return changes != null ? changes.files().fileOf(id) : committed.fileOf(id);
  }

  @Override
  public Map<String, Long> articlesByFile() throws IOException {
    return changes != null ? changes.files().articlesByFile() : committed.articlesByFile();
  }

  @Override
  public void settle(BooleanSupplier stop) throws IOException {
    changes().waitForMerges(stop);
    refresh();
  }

  @Override
  public void putFile(FileState state) throws IOException {
    changes().files().putFile(state);
  }

  @Override
  public void putPart(FilePart part) throws IOException {
    changes().files().putPart(part);
  }

  @Override
  public void removePart(String path, long number) throws IOException {
    changes().files().removePart(path, number);
  }

  @Override
  public void removeFile(String path) throws IOException {
    changes().files().removeFile(path);
  }

  @Override
  public <T> T withSearcher(SearcherUse<T> use) throws IOException {
    return withReader(reader -> {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(NewsSimilarity.create());
      return use.apply(searcher);
    });
  }

  @Override
  public void close() throws IOException {
    boolean first = !closed.getAndSet(true);
    Closeable commit =
        first && options.commitOnClose() && changes != null ? this::commit : () -> {};
    IOUtils.close(refresher, commit, visible, changes, folder.directory());
  }

  @Override
  public Optional<Path> home() {
    return folder.home().path();
  }

  private Home place() {
    return folder.home();
  }

  private Changes changes() {
    if (changes == null) {
      throw new UnsupportedOperationException(folder.where() + " was opened for reading alone");
    }
    return changes;
  }

  private <T> T reading(CommittedFiles.Use<T> use) throws IOException {
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
