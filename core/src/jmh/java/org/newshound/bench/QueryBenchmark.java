package org.newshound.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newshound.bench.Workload.Case;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// The ten best stories for queries of one kind: ours parsed, counted and copied into hits, with
/// snippets and without; and Lucene alone, with its highlighter and without.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(QueryBenchmark.QUERIES)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QueryBenchmark {
  static final int QUERIES = 20;

  private static final long SEED = 42;

  /// A kind of query.
  @Param({
    "WORD",
    "AND",
    "OR",
    "PREFIX",
    "FUZZY",
    "DATED",
    "ANYWHERE",
    "OR_ANYWHERE",
    "PHRASE_2",
    "PHRASE_3",
    "SENTENCE",
    "PARAGRAPH"
  })
  public String kind = "";

  /// How frequent its words are.
  @Param({"FREQUENT", "MEDIUM", "RARE"})
  public String words = "";

  private @Nullable Workload workload;
  private List<Case> cases = List.of();

  /// Indexes the stories and draws the queries.
  @Setup
  public void build() throws IOException {
    Workload built = new Workload();
    workload = built;
    cases = built.cases(Kind.valueOf(kind), Frequency.valueOf(words), QUERIES, SEED);
    if (cases.size() < QUERIES) {
      throw new IllegalStateException("the stories have no " + QUERIES + " such queries");
    }
  }

  /// Closes the indexes.
  @TearDown
  public void close() throws IOException {
    workload.close();
  }

  /// Ours, without snippets.
  @Benchmark
  public void newshound(Blackhole hole) throws IOException {
    for (Case query : cases) {
      hole.consume(workload.page(query));
    }
  }

  /// Ours, with a snippet for each hit.
  @Benchmark
  public void newshoundWithSnippets(Blackhole hole) throws IOException {
    for (Case query : cases) {
      hole.consume(workload.pageWithSnippets(query));
    }
  }

  /// Lucene alone, no more counted than need be.
  @Benchmark
  public void lucene(Blackhole hole) throws IOException {
    for (Case query : cases) {
      hole.consume(workload.twin().best(query.lucene()));
    }
  }

  /// Lucene alone, with a passage for each hit.
  @Benchmark
  public void luceneWithPassages(Blackhole hole) throws IOException {
    for (Case query : cases) {
      hole.consume(workload.twin().bestWithPassages(query.lucene(), query.marked()));
    }
  }
}
