package org.newshound.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.index.ArticleIndex;
import org.newshound.search.SearchRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// The ten best stories for one word: ours over all fields, parsed, counted and copied into hits,
/// and Lucene alone over one field, with the ids alone.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WordBenchmark {
  /// A frequent, a medium and a rare word.
  @Param({"market", "tariff", "zambia"})
  public String word = "";

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private @Nullable ArticleIndex index;
  private @Nullable DirectoryReader reader;

  /// Indexes the stories.
  @Setup
  public void build() throws IOException {
    ArticleIndex index = Newshound.inMemory();
    this.index = index;
    List<Article> articles = Reuters.articles();
    for (Article article : articles) {
      index.put(article);
    }
    index.commit();
    PlainLucene.index(directory, articles, PlainLucene.Layout.PLAIN);
    reader = DirectoryReader.open(directory);
  }

  /// Closes the indexes.
  @TearDown
  public void close() throws IOException {
    index.close();
    reader.close();
    directory.close();
  }

  /// Ours, without snippets.
  @Benchmark
  public Object newshound() throws IOException {
    return index.search(SearchRequest.of(word).withSnippets(0));
  }

  /// Ours, with a snippet for each hit.
  @Benchmark
  public Object newshoundWithSnippets() throws IOException {
    return index.search(SearchRequest.of(word));
  }

  /// Lucene alone.
  @Benchmark
  public long plainLucene() throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    Query query = new TermQuery(new Term(PlainLucene.TEXT, word));
    TopDocs best = searcher.search(query, 10);
    long sum = searcher.count(query);
    for (ScoreDoc document : best.scoreDocs) {
      sum += document.doc;
    }
    return sum;
  }
}
