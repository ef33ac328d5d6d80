package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands about the conversation itself, typed and in scripts.
class SessionTest {
  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    folder = Stories.readIn(temp.resolve("stories"));
  }

  @Test
  void anotherIndexTakesThePlaceOfTheFirst() throws IOException {
    Path other = Files.createDirectory(temp.resolve("canal"));
    Files.writeString(other.resolve("o.jsonl"), "{\"id\":\"otter\",\"body\":\"An otter.\"}\n");
    try (Sitting sitting = sitting()) {
      sitting.enter("captain").enter(".use " + other).enter("otter").enter(".last -o ids");

      assertThat(sitting.screen())
          .containsSubsequence("canal has 1 article.", "canal (1)> otter", "1 article", "otter\n");
      assertThat(sitting.press("\f").enter(".use " + temp + "/no").enter(".use").screen())
          .contains("no such file or folder: " + temp + "/no")
          .contains("canal is at " + other)
          .contains("canal (1)>");
      assertThat(sitting.enter(".use " + folder).enter(".next").screen())
          .contains("stories (3)> .next\nThere is no answer yet");
    }
  }

  @Test
  void answersGoToAFileUntilTheyAreShownAgain() throws IOException {
    Path file = temp.resolve("hits.txt");
    try (Sitting sitting = sitting()) {
      sitting.enter(".output " + file).enter("captain").enter(".mode csv").enter("train");
      assertThat(sitting.screen())
          .contains("> captain\nwritten to " + file)
          .doesNotContain("Its [captain] waved.");

      sitting.enter(".output").enter(".mode text").enter("captain");
      assertThat(sitting.screen()).contains("Its [captain] waved.");
      assertThat(sitting.press(".output " + file + "\r", "[y/N]").press("n").screen())
          .contains("Answers are shown here still");
    }

    assertThat(Files.readString(file))
        .startsWith("1\t")
        .contains("\tferry\tHarbor ferry")
        .contains("rank,score,date,id");
  }

  @Test
  void aScriptWritesAnswersToFiles() throws IOException {
    Path file = temp.resolve("hits.txt");
    String script = ".output '%s'\ncaptain\n.terms capt\n.output\ntrain\n".formatted(file);

    Run run = Run.reading(script, folder, "-o", "ids");
    Run again = Run.reading(script, folder, "-o", "ids");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("train\n");
    assertThat(Files.readString(file)).isEqualTo("ferry\ncaptain\t1\n");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("hits.txt exists already. Overwrite it? Not without");
  }

  @Test
  void aScriptEndsAtItsFirstFaultWhenItBails() throws IOException {
    Path inner = Files.writeString(temp.resolve("inner.nh"), ".nope\ntrain\n");

    assertThat(Run.reading(".nope\ncaptain\n", folder, "-o", "ids").out()).isEqualTo("ferry\n");
    for (String fault : new String[] {".nope", "\"open", ".parse (x", ".source " + inner}) {
      Run run = Run.reading(".bail on\nsleepers\n" + fault + "\ncaptain\n", folder, "-o", "ids");
      assertThat(run.out()).contains("train\n").doesNotContain("ferry");
      assertThat(run.code()).isEqualTo(2);
    }
    assertThat(Run.reading(".bail on\nzebra\ncaptain\n", folder, "-o", "ids").out())
        .endsWith("ferry\n");
  }

  @Test
  void linesAreShownBeforeTheyAreDone() throws IOException {
    Path script = Files.writeString(temp.resolve("s.nh"), "captain\n\n.last -o ids\n");

    assertThat(Run.reading(".echo on\ncaptain\n.echo off\ntrain\n", folder, "-o", "ids").out())
        .isEqualTo(
            """
            echo\ton\tset\tprint each line of a script before it is done\tdefault off
            captain
            ferry
            .echo off
            echo\toff\tset\tprint each line of a script before it is done\t
            train
            """);
    try (Sitting sitting = sitting()) {
      assertThat(sitting.enter(".echo on").enter(".source " + script).screen())
          .containsSubsequence("\ncaptain\n1 article", "\n.last -o ids\nferry\n");
    }
  }

  @Test
  void theLastQueryIsAskedWithMoreBehindIt() throws IOException {
    try (Sitting sitting = sitting()) {
      assertThat(sitting.enter("ferry").enter("!! -captain").enter("!!").screen())
          .containsSubsequence(
              "> ferry\n2 articles", "> !! -captain\nferry -captain\n1 article", "> !!\n1 article");
    }
  }

  @Test
  void theFileOfSettingsSaysWhetherASingleAnswerIsColored() throws IOException {
    Path config = Files.createDirectories(temp.resolve("config/newshound"));
    Files.writeString(config.resolve("config"), "color = always\n");
    Run.Setup setup =
        new Run.Setup().variable("XDG_CONFIG_HOME", temp.resolve("config").toString());

    assertThat(setup.run("show", folder, "ferry", "-o", "text").out()).contains("\u001b[1m");
    assertThat(setup.run("show", folder, "ferry", "-o", "text", "--color", "never").out())
        .doesNotContain("\u001b");
    assertThat(setup.run(folder, "captain", "--no-config", "-o", "md").out())
        .doesNotContain("\u001b");
  }

  private Sitting sitting() throws IOException {
    return Sitting.at(120, 40, temp.resolve("home"), folder);
  }
}
