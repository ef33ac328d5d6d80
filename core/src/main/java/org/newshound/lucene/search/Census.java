package org.newshound.lucene.search;

import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.newshound.article.Article;
import org.newshound.article.Status;
import org.newshound.index.IndexStats;
import org.newshound.lucene.document.ExtraTerms;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.folder.CommitMetadata;

/// Counts what an index holds.
public final class Census {
  private Census() {}

  /// Counts what a reader sees.
  public static IndexStats count(DirectoryReader reader, Instant now, long bytes)
      throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    int embargoed = searcher.count(both(Embargoes.under(now), Occur.FILTER));
    int undatedEmbargoed =
        searcher.count(
            new BooleanQuery.Builder()
                .add(both(Embargoes.under(now), Occur.FILTER), Occur.FILTER)
                .add(new FieldExistsQuery(Fields.SORT_DAY), Occur.MUST_NOT)
                .build());
    int undated = searcher.count(both(new FieldExistsQuery(Fields.SORT_DAY), Occur.MUST_NOT));
    CommitMetadata stamp =
        CommitMetadata.of(reader.getIndexCommit().getUserData())
            .orElseGet(() -> new CommitMetadata(Fields.LAYOUT, "", ""));
    return new IndexStats(
        searcher.count(kind(Fields.ARTICLE)) - embargoed,
        searcher.count(kind(Fields.HIDDEN)) + embargoed,
        undated - undatedEmbargoed,
        ExtraTerms.names(reader),
        searcher.count(kind(Fields.FILE)),
        bytes,
        stamp.layout(),
        stamp.lucene());
  }

  private static Query kind(String kind) {
    return new TermQuery(new Term(Fields.KIND, kind));
  }

  private static Query both(Query query, Occur occur) {
    return new BooleanQuery.Builder()
        .add(kind(Fields.ARTICLE), Occur.FILTER)
        .add(query, occur)
        .build();
  }

  /// Says whether searches find an article.
  public static boolean isFindable(Article article, Instant now) {
    Instant embargo = article.embargoedUntil();
    return article.status() == Status.USABLE && (embargo == null || !embargo.isAfter(now));
  }
}
