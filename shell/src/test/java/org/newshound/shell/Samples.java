package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The sample articles, in a folder of the test's own and read in already.
final class Samples {
  private static final Path SAMPLES = Path.of("..", "testdata");

  private Samples() {}

  /// Copies the samples below a folder and returns where they are.
  static Path in(Path folder) throws IOException {
    Path copy = folder.resolve("testdata");
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().contains(".newshound")) {
          Path target = copy.resolve(SAMPLES.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    assertThat(Run.of(copy.toString(), "ferry").code()).isZero();
    return copy;
  }
}
