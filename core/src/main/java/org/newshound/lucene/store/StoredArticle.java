package org.newshound.lucene.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.newshound.article.Article;
import org.newshound.lucene.document.ArticleDocument;

/// An article as the index has it.
///
/// @param article the article
/// @param file the path of the file that it is from; empty when it is from none
record StoredArticle(Article article, String file) {
  /// Returns the article of an id with its file; none when there is no such article.
  static Optional<StoredArticle> find(IndexReader reader, String id) throws IOException {
    List<StoredArticle> found =
        Lookup.each(
            reader,
            ArticleDocument.term(id),
            segment -> {
              StoredFields stored = segment.storedFields();
              Lookup.OfSegment<String> files = StoredSources.open(segment);
              return document ->
                  new StoredArticle(ArticleDocument.read(stored, document), files.read(document));
            });
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }
}
