package org.newshound.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {
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
    assertThat(Line.of(text).width()).isEqualTo(columns);
  }

  @Test
  void breaksAtBlanks() {
    assertThat(Line.of("the night train to Sicily").wrap(11, 0))
        .extracting(Line::text)
        .containsExactly("the night", "train to", "Sicily");
  }

  @Test
  void indentsEveryPart() {
    assertThat(Line.of("night train").wrap(9, 2))
        .extracting(Line::text)
        .containsExactly("  night", "  train");
  }

  @Test
  void cutsAWordThatIsTooLong() {
    assertThat(Line.of("ab abcdefgh").wrap(4, 0))
        .extracting(Line::text)
        .containsExactly("ab", "abcd", "efgh");
  }

  @Test
  void breaksBetweenIdeographs() {
    assertThat(Line.of("東京都庁 abc").wrap(5, 0))
        .extracting(Line::text)
        .containsExactly("東京", "都庁", "abc");
  }

  @Test
  void keepsStylesWhenItBreaks() {
    Line line = Line.of("one two ").and("three four", Style.BOLD).wrap(9, 0).get(1);

    assertThat(line.spans()).containsExactly(new Span(line.spans().getFirst().text(), Style.BOLD));
    assertThat(line.text()).isEqualTo("three");
  }

  @Test
  void showsStylesOnlyWithColor() {
    assertThat(printed(true)).isEqualTo("a \u001b[1mb\u001b[0m\n");
    assertThat(printed(false)).isEqualTo("a b\n");
  }

  private static String printed(boolean color) {
    ByteArrayOutputStream sink = new ByteArrayOutputStream();
    Output output = new Output(sink, color);
    output.print(Line.of("a ").and("b", Style.BOLD));
    output.flush();
    return sink.toString(StandardCharsets.UTF_8);
  }
}
