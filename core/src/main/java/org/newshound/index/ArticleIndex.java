package org.newshound.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newshound.article.Article;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;

/// A searchable collection of articles.
///
/// Changes are found by searches after [#refresh] or [#commit], and are on disk after [#commit]: an
/// article is acknowledged when the commit after it has returned. A commit that throws may still
/// have happened; open the index again to see.
///
/// Implementations are safe for use by many threads. Whoever opens an index closes it; closing
/// commits nothing.
public interface ArticleIndex extends AutoCloseable {
  /// Adds an article, or replaces the one of the same id unless that is newer (see
  /// [PutOutcome#OLDER]). An article equal to the one of its id changes nothing.
  PutOutcome put(Article article) throws IOException;

  /// Removes an article and says whether there was one.
  boolean delete(String id) throws IOException;

  /// {@return the article of an id, canceled and withheld ones included}
  Optional<Article> article(String id) throws IOException;

  /// Hands every article to `sink` in order of id: those that can be found and, with `all`, the
  /// canceled, withheld and embargoed ones too.
  void forEach(boolean all, Consumer<? super Article> sink) throws IOException;

  /// Answers a request from what is visible to searches now.
  SearchResult search(SearchRequest request) throws IOException;

  /// Answers a query as a reader types it with its ten best hits; a faulty one is repaired.
  default SearchResult search(String query) throws IOException {
    return search(SearchRequest.of(query));
  }

  /// Makes all changes so far visible to searches.
  void refresh() throws IOException;

  /// Makes all changes so far durable, and visible to searches.
  void commit() throws IOException;

  /// {@return how many articles can be found, and more of the kind}
  IndexStats stats() throws IOException;

  /// {@return what is known of a file that was read into this index}
  Optional<FileState> file(String path) throws IOException;

  /// {@return what is known of all files that were read into this index, in order of path}
  List<FileState> files() throws IOException;

  /// {@return the paths of the files that yield an article}
  List<String> filesOf(String id) throws IOException;

  /// Remembers a file's state; durable with the next commit, together with its articles.
  void putFile(FileState state) throws IOException;

  /// Forgets a file. Its articles stay.
  void removeFile(String path) throws IOException;

  /// Releases the index without committing.
  @Override
  void close() throws IOException;
}
