package org.newshound.lucene.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.newshound.article.Article;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.store.Lookup;

/// A walk over all articles of a reader, hidden ones included, in order of id.
public final class ArticleWalk {
  private final DirectoryReader reader;
  private final TermsEnum ids;
  private final Queue<Article> ready = new ArrayDeque<>();

  /// Begins a walk.
  public ArticleWalk(DirectoryReader reader) throws IOException {
    this.reader = reader;
    Terms terms = MultiTerms.getTerms(reader, Fields.ID);
    ids = terms == null ? TermsEnum.EMPTY : terms.iterator();
  }

  /// Returns the next article; none at the end.
  public Optional<Article> next() throws IOException {
    while (ready.isEmpty()) {
      BytesRef id = ids.next();
      if (id == null) {
        return Optional.empty();
      }
      Term term = new Term(Fields.ID, BytesRef.deepCopyOf(id));
      ready.addAll(Lookup.all(reader, term, ArticleDocument::read));
    }
    return Optional.of(ready.remove());
  }
}
