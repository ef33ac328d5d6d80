package org.newshound.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.newshound.Newshound;
import org.newshound.ingest.Ingest;
import org.newshound.ingest.IngestReport;

/// Holds the searches that testdata/README.md suggests to what they find.
class SamplesSearchTest {
  private static final Path SAMPLES = Path.of("..", "testdata");
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (\\d+) \\|");

  @Test
  void suggestedSearchesFindAsManyArticlesAsTheReadmeSays() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      Ingest.into(index).run(List.of(SAMPLES));
      String readme = Files.readString(SAMPLES.resolve("README.md"));
      Matcher row = ROW.matcher(readme.substring(readme.indexOf("## Things to search for")));

      SoftAssertions softly = new SoftAssertions();
      int rows = 0;
      for (; row.find(); rows++) {
        long total = index.search(row.group(1)).total();
        softly.assertThat(total).as(row.group(1)).isEqualTo(Long.parseLong(row.group(2)));
      }
      softly.assertAll();
      assertThat(rows).isGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void samplesReadTwiceChangeNothing() throws IOException {
    try (WritableIndex index = Newshound.inMemory()) {
      IngestReport first = Ingest.into(index).run(List.of(SAMPLES));
      IngestReport second = Ingest.into(index).run(List.of(SAMPLES));

      assertThat(first.articles().added()).isGreaterThan(70);
      assertThat(second.isUnchanged()).isTrue();
      assertThat(second.opened()).isZero();
    }
  }
}
