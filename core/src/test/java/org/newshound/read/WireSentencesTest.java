package org.newshound.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.article.Article;

/// How many stored stories have a paragraph that is cut inside a sentence.
///
/// A paragraph counts as cut when it has at least 30 characters and five words, less than a third
/// of them figures, does not end as a sentence or an announcement does, and the next one begins in
/// lower case and is running text of that kind too. What remains are rows of tables and headings in
/// lower case, and rows that have wide gaps in their midst.
class WireSentencesTest {
  private static final Path STORED =
      Path.of(System.getProperty("newshound.shared", Path.of("..", "..", "shared").toString()))
          .resolve("data/reuters21578");

  @ParameterizedTest
  @CsvSource({
    "docs.jsonl.gz, 20",
    "raw/reut2-000.sgm.gz, 1",
    "raw/reut2-001.sgm.gz, 1",
    "raw/reut2-002.sgm.gz, 2"
  })
  void storedWireCopyKeepsItsSentences(String file, int most) throws IOException {
    Path path = STORED.resolve(file);
    assumeTrue(Files.exists(path), "the wire copy is not at " + path);
    List<String> cut = new ArrayList<>();
    AtomicInteger stories = new AtomicInteger();
    ArticleReader.standard()
        .read(
            path,
            outcome -> {
              if (outcome instanceof ReadOutcome.Accepted accepted) {
                stories.incrementAndGet();
                cutIn(accepted.article(), cut);
              }
            });

    System.out.println(file + ": " + cut.size() + " of " + stories + " stories cut: " + cut);
    assertThat(stories).hasValueGreaterThan(900);
    assertThat(cut).hasSizeLessThanOrEqualTo(most);
  }

  private static void cutIn(Article article, List<String> cut) {
    for (int i = 0; i + 1 < article.body().size(); i++) {
      String text = article.body().get(i).text();
      String next = article.body().get(i + 1).text();
      boolean goesOn = Character.isLowerCase(next.charAt(0)) && !ends(text);
      if (goesOn && isRunning(text) && isRunning(next)) {
        cut.add(article.id());
        return;
      }
    }
  }

  private static boolean ends(String text) {
    int last = text.length() - 1;
    while (last >= 0 && "\"')]}*+ ".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last < 0 || ".!?:;".indexOf(text.charAt(last)) >= 0;
  }

  private static boolean isRunning(String text) {
    String[] words = text.split(" +", -1);
    int figures = 0;
    for (String word : words) {
      figures += word.matches("[-+(]*[0-9].*") ? 1 : 0;
    }
    return text.length() >= 30 && words.length >= 5 && figures * 3 < words.length;
  }
}
