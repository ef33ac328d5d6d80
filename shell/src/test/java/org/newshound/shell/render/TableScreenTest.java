package org.newshound.shell.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.StyledLine;

class TableScreenTest {
  private static final String PATH = "/srv/wire/2025/november/evening-edition/corrections.jsonl";
  private static final String REASON = "line 7 ends within a string; the rest was left out";
  private static final List<List<String>> ROWS =
      List.of(List.of("a.txt", "skipped", "empty"), List.of(PATH, "rejected", REASON));

  @Test
  void rowsThatFitAreOneLineEach() {
    assertThat(screen(ROWS, 200))
        .isEqualTo(
            "a.txt"
                + " ".repeat(PATH.length() - 3)
                + "skipped   empty\n"
                + PATH
                + "  rejected  "
                + REASON);
  }

  @Test
  void cellsThatDoNotFitAreWrappedInTheirColumns() {
    assertThat(screen(ROWS, 80))
        .isEqualTo(
            """
            a.txt                               skipped   empty
            /srv/wire/2025/november/            rejected  line 7 ends within a string; the
            evening-edition/corrections.jsonl             rest was left out\
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 30, 40, 60, 80, 200})
  void nothingIsLostAtAnyWidth(int width) {
    List<StyledLine> lines = TableScreen.lines(ROWS, new ScreenFormat(width, false));

    assertThat(lines).allMatch(line -> line.width() <= width);
    assertThat(letters(screen(ROWS, width)))
        .containsExactlyInAnyOrderElementsOf(
            letters(ROWS.stream().flatMap(List::stream).collect(Collectors.joining())));
  }

  @Test
  void rowsAreWrappedAsAWholeWhereColumnsWouldBeTooNarrow() {
    assertThat(screen(ROWS, 30)).contains("l  rejected  line 7 ends\n  within");
  }

  private static List<Integer> letters(String text) {
    return text.codePoints().filter(point -> !Character.isWhitespace(point)).boxed().toList();
  }

  private static String screen(List<List<String>> rows, int width) {
    return TableScreen.lines(rows, new ScreenFormat(width, false)).stream()
        .map(StyledLine::text)
        .collect(Collectors.joining("\n"));
  }
}
