package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds the pictures of the README to what the shell shows for the sample articles.
/// `-Dgolden.update=true` draws them anew.
class PictureTest {
  private static final Path DOCS = Path.of("docs");

  @TempDir private Path temp;

  @Test
  void theReadmeShowsThem() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));

    for (Picture.Theme theme : Picture.Theme.values()) {
      assertThat(readme).contains("=\"shell/docs/" + name(theme) + ".svg\"");
    }
  }

  @Test
  void picturesShowTheShellAsItIs() throws IOException {
    Map<String, String> colored =
        Map.of("HOME", temp.resolve("home").toString(), "TERM", "xterm-256color");
    try (Sitting sitting =
        Sitting.at("xterm-256color", 84, 24, colored, Samples.in(temp).toString(), "-n", "3")) {
      // The count while typing says how long it took, which no picture can hold.
      sitting
          .enter(".set live off")
          .press("\f")
          .enter("ferry (aground OR \"night shifts\") -headline:letters");
      sitting.enter(".facets place").tap("dateline:veld").sees("dateline:veldhaven  ");

      for (Picture.Theme theme : Picture.Theme.values()) {
        String svg =
            sitting.picture().svg("The shell of Newshound: a query, facets, advice", theme);
        assertPicture(name(theme), svg);
      }
    }
  }

  private static String name(Picture.Theme theme) {
    return "shell-" + theme.name().toLowerCase(Locale.ROOT);
  }

  private static void assertPicture(String name, String svg) throws IOException {
    Path file = DOCS.resolve(name + ".svg");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(DOCS);
      Files.writeString(file, svg);
    }
    assertThat(svg).isEqualTo(Files.readString(file));
  }
}
