package org.newshound.lucene.search;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.newshound.article.Article;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.query.Filters;

/// An article that searches can find.
///
/// @param leaf the segment it is in
/// @param document its number there
/// @param article what is stored of it
record OneArticle(LeafReaderContext leaf, int document, Article article) {
  /// Returns the article of an id; none when there is no such article or it is under embargo.
  static Optional<OneArticle> find(ArticleSearcher searcher, String id, Instant now)
      throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(ArticleDocument.term(id)), Occur.FILTER)
            .add(Filters.FINDABLE, Occur.FILTER)
            .build();
    TopDocs best = searcher.search(Embargoes.respect(query, searcher.getIndexReader(), now), 1);
    if (best.scoreDocs.length == 0) {
      return Optional.empty();
    }
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(best.scoreDocs[0].doc, leaves));
    int document = best.scoreDocs[0].doc - leaf.docBase;
    Article article = ArticleDocument.read(leaf.reader().storedFields(), document);
    return Optional.of(new OneArticle(leaf, document, article));
  }
}
