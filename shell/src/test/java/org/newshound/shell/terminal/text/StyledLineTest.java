package org.newshound.shell.terminal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.shell.terminal.Output;

class StyledLineTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          abc,   3
          東京,  4
          é,     1
          e\u0301, 1
          😀,    2
          👩‍💻,    2
          '',    0
          한국,  4
          """)
  void countsColumnsNotCharacters(String text, int columns) {
    assertThat(StyledLine.of(text).width()).isEqualTo(columns);
  }

  @Test
  void breaksAtBlanks() {
    assertThat(StyledLine.of("the night train to Sicily").wrap(11, 0))
        .extracting(StyledLine::text)
        .containsExactly("the night", "train to", "Sicily");
  }

  @Test
  void indentsEveryPart() {
    assertThat(StyledLine.of("night train").wrap(9, 2))
        .extracting(StyledLine::text)
        .containsExactly("  night", "  train");
  }

  @Test
  void cutsAWordThatIsTooLong() {
    assertThat(StyledLine.of("ab abcdefgh").wrap(4, 0))
        .extracting(StyledLine::text)
        .containsExactly("ab", "abcd", "efgh");
  }

  @Test
  void breaksBetweenIdeographs() {
    assertThat(StyledLine.of("東京都庁 abc").wrap(5, 0))
        .extracting(StyledLine::text)
        .containsExactly("東京", "都庁", "abc");
  }

  @Test
  void keepsStylesWhenItBreaks() {
    StyledLine line = StyledLine.of("one two ").and("three four", Style.BOLD).wrap(9, 0).get(1);

    assertThat(line.spans()).containsExactly(new Span(line.spans().getFirst().text(), Style.BOLD));
    assertThat(line.text()).isEqualTo("three");
  }

  @Test
  void showsStylesOnlyWithColor() {
    StyledLine line = StyledLine.of("a ").and("b", Style.BOLD).and("c", Style.WARNING);

    assertThat(printed(line, new Palette(Theme.DARK, false)))
        .isEqualTo("a \u001b[1mb\u001b[0m\u001b[33mc\u001b[0m\n");
    assertThat(printed(line, new Palette(Theme.LIGHT, false))).contains("\u001b[35mc");
    assertThat(printed(line, new Palette(Theme.MONO, false))).contains("\u001b[1mc");
    assertThat(printed(line, Palette.TEXT)).isEqualTo("a bc\n");
  }

  @Test
  void aLinkStaysALinkWhereItsTextIsBroken() {
    StyledLine line =
        StyledLine.of("two words").to(Link.of("https://tug.example/a b").orElseThrow());

    assertThat(line.wrap(5, 0).stream().map(part -> printed(part, new Palette(null, true))))
        .containsExactly(
            "\u001b]8;;https://tug.example/a%20b\u001b\\two\u001b]8;;\u001b\\\n",
            "\u001b]8;;https://tug.example/a%20b\u001b\\words\u001b]8;;\u001b\\\n");
    assertThat(printed(line, Palette.TEXT)).isEqualTo("two words\n");
  }

  @Test
  void themesKeepToTheColorsThatCanBeReadThere() {
    for (Style style : Style.values()) {
      assertThat(Theme.MONO.code(style).split(";")).isSubsetOf("", "1", "2", "3", "4", "7");
      assertThat(Theme.LIGHT.code(style).split(";")).doesNotContain("33", "36");
    }
  }

  private static String printed(StyledLine line, Palette palette) {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    Output output = new Output(sink, palette);
    output.print(line);
    output.flush();
    return sink.toString(StandardCharsets.UTF_8);
  }
}
