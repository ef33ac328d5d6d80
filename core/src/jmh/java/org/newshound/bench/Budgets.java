package org.newshound.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.newshound.article.Article;
import org.newshound.bench.Contest.Times;
import org.newshound.bench.Workload.Case;

/// Prints what the budgets of speed and size are held to, as a table of ratios to Lucene alone. The
/// machine may be busy: CPU time of the calling thread is measured, ratios are taken within a
/// round.
///
/// A query whose count differs from Lucene's ends the run.
public final class Budgets {
  private static final int QUERIES = 40;
  private static final int WARMING = 2;
  private static final int ROUNDS = 5;
  private static final long TURN_NANOS = 20_000_000;
  private static final int INDEX_WARMING = 1;
  private static final int INDEX_ROUNDS = 3;
  private static final double MICROS_PER_MILLI = 1_000;
  private static final long SEED = 42;

  private static final int BEST = 0;
  private static final int COUNTED = 1;
  private static final int OURS = 2;

  private final Workload workload;
  private final PrintStream out;

  private Budgets(Workload workload, PrintStream out) {
    this.workload = workload;
    this.out = out;
  }

  /// Measures and prints.
  ///
  /// @param arguments `index` or `search` for one half alone
  public static void main(String[] arguments) throws IOException {
    List<String> wanted = List.of(arguments);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (!wanted.contains("search")) {
      indexing(out);
    }
    if (!wanted.contains("index")) {
      try (Workload workload = new Workload()) {
        Budgets budgets = new Budgets(workload, out);
        budgets.counts();
        budgets.warm();
        budgets.queries();
        budgets.newest();
        budgets.snippets();
      }
    }
  }

  private static void indexing(PrintStream out) throws IOException {
    IndexingBenchmark indexing = new IndexingBenchmark();
    indexing.read();
    long text = 0;
    for (Article article : indexing.articles()) {
      String headline = article.headline() == null ? "" : article.headline();
      text += headline.getBytes(StandardCharsets.UTF_8).length;
      text += article.bodyText().getBytes(StandardCharsets.UTF_8).length;
    }
    Times times =
        new Contest(INDEX_WARMING, INDEX_ROUNDS, 0)
            .run(List.of(indexing::plainLucene, indexing::fullLucene, indexing::newshound));
    List<String> names = List.of("plain", "full", "Newshound");
    List<Long> sizes = List.of(indexing.plainLucene(), indexing.fullLucene(), indexing.newshound());
    out.printf(
        Locale.ROOT,
        "| P1, P2 | CPU ms | to plain | to full | size / text |%n|---|---|---|---|---|%n");
    for (int i = 0; i < names.size(); i++) {
      out.printf(
          Locale.ROOT,
          "| %s | %,.0f | %.2f | %.2f | %.2f |%n",
          names.get(i),
          times.median(i) / MICROS_PER_MILLI,
          times.ratio(i, 0),
          times.ratio(i, 1),
          (double) sizes.get(i) / text);
    }
  }

  private List<Case> cases(Kind kind, Frequency frequency) {
    return workload.cases(kind, frequency, QUERIES, SEED);
  }

  /// Compares the counts of ours with those of the twin and of a look at every story.
  private void counts() throws IOException {
    NeighbourCount neighbours = new NeighbourCount(workload.articles(), workload.analysis());
    int compared = 0;
    for (Kind kind : Kind.values()) {
      for (Frequency frequency : Frequency.values()) {
        for (Case query : cases(kind, frequency)) {
          long ours = workload.count(query);
          long theirs =
              switch (kind) {
                case SENTENCE -> neighbours.inSentence(query.stems());
                case PARAGRAPH -> neighbours.inParagraph(query.stems());
                case WORD,
                    AND,
                    OR,
                    PREFIX,
                    FUZZY,
                    DATED,
                    ANYWHERE,
                    OR_ANYWHERE,
                    PHRASE_2,
                    PHRASE_3 ->
                    workload.twin().searcher().count(query.all());
              };
          if (ours != theirs) {
            throw new IllegalStateException(
                query.typed() + " finds " + ours + " articles, not " + theirs);
          }
          compared++;
        }
      }
    }
    IndexReader twin = workload.twin().searcher().getIndexReader();
    int segments = workload.index().withSearcher(it -> it.getIndexReader().leaves().size());
    out.printf(
        Locale.ROOT,
        "%n%d counts agree; %d segments of ours, %d of the twin%n%n",
        compared,
        segments,
        twin.leaves().size());
  }

  /// What all kinds share is compiled before the first is measured.
  private void warm() throws IOException {
    for (Kind kind : Kind.values()) {
      List<Case> cases = cases(kind, Frequency.MEDIUM);
      new Contest(WARMING, 1, TURN_NANOS)
          .run(List.of(() -> each(cases, it -> workload.pageWithSnippets(it).hashCode())));
    }
  }

  private void queries() throws IOException {
    out.printf(
        Locale.ROOT,
        "| | kind | words | queries | Lucene us | counting | Newshound us | ratio | to counting "
            + "| difference us |%n|---|---|---|---|---|---|---|---|---|---|%n");
    Contest contest = new Contest(WARMING, ROUNDS, TURN_NANOS);
    for (Kind kind : Kind.values()) {
      for (Frequency frequency : Frequency.values()) {
        List<Case> cases = cases(kind, frequency);
        Times times =
            contest.run(
                List.of(
                    () -> each(cases, it -> workload.twin().best(it.lucene())),
                    () -> each(cases, it -> workload.twin().bestAndCount(it.lucene())),
                    () -> each(cases, it -> workload.page(it).hashCode())));
        int count = cases.size();
        out.printf(
            Locale.ROOT,
            "| %s | %s | %s | %d | %.1f | %.1f | %.1f | %.2f | %.2f | %.1f |%n",
            kind.budget(),
            kind.label(),
            frequency.label(),
            count,
            times.median(BEST) / count,
            times.median(COUNTED) / count,
            times.median(OURS) / count,
            times.ratio(OURS, BEST),
            times.ratio(OURS, COUNTED),
            times.difference(OURS, BEST) / count);
      }
    }
  }

  /// P6: the newest ones of many.
  private void newest() throws IOException {
    out.printf(
        Locale.ROOT, "%n| P6 | Lucene, sorting us | Newshound us | ratio |%n|---|---|---|---|%n");
    Contest contest = new Contest(WARMING, ROUNDS, TURN_NANOS);
    for (Frequency frequency : Frequency.values()) {
      List<Case> cases = cases(Kind.WORD, frequency);
      Times times =
          contest.run(
              List.of(
                  () -> each(cases, it -> workload.twin().newest(it.lucene())),
                  () -> each(cases, it -> workload.newest(it).hashCode())));
      out.printf(
          Locale.ROOT,
          "| word, %s | %.1f | %.1f | %.2f |%n",
          frequency.label(),
          times.median(0) / cases.size(),
          times.median(1) / cases.size(),
          times.ratio(1, 0));
    }
  }

  /// P7 and P8: a page with snippets and without.
  private void snippets() throws IOException {
    out.printf(
        Locale.ROOT,
        "%n| P7, P8 | Lucene us | highlighter us | page us | snippets us | snippets to highlighter "
            + "|%n|---|---|---|---|---|---|%n");
    Contest contest = new Contest(WARMING, ROUNDS, TURN_NANOS);
    for (Kind kind : List.of(Kind.WORD, Kind.AND, Kind.OR, Kind.PHRASE_2)) {
      for (Frequency frequency : Frequency.values()) {
        List<Case> cases = cases(kind, frequency);
        Times times =
            contest.run(
                List.of(
                    () -> each(cases, it -> workload.twin().best(it.lucene())),
                    () ->
                        each(
                            cases,
                            it -> workload.twin().bestWithPassages(it.lucene(), it.marked())),
                    () -> each(cases, it -> workload.page(it).hashCode()),
                    () -> each(cases, it -> workload.pageWithSnippets(it).hashCode())));
        int count = cases.size();
        double highlighter = times.difference(1, 0) / count;
        double ours = times.difference(3, 2) / count;
        out.printf(
            Locale.ROOT,
            "| %s, %s | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
            kind.label(),
            frequency.label(),
            times.median(0) / count,
            highlighter,
            times.median(2) / count,
            ours,
            ours / highlighter);
      }
    }
  }

  @FunctionalInterface
  private interface Search {
    long run(Case query) throws IOException;
  }

  private static long each(List<Case> cases, Search search) throws IOException {
    long sum = 0;
    for (Case query : cases) {
      sum += search.run(query);
    }
    return sum;
  }
}
