package org.newshound.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.newshound.Newshound;
import org.newshound.index.IndexOptions;
import org.newshound.index.WritableIndex;
import org.newshound.read.ReadOutcome;

/// The child of the kill harness: indexes a folder and prints, after every commit, how many
/// articles it read so far. That many, in the order of the files, are acknowledged.
final class KilledIngest {
  static final String HONEST = "honest";
  private static final long COMMIT_ARTICLES = 8;
  private static final int MEGABYTES = 16;

  private KilledIngest() {}

  public static void main(String[] arguments) throws IOException {
    Path index = Path.of(arguments[0]);
    Path articles = Path.of(arguments[1]);
    boolean honest = arguments[2].equals(HONEST);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (WritableIndex opened = Newshound.open(index, new IndexOptions(MEGABYTES, "en"))) {
      out.println("open");
      if (honest) {
        run(opened, articles, at -> out.println(at.articles()), at -> {}, COMMIT_ARTICLES);
      } else {
        acknowledgeEarly(opened, articles, out);
      }
      out.println("end");
    }
  }

  /// Says that articles are kept before they are.
  private static void acknowledgeEarly(WritableIndex index, Path articles, PrintStream out)
      throws IOException {
    AtomicLong told = new AtomicLong();
    run(
        index,
        articles,
        at -> {},
        at -> {
          if (at.articles() > told.get()) {
            told.set(at.articles());
            out.println(at.articles());
          }
        },
        10 * COMMIT_ARTICLES);
  }

  private static void run(
      WritableIndex index,
      Path articles,
      Consumer<IngestProgress> committed,
      Consumer<IngestProgress> progress,
      long commitArticles)
      throws IOException {
    Ingest.into(index)
        .commitEvery(commitArticles, Duration.ofSeconds(60))
        .committed(committed)
        .progress(progress)
        .rejects((ReadOutcome.Unread unread) -> {})
        .run(List.of(articles));
  }
}
