package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds the transcript of README.md to what the shell shows for the sample articles.
class ReadmeTest {
  private static final Path ROOT = Path.of("..");

  @TempDir private Path temp;

  @Test
  void theTranscriptIsWhatTheShellShows() throws IOException {
    Path samples = copyOfSamples();
    assertThat(Run.of(samples.toString(), "lagoon").code()).isZero();

    try (Sitting sitting = Sitting.at(80, 60, temp.resolve("home"), samples.toString())) {
      String screen = sitting.enter("\"mail boat\" typhoon").enter("1").screen().strip();

      assertThat(indented(Files.readString(ROOT.resolve("README.md"))))
          .contains(indented(screen.substring(screen.indexOf('\n') + 1, screen.indexOf("\nid "))));
    }
  }

  private Path copyOfSamples() throws IOException {
    Path samples = ROOT.resolve("testdata");
    Path copy = temp.resolve("testdata");
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().contains(".newshound")) {
          Path target = copy.resolve(samples.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    return copy;
  }

  private static String indented(String text) {
    return text.replaceAll("(?m)^ +| +$", "").replaceAll("testdata \\(\\d+\\)", "testdata").strip();
  }
}
