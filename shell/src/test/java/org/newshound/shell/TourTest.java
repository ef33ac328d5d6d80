package org.newshound.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes the tour of docs/tour.md: types the lines of its blocks and holds them to what is
/// answered. `-Dgolden.update=true` writes the answers anew.
class TourTest {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Path TOUR = Path.of("docs", "tour.md");
  private static final Pattern BLOCK =
      Pattern.compile("(?:<!-- keys: (.*?) -->\n)?```console\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern PROMPT = Pattern.compile("testdata \\(\\d+\\)[^>\n]*> ?(.*)");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|[^ ']+");
  private static final String CODE = "; echo $?";
  private static final String CLEAR = "\f";
  private static final String GIVE_UP = "\u0003";

  @TempDir private Path temp;
  private String samples = "";

  @BeforeEach
  void readTheSamples() throws IOException {
    samples = Samples.in(temp).toString();
  }

  @Test
  void everyScreenOfTheTourIsWhatTheShellShows() throws IOException {
    String tour = Files.readString(TOUR);
    StringBuilder taken = new StringBuilder();
    try (Sitting sitting = Sitting.at(80, 40, temp.resolve("home"), samples)) {
      Matcher block = BLOCK.matcher(tour);
      while (block.find()) {
        String answered = answered(block.group(1), block.group(2), sitting);
        String all = block.group();
        String kept = all.substring(0, all.indexOf("```")) + "```console\n" + answered + "```\n";
        block.appendReplacement(taken, Matcher.quoteReplacement(kept));
      }
      block.appendTail(taken);
    }

    if (UPDATE) {
      Files.writeString(TOUR, taken);
    }
    assertThat(taken).hasToString(Files.readString(TOUR));
  }

  private String answered(String keys, String shown, Sitting sitting) {
    if (shown.startsWith("$ ")) {
      return commands(shown);
    }
    sitting.press(CLEAR);
    if (keys != null) {
      return pressed(keys.replace("\\t", "\t").replace("\\r", "\r"), shown, sitting);
    }
    List<String> lines = PROMPT.matcher(shown).results().map(line -> line.group(1)).toList();
    lines.forEach(sitting::enter);
    String screen = screen(sitting);
    return screen.substring(0, screen.lastIndexOf('\n', screen.length() - 2) + 1);
  }

  /// Advice and choices come a moment after the keys, one after the other.
  private static String pressed(String keys, String shown, Sitting sitting) {
    sitting.tap(keys);
    if (keys.endsWith("\r")) {
      String screen = screen(sitting.sees("? keys")).replaceAll("\n{3,}", "\n\n");
      sitting.press("q");
      return screen;
    }
    if (UPDATE) {
      sitting.seesMoreThan("> " + keys.strip());
    } else {
      sitting.shows(shown);
    }
    String screen = screen(sitting);
    sitting.press(GIVE_UP);
    return screen;
  }

  /// Where the samples lie differs, and with it where its name is broken.
  private static String screen(Sitting sitting) {
    return Picture.timeless(sitting.picture().text())
        .replaceAll("·\\s/\\S*/testdata/", "· …/testdata/");
  }

  /// Runs the commands of a block as a command shell would.
  private String commands(String shown) {
    StringBuilder answers = new StringBuilder();
    for (String line : shown.lines().filter(each -> each.startsWith("$ newshound ")).toList()) {
      String command = line.substring("$ newshound ".length()).replace(CODE, "");
      List<String> words = new ArrayList<>();
      for (Matcher word = WORD.matcher(command); word.find(); ) {
        words.add(word.group(1) == null ? word.group() : word.group(1));
      }
      words.replaceAll(word -> word.equals("testdata") ? samples : word);
      Run run = Run.of(words.toArray(String[]::new));
      answers.append(line).append('\n').append(run.out()).append(run.err());
      if (line.endsWith(CODE)) {
        answers.append(run.code()).append('\n');
      }
    }
    return answers.toString();
  }
}
