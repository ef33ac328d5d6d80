package org.newshound.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.index.WritableIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// All stories into a committed index in memory: ours, and Lucene alone with one field and with as
/// many terms as ours.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class IndexingBenchmark {
  private List<Article> articles = List.of();

  /// Reads the stories.
  @Setup
  public void read() throws IOException {
    articles = Reuters.articles();
  }

  List<Article> articles() {
    return articles;
  }

  /// Ours.
  @Benchmark
  public long newshound() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      for (Article article : articles) {
        index.put(article);
      }
      index.commit();
      return index.stats().bytes();
    }
  }

  /// One stemmed field of headline and body.
  @Benchmark
  public long plainLucene() throws IOException {
    return lucene(PlainLucene.Layout.PLAIN);
  }

  /// The fields of ours.
  @Benchmark
  public long fullLucene() throws IOException {
    return lucene(PlainLucene.Layout.FULL);
  }

  private long lucene(PlainLucene.Layout layout) throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      PlainLucene.index(directory, articles, layout);
      long bytes = 0;
      for (String file : directory.listAll()) {
        bytes += directory.fileLength(file);
      }
      return bytes;
    }
  }
}
