package org.newshound.lucene.search;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.newshound.article.Article;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.query.FilterQueries;

/// An article that searches can find.
///
/// @param segment the number of the segment it is in
/// @param document its number there
/// @param article what is stored of it
record OneArticle(int segment, int document, Article article) {
  /// Returns the article of an id; none when there is no such article or it is under embargo. That
  /// takes so little that no limit is asked.
  static Optional<OneArticle> find(DirectoryReader reader, String id, Instant now)
      throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(ArticleDocument.term(id)), Occur.FILTER)
            .add(FilterQueries.FINDABLE, Occur.FILTER)
            .build();
    TopDocs best = new IndexSearcher(reader).search(Embargoes.respect(query, reader, now), 1);
    if (best.scoreDocs.length == 0) {
      return Optional.empty();
    }
    List<LeafReaderContext> leaves = reader.leaves();
    int segment = ReaderUtil.subIndex(best.scoreDocs[0].doc, leaves);
    LeafReaderContext leaf = leaves.get(segment);
    int document = best.scoreDocs[0].doc - leaf.docBase;
    Article article = ArticleDocument.read(leaf.reader().storedFields(), document);
    return Optional.of(new OneArticle(segment, document, article));
  }

  /// Returns its segment as a searcher of the same index sees it.
  LeafReaderContext leaf(ArticleSearcher searcher) {
    return searcher.getIndexReader().leaves().get(segment);
  }
}
