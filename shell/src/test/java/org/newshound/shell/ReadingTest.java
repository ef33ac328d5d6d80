package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person reads answers and narrows them down.
class ReadingTest {
  private static final String CTRL_D = "\u0004";

  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    folder = Stories.readIn(temp.resolve("stories"));
  }

  @Test
  void facetsAreNumberedAndNarrow() throws IOException {
    try (Sitting sitting = sitting(80, 40)) {
      Golden.assertScreen(
          "session-facets",
          sitting
              .enter("ferry")
              .enter(".facets")
              .enter(".narrow 1")
              .enter(".widen")
              .enter(".narrow 99")
              .enter(".facets colour")
              .screen());
    }
  }

  @Test
  void aFilterStandsInThePromptUntilItIsCleared() throws IOException {
    try (Sitting sitting = sitting(80, 40)) {
      Golden.assertScreen(
          "session-filter",
          sitting
              .enter(".filter date:2024")
              .enter("captain")
              .enter("train")
              .enter(".filter")
              .enter(".filter clear")
              .enter("captain")
              .screen());
    }
  }

  @Test
  void enterTriesWhatIsOfferedWhenNothingIsFound() throws IOException {
    try (Sitting sitting = sitting(80, 24)) {
      assertThat(sitting.enter("capptain").enter("").screen())
          .containsSubsequence("No article has capptain", "did you mean captain", "1 article");
    }
  }

  @Test
  void anArticleLeadsToTheNextOne() throws IOException {
    try (Sitting sitting = sitting(60, 9)) {
      sitting.enter("ferry").press("1\r", "q").tap("]").sees("2 of 2");
      assertThat(sitting.tap("[").sees("1 of 2").screen()).contains("1 of 2");

      sitting.press("q").tap("]\r").sees("2 of 2").press("q").enter("]");
      assertThat(sitting.screen()).contains("That was the last article.");
    }
  }

  @Test
  void thePagerSearchesAndGoesToMatches() throws IOException {
    try (Sitting sitting = sitting(40, 6)) {
      sitting.enter("captain").press("1\r", "q").tap("n").sees("[captain]");
      sitting.tap("g").sees("── 1 of 1").tap("/zebra\r").sees("not found: zebra");
      sitting.tap("/waved\r").sees("waved").tap("/── 1\r").sees("── 1 of 1").press("q");
    }
  }

  @Test
  void theHistoryOpensAtItsEnd() throws IOException {
    try (Sitting sitting = sitting(40, 6)) {
      for (String line : List.of("one", "two", "three", "four", "five", "six", "seven")) {
        sitting.enter(line);
      }
      sitting.press(".history\r", "4-8/8  space  b  /  ? keys  q");

      assertThat(sitting.screen()).startsWith("4  four\n").contains("8  .history\n");
      sitting.press("g", "1-5/8  space  b  /  ? keys  q").press("q");
    }
  }

  @Test
  void aLineAsWideAsTheScreenKeepsItsEnd() throws IOException {
    try (Sitting sitting = sitting(30, 8)) {
      sitting.enter("captain").press("1\r", "q");

      assertThat(sitting.screen()).startsWith("── 1 of 1 " + "─".repeat(20) + "\n");
    }
  }

  @Test
  void theReaderStaysHoweverShortTheStoryIs() throws IOException {
    try (Sitting sitting = sitting(80, 24)) {
      sitting.enter("ferry").tap("1\r").sees("── 1 of 2").tap("]").sees("── 2 of 2");
      sitting.tap("[").sees("── 1 of 2").press("q").enter("captain");

      assertThat(sitting.screen()).contains("> captain\n1 article");
    }
  }

  @Test
  void aMatchIsToldByItsNumber() throws IOException {
    try (Sitting sitting = sitting(80, 24)) {
      sitting.enter("ferry captain").tap("1\r").sees("── 1 of 1");
      sitting.tap("n").sees("match 1 of 3").tap("n").sees("match 2 of 3");
      sitting.tap("n").sees("match 3 of 3").tap("n").sees("no match below of 3");
      sitting.tap("p").sees("match 2 of 3").tap("/berth\r").sees("match 1 of 1").press("q");
    }
  }

  @Test
  void theReaderExplainsItsKeysHoweverNarrow() throws IOException {
    try (Sitting sitting = sitting(30, 12)) {
      sitting.enter("ferry").tap("1\r").sees("? keys  q").tap("?").sees("any key goes back");
      assertThat(sitting.screen())
          .contains("n/p     go to the next")
          .contains("s       save")
          .contains("q       back");

      sitting.tap("x").sees("── 1 of 2").press("q");
    }
  }

  @Test
  void anAnswerIsExplainedAndPrintedInOtherForms() throws IOException {
    try (Sitting sitting = sitting(80, 40)) {
      sitting.enter("captain").enter(".explain 1").enter(".last -o ids").enter(".mode csv");
      assertThat(sitting.enter("captain").screen())
          .containsSubsequence("It matches", "captain", "\nferry\n", "rank,score,date,id");
    }
  }

  @Test
  void anAnswerIsWrittenToAFileThatIsNotOverwrittenUnasked() throws IOException {
    Path file = temp.resolve("hits.ids");
    try (Sitting sitting = sitting(120, 24)) {
      sitting.enter("captain").enter(".export " + file).enter("train");
      sitting.press(".export " + file + "\r", "[y/N]").press("n");
    }

    assertThat(Files.readString(file)).isEqualTo("ferry\n");
  }

  @Test
  void articlesAreRemovedOnlyWhenThatIsConfirmed() throws IOException {
    try (Sitting sitting = sitting(80, 24)) {
      sitting.press(".delete captain\r", "[y/N]").press("n").enter(".stats");
      assertThat(sitting.screen()).contains("Nothing was removed.").contains("stories (3)>");

      sitting.press(".delete captain\r", "[y/N]").press("y");
      assertThat(sitting.screen()).contains("1 article removed.").contains("stories (2)>");
    }
  }

  @Test
  void articlesAreReadInFromThePromptAndFoundAtOnce() throws IOException {
    Path more = Files.createDirectory(temp.resolve("more"));
    Files.writeString(
        more.resolve("otter.jsonl"), "{\"id\":\"otter\",\"body\":\"An otter in the canal.\"}\n");
    Files.writeString(more.resolve("broken.jsonl"), "{broken\n");
    try (Sitting sitting = sitting(100, 30)) {
      sitting.enter(".index " + more).enter("otter").enter(".errors");

      assertThat(sitting.screen())
          .contains("2 files seen: 1 read, 1 rejected")
          .contains("2 articles found: 1 added")
          .contains("stories (4)>")
          .contains("An [otter] in the canal.")
          .contains("broken.jsonl");
    }
  }

  @Test
  void articlesReadInBehindTheScenesAreFoundAndTold() throws IOException {
    Path more = Files.createDirectory(temp.resolve("more"));
    Files.writeString(
        more.resolve("otter.jsonl"), "{\"id\":\"otter\",\"body\":\"An otter in the canal.\"}\n");
    try (Sitting sitting = sitting(100, 30)) {
      sitting.enter(".index " + more + " --background");
      while (!sitting.screen().contains("1 added")) {
        sitting.enter("");
      }

      assertThat(sitting.enter("otter").screen()).contains("An [otter] in the canal.");
    }
  }

  @Test
  void updateReadsWhatHasChangedAndForgetsWhatIsGone() throws IOException {
    try (Sitting sitting = sitting(100, 30)) {
      Files.delete(Path.of(folder, "ferry.jsonl"));
      Files.writeString(
          Path.of(folder, "train.jsonl"), "{\"id\":\"train\",\"body\":\"Gone by bus.\"}\n");

      assertThat(sitting.enter(".update").enter("bus").screen())
          .contains("1 updated, 1 unchanged, 0 rejected; 1 removed")
          .contains("stories (2)>")
          .contains("Gone by [bus].");
    }
  }

  @Test
  void linesOfAFileAreDoneAndItsFaultsHaveAPlace() throws IOException {
    Path script = temp.resolve("s.nh");
    Files.writeString(script, "captain\n.open nine\n.nonsense\n");
    try (Sitting sitting = sitting(120, 30)) {
      assertThat(sitting.enter(".source " + script).screen())
          .contains("1 article")
          .contains("s.nh:2:7: There is no hit nine here")
          .contains("s.nh:3:1: Unknown command .nonsense.");
    }
  }

  @Test
  void beginningsOfNamesWillDoWhenTheyAreOneCommand() throws IOException {
    try (Sitting sitting = sitting(80, 24)) {
      assertThat(sitting.enter(".fac").enter(".e").enter(".ver").screen())
          .contains("There is no answer yet; type a query first.")
          .contains(".e may be .explain, .export, .echo, .errors")
          .contains("Newshound 1.0");
    }
  }

  @Test
  void everyCommandExplainsItself() throws IOException {
    StringBuilder pages = new StringBuilder();
    try (Sitting sitting = sitting(80, 60)) {
      for (String topic : new String[] {"commands", "query", "near", "dates", "narrow"}) {
        pages.append(sitting.press("\f").enter(".help " + topic).screen());
      }
      pages.append(sitting.press("\f").enter(".keys").screen());
      sitting.leave(CTRL_D);
    }

    Golden.assertScreen("session-topics", pages.toString());
  }

  private Sitting sitting(int columns, int rows) throws IOException {
    return Sitting.at(columns, rows, temp.resolve("home"), folder);
  }
}
