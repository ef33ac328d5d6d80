package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader can do with the article that is read: open its link, save it.
class ArticleViewTest {
  private static final String URL =
      "https://harbor.example/2025/04/05/a-very-long-way-to-the-story/of-the-ferry?page=1";
  private static final String CTRL_U = "\u0015";

  @TempDir private Path temp;
  private String folder = "";

  @BeforeEach
  void writeStories() throws IOException {
    Path stories = Files.createDirectory(temp.resolve("stories"));
    String body = "The tide was out. ".repeat(30);
    String story =
        "{\"id\":\"%s\",\"headline\":\"Ferry's 1st trip: %s\",\"url\":\"%s\",\"body\":\"%s\"}\n";
    Files.writeString(
        stories.resolve("s.jsonl"),
        story.formatted("long", "all about it", URL, body)
            + story.formatted("brief", "in brief", URL, "The tide was out."));
    folder = stories.toString();
    assertThat(Run.of(folder, "tide").code()).isZero();
  }

  @Test
  void theKeysStandAtTheFoot() throws IOException {
    try (Sitting sitting = sitting(72, 10)) {
      sitting.enter("headline:about").press("1\r", "q");

      Golden.assertScreen("article-paged", sitting.screen());
    }
  }

  @Test
  void whereThereIsNoDesktopTheWholeLinkIsShown() throws IOException {
    try (Sitting sitting = sitting(60, 10)) {
      sitting
          .enter("headline:about")
          .press("1\r", "q")
          .tap("G")
          .sees("9-17/17")
          .tap("o")
          .sees("ferry?page=1");

      Golden.assertScreen("article-link", sitting.screen());
      assertThat(sitting.press("q").press("\f").enter(".link").screen().replace("\n", ""))
          .contains(URL);
    }
  }

  @Test
  void theBrowserOfTheDesktopGetsTheLink() throws IOException {
    Path opened = temp.resolve("opened");
    FakeMachine.script(temp.resolve("bin/firefox"), "echo \"$@\" > " + opened);
    Map<String, String> variables = Sitting.variables(temp.resolve("home"));
    variables.put("DISPLAY", ":0");
    variables.put("PATH", temp.resolve("bin").toString());
    variables.put("BROWSER", "firefox");
    try (Sitting sitting = Sitting.at("xterm-256color", 120, 10, variables, folder)) {
      sitting.enter("headline:about").press("1\r", "q").tap("o").sees("Opened in the browser");
      while (!Files.exists(opened) || Files.size(opened) == 0) {
        Thread.onSpinWait();
      }
    }

    assertThat(Files.readString(opened)).isEqualTo(URL + "\n");
  }

  @Test
  void anArticleIsSavedAndAFileOverwrittenOnlyWhenThatIsConfirmed() throws IOException {
    Path text = temp.resolve("ferry.txt");
    Path json = temp.resolve("ferry.jsonl");
    try (Sitting sitting = sitting(120, 10)) {
      sitting.enter("headline:about").press("1\r", "q");
      sitting.tap("s").sees("Save as: ferrys-1st-trip-all-about-it.txt");
      sitting.tap(CTRL_U + text + "\r").sees("Saved as " + text);
      sitting.tap("s" + CTRL_U + json + "\r").sees("Saved as " + json);
      Files.writeString(text, "mine");
      sitting.tap("s" + CTRL_U + text + "\r").sees("[y/N]").tap("n").sees("Nothing was written.");
      assertThat(Files.readString(text)).isEqualTo("mine");
      sitting.tap("s" + CTRL_U + text + "\r").sees("[y/N]").tap("y").sees("Saved as");
      sitting.tap("s" + CTRL_U + "/nowhere/x\r").sees("no such file or folder: /nowhere/x");
    }

    assertThat(Files.readString(text)).startsWith("Ferry's 1st trip: all about it\n" + URL);
    assertThat(Files.readString(json)).contains("\"id\":\"long\"");
  }

  @Test
  void whereNothingIsPagedTheArticleSaysWhatToTypeInstead() throws IOException {
    Path file = temp.resolve("brief.txt");
    try (Sitting sitting = sitting(120, 20)) {
      assertThat(sitting.enter(".set pager never").enter("headline:brief").enter("1").screen())
          .contains(".link opens its link · .export FILE 1 saves it\n");
      assertThat(sitting.enter(".export " + file + " 1").screen()).contains("1 article written to");
    }

    assertThat(Files.readString(file)).endsWith("\n\nThe tide was out.\n");
  }

  private Sitting sitting(int columns, int rows) throws IOException {
    return Sitting.at(columns, rows, temp.resolve("home"), folder);
  }
}
