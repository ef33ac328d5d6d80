package org.newshound.example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newshound.Newshound;
import org.newshound.index.WritableIndex;
import org.newshound.ingest.Ingest;
import org.newshound.search.Hit;
import org.newshound.search.Snippet;

/// The example of README.md, which [ReadmeTest] keeps equal to it.
final class SearchArticles {
  private SearchArticles() {}

  public static void main(String[] args) throws IOException {
    try (WritableIndex index = Newshound.open(Path.of(args[0]))) {
      Ingest.into(index).run(List.of(Path.of(args[1])));
      for (Hit hit : index.search("\"tidal lagoon\" -headline:letters").hits().complete()) {
        System.out.println(hit.rank() + ". " + hit.headline() + " | " + hit.byline());
        for (Snippet snippet : hit.snippets()) {
          System.out.println("   " + snippet.text());
        }
      }
    }
  }
}
