package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person opens an article that is far longer than anybody reads.
class LongArticleTest {
  private static final String CTRL_C = "\u0003";

  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStory() throws IOException {
    Path stories = Files.createDirectory(temp.resolve("stories"));
    String paragraph = "The tide was out and the quay lay dry. ".repeat(20) + "\\n\\n";
    String body = paragraph.repeat(600) + "A heron came at the end.";
    Files.writeString(stories.resolve("s.jsonl"), "{\"id\":\"long\",\"body\":\"" + body + "\"}\n");
    folder = stories.toString();
    assertThat(Run.of(folder, "heron").code()).isZero();
  }

  @Test
  void itsFirstScreenIsSeenBeforeItIsDrawnWhole() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.enter("quay").tap("1\r").sees("1-23/323+").tap("n").sees("match 1 of ");

      assertThat(sitting.screen()).containsPattern("match 1 of \\d+\\+");
      sitting.press("q");
    }
  }

  @Test
  void ctrlCEndsTheWayToItsEndAndTheReaderStays() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.enter("quay").tap("1\r").sees("1-23/323+").tap("G" + CTRL_C).sees("stopped");
      assertThat(sitting.screen()).containsPattern("stopped.*\\+").doesNotContain("heron");

      sitting.tap("G").sees("heron came").press("q");
    }
  }

  @Test
  void ctrlCEndsALookForATextAndLaterItIsFound() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.enter("quay").tap("1\r").sees("1-23/323+");
      sitting.tap("/heron\r" + CTRL_C).sees("stopped");
      sitting.tap("n").sees("match 1 of 1").sees("heron came").press("q");
    }
  }

  private Sitting sitting() throws IOException {
    return Sitting.at(80, 24, temp.resolve("home"), folder);
  }
}
