package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Holds the sources of both modules to small packages, small files and names of one meaning.
class SourceStructureTest {
  private static final int MOST_TYPES = 20;
  private static final int MOST_LINES = 500;
  private static final SourceStructure BOTH_MODULES =
      new SourceStructure(List.of(Path.of("../core/src/main/java"), Path.of("src/main/java")));

  @TempDir private Path sources;

  @Test
  void noPackageHasMoreThanTwentyTypes() throws IOException {
    assertThat(BOTH_MODULES.packagesOver(MOST_TYPES)).isEmpty();
  }

  @Test
  void noFileHasMoreThanFiveHundredLines() throws IOException {
    assertThat(BOTH_MODULES.filesOver(MOST_LINES)).isEmpty();
  }

  @Test
  void noNameOfATypeIsUsedTwice() throws IOException {
    assertThat(BOTH_MODULES.repeatedNames()).isEmpty();
  }

  @Test
  void whatIsTooLargeOrRepeatedIsFound() throws IOException {
    write(
        "a/Kite.java",
        "package a;\n\n/// A record Kite.\npublic record Kite() {}\n\nfinal class Tail {}\n");
    write("a/b/Kite.java", "package a.b;\n\nsealed interface Kite {\n  record Tail() {}\n}\n");
    SourceStructure structure = new SourceStructure(List.of(sources));

    assertThat(structure.packagesOver(1)).containsExactly("a: 2");
    assertThat(structure.filesOver(5)).containsExactly(sources.resolve("a/Kite.java") + ": 6");
    assertThat(structure.repeatedNames()).containsExactly("Kite: a, a.b");
  }

  private void write(String name, String text) throws IOException {
    Path file = sources.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
