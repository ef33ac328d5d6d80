package org.newshound.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newshound.Newshound;

/// Indexes a file in a process of its own and prints what came of it.
final class LargeIngest {
  private static final int MEGABYTES = 8;

  private LargeIngest() {}

  public static void main(String[] arguments) throws IOException {
    try (ArticleIndex index =
        Newshound.open(Path.of(arguments[0]), new IndexOptions(MEGABYTES, "en"))) {
      IngestReport report = Ingest.into(index).run(List.of(Path.of(arguments[1])));
      System.out.printf(
          "added %d rejected %d in %d s with a heap of %d MB%n",
          report.added(),
          report.rejected(),
          report.took().toSeconds(),
          Runtime.getRuntime().maxMemory() >> 20);
    }
  }
}
