package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person types, and is helped to.
class TypingTest {
  private static final String CTRL_C = "\u0003";
  private static final String RIGHT = "\u001b[C";
  private static final String ALT_RIGHT = "\u001b[1;3C";
  private static final String UP = "\u001b[A";
  private static final String PASTE = "\u001b[200~";
  private static final String PASTED = "\u001b[201~";

  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    folder = Stories.readIn(temp.resolve("stories"));
  }

  @Test
  void aWordOfTheIndexIsProposedWithItsCountAndAccepted() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.tap("capta").sees("captain  1 article");

      assertThat(sitting.tap(RIGHT).press("\r").screen()).contains("Its [captain] waved.");
    }
  }

  @Test
  void whatIsProposedIsNotLeftBehind() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.tap("capta").sees("captain  1 article").press("\r");

      assertThat(sitting.screen()).contains("> capta\n").doesNotContain("1 article\nNo");
    }
  }

  @Test
  void whatWasTypedBeforeWins() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.enter("captain waved ferry").press("\f").tap("capt").sees("> captain waved ferry\n");

      sitting.tap(ALT_RIGHT + " x").sees("> captain x");
    }
  }

  @Test
  void tabProposesCommandsFieldsAndValues() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.tap(".fi\t").sees(".filter").sees(".fields").tap(CTRL_C);
      sitting.tap("head\t").sees("> headline:").tap(CTRL_C);
      sitting.tap("dateline:po\t").sees("> dateline:\"Port Marlow\"").tap(CTRL_C);
      sitting.tap(".set lim\t").sees(".set limit").tap(CTRL_C);
      sitting.tap(".mode js\t").sees("jsonl");
    }
  }

  @Test
  void tabSaysWhenThereIsNothingToChooseFrom() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.tap("zzzqq\t").sees("nothing to choose from here");

      String greeting = sitting.text().lines().findFirst().orElseThrow();
      sitting.tap("x").shows(greeting + "\nstories (3)> zzzqqx\n");
    }
  }

  @Test
  void openQuotesGoOnInAnotherLine() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.press("\"night\r", "...>").press("train\"\r");

      assertThat(sitting.screen()).contains("1 article");
    }
  }

  @Test
  void inAQuoteTheNextWordIsProposed() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.tap("\"night tr");
      while (!sitting.text().contains("> \"night train")) {
        // A machine that is busy may have no time to choose in: then it is asked anew.
        sitting.tap("\t").seesMoreThan("> \"night tr");
      }
      sitting.tap(CTRL_C);
      sitting.tap("headline:\"night fe\t").sees("> headline:\"night fe\n").tap(CTRL_C);
    }
  }

  @Test
  void aQuoteOfTwoLinesKeepsItsFirst() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.press("\"night\r", "...>").tap("tr\t").sees("...> train").press("\"\r");

      assertThat(sitting.screen()).contains("1 article");
    }
  }

  @Test
  void anArrowFindsEarlierLinesThatBeginSo() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.enter("captain").enter("bridge").tap("capt" + UP).sees("> captain");
    }
  }

  @Test
  void whatIsPastedIsHarmless() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.tap(PASTE + "ferry\u001b]0;owned\u0007\u202e" + PASTED).sees("ferry\ufffd]0;owned");
    }
  }

  @Test
  void nothingIsProposedWhenThatIsSwitchedOff() throws IOException {
    try (Sitting sitting = sitting()) {
      sitting.enter(".set suggest off").tap("capta").sees("> capta");

      assertThat(sitting.tap(RIGHT).press("\r").screen()).contains("No article has capta");
    }
  }

  private Sitting sitting() throws IOException {
    return Sitting.at(80, 24, temp.resolve("home"), folder);
  }
}
