package org.newshound.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newshound.read.ArticleJsonl;
import org.newshound.read.ReadOutcome;

/// Reads the sample pages; `-Dgolden.update=true` writes what was read as what is expected.
class SamplePagesTest {
  private static final Path EXPECTED =
      Path.of("src", "test", "resources", "org", "newshound", "read", "html", "samples.txt");

  @Test
  void readsTheSamplePagesAsExpected() throws IOException {
    List<String> read = new ArrayList<>();
    for (Path sample : Pages.samples()) {
      String name = sample.getFileName().toString();
      read.add("# " + name);
      read.add(print(Pages.read(Pages.bytes(sample), name)));
    }

    if (Boolean.getBoolean("golden.update")) {
      Files.write(EXPECTED, read, StandardCharsets.UTF_8);
    }
    assertThat(read).isEqualTo(Files.readAllLines(EXPECTED, StandardCharsets.UTF_8));
  }

  private static String print(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Accepted accepted -> ArticleJsonl.write(accepted.article());
      case ReadOutcome.Rejected rejected -> "rejected: " + rejected.reason();
      case ReadOutcome.Skipped skipped -> "skipped: " + skipped.reason();
    };
  }
}
