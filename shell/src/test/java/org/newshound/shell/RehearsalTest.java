package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @TempDir private Path folder;

  @Test
  void findsAndTalksAboutItsOwnStories() throws IOException {
    for (String part : List.of("stories", "help", "ask", "talk")) {
      Rehearsal.main(new String[] {folder.toString(), part});
    }

    assertThat(Run.of(folder + "/stories/.newshound", "lantern vote -edition", "-o", "ids").out())
        .isEqualTo("rehearsal-2\n");
    assertThat(folder.resolve(".local/state/newshound/history"))
        .content()
        .startsWith("lantern\n1\n\"night market\"\n");
  }
}
