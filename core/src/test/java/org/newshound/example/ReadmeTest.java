package org.newshound.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final int LINES_MAX = 150;

  @Test
  void readmeShowsTheExampleAsItIsCompiledHere() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/org/newshound/example/SearchArticles.java"));
    int from = source.indexOf("    try (WritableIndex");
    String example = source.substring(from, source.indexOf("\n  }\n}", from));

    assertThat(unindented(Files.readString(README))).contains(unindented(example));
  }

  @Test
  void readmeStaysShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThan(LINES_MAX);
  }

  private static String unindented(String text) {
    return text.replaceAll("(?m)^ +", "");
  }
}
