package org.newshound.shell.session.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleArticlesTest {
  @TempDir private Path temp;

  @Test
  void samplesLieBesideAnUnpackedProgram() throws IOException {
    Path samples = samples(temp.resolve("testdata"));

    assertThat(SampleArticles.near(temp.resolve("newshound.jar"))).contains(samples);
  }

  @Test
  void samplesLieAtTheTopOfACheckout() throws IOException {
    Path samples = samples(temp.resolve("testdata"));

    assertThat(SampleArticles.near(temp.resolve("shell/target/newshound.jar"))).contains(samples);
  }

  @Test
  void aFolderThatIsOnlyCalledSoHasNone() throws IOException {
    Files.createDirectory(temp.resolve("testdata"));

    assertThat(SampleArticles.near(temp.resolve("newshound.jar"))).isEmpty();
  }

  private static Path samples(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.createFile(folder.resolve("own-form.jsonl"));
    return folder;
  }
}
