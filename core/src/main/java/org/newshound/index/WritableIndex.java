package org.newshound.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.newshound.article.Article;
import org.newshound.index.files.WritableFileRegister;
import org.newshound.query.ArticleQuery;

/// An index that can be written.
///
/// Searches find changes after [#refresh] or [#commit]. Changes are durable after [#commit], and
/// may be before: an article is acknowledged when the commit after it has returned. A commit that
/// throws may still have happened; open the index again to see.
///
/// Closing commits nothing unless the index was opened with [IndexOptions#commitOnClose].
///
/// Implementations are safe for use by many threads.
public interface WritableIndex extends ArticleIndex {
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
  /// @param file the real path of the file; empty when it is from none
  /// @return what it did, and which file the article was from before
  /// @throws IllegalArgumentException when its body is longer than [Article#MAX_BODY_CHARS]
  /// @throws IOException when the index cannot be read or written
  PutResult put(Article article, String file) throws IOException;

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
  /// @throws org.newshound.search.SearchStoppedException when the query takes so long that it
  ///   cannot be told what else it finds; what was found by then is removed
  default long delete(ArticleQuery query, Consumer<String> removed) throws IOException {
    return Deletion.of(this, query, removed);
  }

  /// Makes all changes so far durable, and visible to searches.
  ///
  /// @throws IOException when the index cannot be read or written
  void commit() throws IOException;

  /// Waits until the segments that are being merged are merged, and keeps that: a commit does not
  /// wait long, and what it left undone is lost when the index is closed. An index that is written
  /// little but often would have ever more segments. Changes so far become durable too.
  ///
  /// @param stop asked repeatedly whether to stop waiting
  /// @throws IOException when the index cannot be read or written
  void waitForMerges(BooleanSupplier stop) throws IOException;

  /// Pins the last commit, for a backup while the index is being written.
  ///
  /// @return the commit, for the caller to close before the index
  /// @throws IOException when the index cannot be read
  IndexSnapshot snapshot() throws IOException;

  /// {@return the files that the index was fed from, as they were written last}
  @Override
  WritableFileRegister files();

  /// Releases the index, without committing unless it was opened so.
  @Override
  void close() throws IOException;
}
