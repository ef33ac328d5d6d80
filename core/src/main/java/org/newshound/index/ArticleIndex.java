package org.newshound.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.newshound.article.Article;
import org.newshound.query.ArticleQuery;
import org.newshound.search.CompletionRequest;
import org.newshound.search.Completions;
import org.newshound.search.Explanation;
import org.newshound.search.MarkedArticle;
import org.newshound.search.Scoring;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

/// A searchable collection of articles.
///
/// Changes are found by searches after [#refresh] or [#commit], and are on disk after [#commit]: an
/// article is acknowledged when the commit after it has returned. A commit that throws may still
/// have happened; open the index again to see.
///
/// Implementations are safe for use by many threads. Whoever opens an index closes it; closing
/// commits nothing unless the index was opened so ([IndexOptions#commitOnClose]).
///
/// What goes wrong is told apart by its exception: [IndexStorageException] when the disk fails,
/// [CorruptArticleIndexException] when a file differs from its checksum, [IndexClosedException]
/// when the index was closed, [org.newshound.search.SearchStoppedException] when a limit was met
/// where only a whole answer will do, and [IllegalArgumentException], [NullPointerException] or
/// [UnsupportedOperationException] when a method was not to be called so.
public interface ArticleIndex extends AutoCloseable {
  /// Adds an article, or replaces the one of the same id unless that is newer (see
  /// [PutOutcome#OLDER]). An article equal to the one of its id changes nothing.
  ///
  /// @param article the article
  /// @return what it did
  /// @throws IllegalArgumentException when its body is longer than [Article#MAX_BODY_CHARS]
  /// @throws IOException when the index cannot be read or written
  PutOutcome put(Article article) throws IOException;

  /// Adds or replaces an article that was read from a file, as [#put(Article)] does. Of the files
  /// that yield an article, the article is from the one whose version is kept: the one that added
  /// it or was the last to replace it.
  ///
  /// @param article the article
  /// @param file the real path of the file
  /// @return what it did
  /// @throws IllegalArgumentException when its body is longer than [Article#MAX_BODY_CHARS]
  /// @throws IOException when the index cannot be read or written
  PutOutcome put(Article article, String file) throws IOException;

  /// Adds or replaces several articles, each as [#put(Article)] does, in their order. They are
  /// found by searches after a refresh and kept by a commit, which is left to the caller.
  ///
  /// @param articles the articles
  /// @return what each of them did, in the same order
  /// @throws IOException when the index cannot be read or written; those before stay put
  default List<PutOutcome> put(Collection<Article> articles) throws IOException {
    List<PutOutcome> outcomes = new ArrayList<>(articles.size());
    for (Article article : articles) {
      outcomes.add(put(article));
    }
    return List.copyOf(outcomes);
  }

  /// Removes an article and says whether there was one.
  ///
  /// @param id the article's id
  /// @return whether there was one
  /// @throws IOException when the index cannot be read or written
  boolean delete(String id) throws IOException;

  /// Removes every article that a query finds; this makes all changes so far visible to searches.
  ///
  /// @param query the query
  /// @param removed takes the id of each article that was removed
  /// @return how many were removed
  /// @throws IOException when the index cannot be read or written
  /// @throws org.newshound.search.SearchStoppedException when the query takes so long that it can
  ///   not be told what else it finds; what was found by then is removed
  default long delete(ArticleQuery query, Consumer<String> removed) throws IOException {
    return Deletion.of(this, query, removed);
  }

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
  SearchResult search(SearchRequest request, BooleanSupplier stop) throws IOException;

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

  /// Makes all changes so far visible to searches.
  ///
  /// @throws IOException when the index cannot be read or written
  void refresh() throws IOException;

  /// Makes all changes so far durable, and visible to searches.
  ///
  /// @throws IOException when the index cannot be read or written
  void commit() throws IOException;

  /// Waits until the parts of the index that are being joined are joined, and keeps that: a commit
  /// does not wait long, and what it left undone is lost when the index is closed. Who writes
  /// little but often would have an index of ever more parts. Changes so far become durable too.
  ///
  /// @param stop asked all the while whether to wait no longer
  /// @throws IOException when the index cannot be read or written
  void settle(BooleanSupplier stop) throws IOException;

  /// Pins the last commit, for a backup while the index is being written.
  ///
  /// @return the commit, for the caller to close before the index
  /// @throws IOException when the index cannot be read
  /// @throws UnsupportedOperationException when the index was opened for reading alone
  IndexSnapshot snapshot() throws IOException;

  /// {@return how many articles can be found, and more of the kind}
  ///
  /// @throws IOException when the index cannot be read or written
  IndexStats stats() throws IOException;

  /// {@return the folder of articles that this index belongs to, if it lies in `.newshound` there:
  /// files below may move with the folder, and are known at their new place at once}
  default Optional<Path> home() {
    return Optional.empty();
  }

  /// {@return what is known of a file that was read into this index}
  ///
  /// @param path the real path of the file
  /// @throws IOException when the index cannot be read or written
  Optional<FileState> file(String path) throws IOException;

  /// {@return what is known of all files that were read into this index, in order of path}
  ///
  /// @throws IOException when the index cannot be read or written
  List<FileState> files() throws IOException;

  /// {@return the paths of the files that yield an article, in order}
  ///
  /// @param id the article's id
  /// @throws IOException when the index cannot be read or written
  List<String> filesOf(String id) throws IOException;

  /// {@return the path of the file that an article is from (see [#put(Article, String)]); none when
  /// there is no such article or it was put by itself}
  ///
  /// @param id the article's id
  /// @throws IOException when the index cannot be read or written
  Optional<String> fileOf(String id) throws IOException;

  /// {@return how many articles are from each file, by its path; a file that none are from is not
  /// there}
  ///
  /// @throws IOException when the index cannot be read or written
  Map<String, Long> articlesByFile() throws IOException;

  /// {@return some ids of a file's articles}
  ///
  /// @param path the real path of the file
  /// @param number which part of them
  /// @throws IOException when the index cannot be read or written
  Optional<FilePart> part(String path, long number) throws IOException;

  /// Remembers a file's state; durable with the next commit, together with its articles.
  ///
  /// @param state the state to remember
  /// @throws IOException when the index cannot be read or written
  void putFile(FileState state) throws IOException;

  /// Remembers some ids of a file's articles; durable with the next commit.
  ///
  /// @param part the ids
  /// @throws IOException when the index cannot be read or written
  void putPart(FilePart part) throws IOException;

  /// Forgets some ids of a file's articles. The articles stay.
  ///
  /// @param path the real path of the file
  /// @param number which part of them
  /// @throws IOException when the index cannot be read or written
  void removePart(String path, long number) throws IOException;

  /// Forgets a file and all its parts. Its articles stay.
  ///
  /// @param path the real path of the file
  /// @throws IOException when the index cannot be read or written
  void removeFile(String path) throws IOException;

  /// Releases the index, without committing unless it was opened so.
  @Override
  void close() throws IOException;
}
