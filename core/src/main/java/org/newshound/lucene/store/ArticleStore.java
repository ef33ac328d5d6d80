package org.newshound.lucene.store;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.newshound.article.Article;
import org.newshound.index.Precedence;
import org.newshound.index.PutOutcome;
import org.newshound.index.PutResult;
import org.newshound.lucene.document.ArticleDocument;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.folder.Home;

/// The articles of an index that is being written, as they were written last.
///
/// Safe for use by many threads; articles of different ids are analysed side by side.
public final class ArticleStore {
  private static final String NO_FILE = "";

  private final GuardedWriter writer;
  private final LatestReader latest;
  private final ArticleDocument documents;
  private final Home home;
  private final UnrefreshedWrites<StoredArticle> written;
  private final KeyLocks locks = new KeyLocks();

  ArticleStore(GuardedWriter writer, LatestReader latest, ArticleDocument documents, Home home) {
    this.writer = writer;
    this.latest = latest;
    this.documents = documents;
    this.home = home;
    written = latest.memory();
  }

  /// Adds or replaces an article that is from no file; see [#put(Article, String)].
  public PutOutcome put(Article article) throws IOException {
    return put(article, NO_FILE).outcome();
  }

  /// Adds or replaces an article unless the one of its id is equal or newer. One whose body is too
  /// long is refused.
  ///
  /// @param file the path of the file that it is from; empty when it is from none
  public PutResult put(Article article, String file) throws IOException {
    long chars = article.bodyChars();
    if (chars > Article.MAX_BODY_CHARS) {
      throw new IllegalArgumentException(
          "the body of article %s has %d characters, more than %d"
              .formatted(article.id(), chars, Article.MAX_BODY_CHARS));
    }
    StoredArticle coming = new StoredArticle(home.inside(article), home.inside(file));
    synchronized (locks.of(article.id())) {
      Optional<StoredArticle> stored = stored(article.id());
      PutOutcome outcome =
          stored
              .map(other -> Precedence.of(other.article(), coming.article()))
              .orElse(PutOutcome.ADDED);
      if (outcome == PutOutcome.ADDED || outcome == PutOutcome.UPDATED) {
        write(coming);
      }
      return new PutResult(
          outcome, stored.map(StoredArticle::file).map(home::outside).orElse(NO_FILE));
    }
  }

  private void write(StoredArticle coming) throws IOException {
    String id = coming.article().id();
    Document document = documents.write(coming.article(), coming.file());
    writer.write(to -> to.updateDocument(ArticleDocument.term(id), document));
    written.put(id, coming);
    latest.kept(document.getField(Fields.STORED).binaryValue().length);
  }

  /// Removes an article and says whether there was one.
  public boolean delete(String id) throws IOException {
    synchronized (locks.of(id)) {
      boolean present = article(id).isPresent();
      if (present) {
        writer.write(to -> to.deleteDocuments(ArticleDocument.term(id)));
        written.put(id, null);
        latest.kept(0);
      }
      return present;
    }
  }

  /// Returns the article of an id.
  public Optional<Article> article(String id) throws IOException {
    UnrefreshedWrites.Written<StoredArticle> fresh = written.get(id);
    Optional<Article> kept =
        fresh != null
            ? fresh.present().map(StoredArticle::article)
            : latest.read(
                reader -> Lookup.one(reader, ArticleDocument.term(id), ArticleDocument::read));
    return kept.map(home::outside);
  }

  private Optional<StoredArticle> stored(String id) throws IOException {
    UnrefreshedWrites.Written<StoredArticle> fresh = written.get(id);
    return fresh != null ? fresh.present() : latest.read(reader -> StoredArticle.find(reader, id));
  }

  /// Returns the file that an article is from; none when there is no such article or it is from
  /// none.
  Optional<String> fileOf(String id) throws IOException {
    UnrefreshedWrites.Written<StoredArticle> fresh = written.get(id);
    Optional<String> kept =
        fresh != null
            ? fresh.present().map(StoredArticle::file).filter(file -> !file.isEmpty())
            : latest.read(reader -> StoredSources.of(reader, id));
    return kept.map(home::outside);
  }

  /// Returns how many articles are from each file.
  Map<String, Long> articlesByFile() throws IOException {
    latest.refresh();
    return home.outside(latest.read(StoredSources::count));
  }
}
