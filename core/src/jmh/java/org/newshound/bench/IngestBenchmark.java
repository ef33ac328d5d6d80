package org.newshound.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.newshound.Newshound;
import org.newshound.article.Article;
import org.newshound.index.WritableIndex;
import org.newshound.ingest.Ingest;
import org.newshound.read.ArticleJsonl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A file of JSON lines into a committed index in memory: ours, and a loop over Jackson and Lucene
/// that writes as many terms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
public class IngestBenchmark {
  private Path lines = Path.of("");

  /// Writes the file.
  @Setup
  public void write() throws IOException {
    lines = Files.createTempFile("stories", ".jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(lines)) {
      for (Article article : Reuters.articles()) {
        out.append(ArticleJsonl.write(article)).append('\n');
      }
    }
  }

  /// Deletes it.
  @TearDown
  public void delete() throws IOException {
    Files.delete(lines);
  }

  /// Ours, on the calling thread alone.
  @Benchmark
  public long oneThread() throws IOException {
    return ingest(1);
  }

  /// Ours, on two threads that read and two that write.
  @Benchmark
  public long twoThreads() throws IOException {
    return ingest(2);
  }

  /// The loop.
  @Benchmark
  public long fullLucene() throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      return PlainLucene.index(directory, lines);
    }
  }

  private long ingest(int threads) throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      return Ingest.into(index).threads(threads).run(List.of(lines)).articles().added();
    }
  }
}
