package org.newshound.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.newshound.article.Article;
import org.newshound.index.files.FileRegister;
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

/// A searchable collection of articles.
///
/// Implementations are safe for use by many threads. The caller who opens an index closes it.
///
/// What goes wrong is told apart by its exception: [IndexStorageException] when the disk fails,
/// [CorruptArticleIndexException] when a file differs from its checksum, [IndexClosedException]
/// when the index was closed, [org.newshound.search.SearchStoppedException] when a limit was met
/// where only a whole answer will do, and [IllegalArgumentException] or [NullPointerException] when
/// an argument is not allowed.
public interface ArticleIndex extends AutoCloseable {
  /// {@return the article of an id, canceled and withheld ones included}
  ///
  /// @param id the article's id
  /// @throws IOException when the index cannot be read or written
  Optional<Article> article(String id) throws IOException;

  /// {@return an article that matches a query as searches see it, with the words marked that make
  /// it match; none when there is no such article or it does not match}
  ///
  /// @param id the article's id
  /// @param query the query
  /// @throws IOException when the index cannot be read or written
  default Optional<MarkedArticle> article(String id, ArticleQuery query) throws IOException {
    return article(id, query, SearchLimits.DEFAULT);
  }

  /// {@return an article that matches a query as searches see it, with the words marked that make
  /// it match; none when there is no such article or it does not match}
  ///
  /// @param id the article's id
  /// @param query the query
  /// @param limits what it may cost; an article that would cost more to mark says so
  /// @throws IOException when the index cannot be read or written
  default Optional<MarkedArticle> article(String id, ArticleQuery query, SearchLimits limits)
      throws IOException {
    return article(id, query, limits, () -> false);
  }

  /// {@return an article that matches a query as searches see it, with the words marked that make
  /// it match; none when there is no such article or it does not match}
  ///
  /// @param id the article's id
  /// @param query the query
  /// @param limits what it may cost; an article that would cost more to mark says so
  /// @param stop asked many times while words are marked; once it says so, the article is returned
  ///   without marks and says why. What it throws is thrown as it is
  /// @throws IOException when the index cannot be read or written
  Optional<MarkedArticle> article(
      String id, ArticleQuery query, SearchLimits limits, BooleanSupplier stop) throws IOException;

  /// Hands every article to `sink` in order of id: those that can be found and, with `all`, the
  /// canceled, withheld and embargoed ones too.
  ///
  /// @param all whether hidden articles are wanted too
  /// @param sink takes them one by one
  /// @throws IOException when the index cannot be read or written
  void forEach(boolean all, Consumer<? super Article> sink) throws IOException;

  /// Answers a request from what is visible to searches now.
  ///
  /// @param request the request
  /// @return the answer
  /// @throws IOException when the index cannot be read or written
  default SearchResult search(SearchRequest request) throws IOException {
    return search(request, () -> false);
  }

  /// Answers a request from what is visible to searches now, unless it is told to stop.
  ///
  /// @param request the request
  /// @param stop asked many times on the way, on any thread; once it says so, the search ends
  ///   within a few milliseconds with what it has, and [SearchResult#completeness] says why. What
  ///   it throws is thrown as it is
  /// @return the answer
  /// @throws IOException when the index cannot be read or written
  default SearchResult search(SearchRequest request, BooleanSupplier stop) throws IOException {
    return RelaxedSearch.of(this, request, stop);
  }

  /// Answers a request as it stands: nothing is relaxed and no suggestions are made, whatever
  /// [SearchRequest#relaxation] says. [#search] is built on this, and it is what to call.
  ///
  /// @param request the request
  /// @param stop asked many times on the way, as for [#search]
  /// @return the answer
  /// @throws IOException when the index cannot be read or written
  SearchResult searchOnce(SearchRequest request, BooleanSupplier stop) throws IOException;

  /// {@return the words of a query that may be misspelt, and the query with others}
  ///
  /// @param query the query
  /// @param nothingFound whether the query finds nothing, so that words in hardly any article are
  ///   in doubt as well
  /// @param limits what it may cost; words that there was no time for are not in doubt
  /// @param stop asked many times on the way whether to stop with what is known
  /// @throws IOException when the index cannot be read or written
  Respellings respellings(
      ArticleQuery query, boolean nothingFound, SearchLimits limits, BooleanSupplier stop)
      throws IOException;

  /// Answers a query as a reader types it with its ten best hits; a faulty one is repaired.
  ///
  /// @param query the query
  /// @return the answer
  /// @throws IOException when the index cannot be read or written
  default SearchResult search(String query) throws IOException {
    return search(SearchRequest.of(query));
  }

  /// {@return why an article matches a query, or why it does not, in plain words; none when
  /// searches do not find the article whatever they ask}
  ///
  /// @param id the article's id
  /// @param query the query
  /// @throws IOException when the index cannot be read or written
  /// @throws org.newshound.search.SearchStoppedException when it would take more than
  ///   [SearchLimits#DEFAULT] allows
  default Optional<Explanation> explain(String id, ArticleQuery query) throws IOException {
    return explain(id, query, Scoring.WORDS);
  }

  /// {@return why an article matches a query, or why it does not, and what else moved it up or
  /// down; none when searches do not find the article whatever they ask}
  ///
  /// @param id the article's id
  /// @param query the query
  /// @param scoring what counts beside the words of the query
  /// @throws IOException when the index cannot be read or written
  /// @throws org.newshound.search.SearchStoppedException when it would take more than
  ///   [SearchLimits#DEFAULT] allows
  default Optional<Explanation> explain(String id, ArticleQuery query, Scoring scoring)
      throws IOException {
    return explain(id, query, scoring, SearchLimits.DEFAULT);
  }

  /// {@return why an article matches a query, or why it does not, and what else moved it up or
  /// down; none when searches do not find the article whatever they ask}
  ///
  /// @param id the article's id
  /// @param query the query
  /// @param scoring what counts beside the words of the query
  /// @param limits what it may cost
  /// @throws IOException when the index cannot be read or written
  /// @throws org.newshound.search.SearchStoppedException when it would cost more
  Optional<Explanation> explain(String id, ArticleQuery query, Scoring scoring, SearchLimits limits)
      throws IOException;

  /// Completes what was typed from the words and values of what is visible to searches now.
  ///
  /// @param request what was typed, and what may complete it
  /// @return the commonest completions
  /// @throws IOException when the index cannot be read or written
  Completions complete(CompletionRequest request) throws IOException;

  /// {@return those of some queries that find nothing, such as words that are in no article; one
  /// that there was no time for is not among them}
  ///
  /// @param queries the queries, such as each word of a query that is being typed
  /// @param budget how long to look
  /// @throws IOException when the index cannot be read or written
  Set<ArticleQuery> unmatched(Collection<ArticleQuery> queries, Duration budget) throws IOException;

  /// Makes what was written so far visible to searches. An index that was opened for reading alone
  /// looks for a newer commit.
  ///
  /// @throws IOException when the index cannot be read or written
  void refresh() throws IOException;

  /// {@return how many articles can be found, and more of the kind}
  ///
  /// @throws IOException when the index cannot be read or written
  IndexStats stats() throws IOException;

  /// {@return whether all of the index can be searched}
  ///
  /// @throws IOException when the index cannot be read
  IndexHealth health() throws IOException;

  /// {@return the files that the index was fed from}
  FileRegister files();

  /// Releases the index.
  @Override
  void close() throws IOException;
}
