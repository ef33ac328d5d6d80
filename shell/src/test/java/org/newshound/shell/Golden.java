package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Screens kept as files. `-Dgolden.update=true` writes them anew; the difference is the review.
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/newshound/shell/golden");

  private Golden() {}

  /// Fails unless a screen is as it was kept.
  public static void assertScreen(String name, String screen) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, screen);
    }
    assertThat(screen).isEqualTo(Files.readString(file));
  }
}
