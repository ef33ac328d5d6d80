package org.newshound.shell.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.query.Diagnostic;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.StyledLine;

class DiagnosticScreenTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          abc x,      4, 5, '    ^ wrong'
          abc def,    4, 7, '    ^^^ wrong'
          東京 x,     3, 4, '     ^ wrong'
          東京,       0, 2, '^^^^ wrong'
          😀 x,       3, 4, '   ^ wrong'
          e\u0301 x,  3, 4, '  ^ wrong'
          abc,        3, 3, '   ^ wrong'
          abc,        9, 12, '   ^ wrong'
          """)
  void theCaretCountsColumns(String typed, int start, int end, String line) {
    assertThat(DiagnosticScreen.under(typed, List.of(wrong(start, end)), 0, format()))
        .extracting(StyledLine::text)
        .containsExactly(line);
  }

  @Test
  void theCaretStandsUnderWhatThePromptMovedRight() {
    assertThat(DiagnosticScreen.under("ab", List.of(wrong(1, 2)), 10, format()).getFirst().text())
        .isEqualTo(" ".repeat(11) + "^ wrong");
  }

  @Test
  void aLongQueryIsQuotedAroundTheFault() {
    String typed = "word ".repeat(60) + "(x";

    assertThat(DiagnosticScreen.quoting(typed, List.of(wrong(300, 301)), format()))
        .extracting(StyledLine::text)
        .containsExactly("  …" + "word ".repeat(4) + "(x", " ".repeat(23) + "^ wrong");
  }

  @Test
  void controlsInAQueryTakeTheColumnsTheyAreShownIn() {
    assertThat(DiagnosticScreen.quoting("a\u001b\u009bb x", List.of(wrong(5, 6)), format()))
        .extracting(StyledLine::text)
        .containsExactly("  a␛\\u009bb x", " ".repeat(12) + "^ wrong");
  }

  @Test
  void aFixIsOfferedInItsPlace() {
    Diagnostic fixable =
        new Diagnostic("x", Diagnostic.Severity.ERROR, 4, 11, "no such field", "headline");

    assertThat(DiagnosticScreen.under("sea headlin:ferry", List.of(fixable), 0, format()))
        .extracting(StyledLine::text)
        .containsExactly("    ^^^^^^^ no such field", "Try: sea headline:ferry");
    assertThat(DiagnosticScreen.message("sea headlin:ferry", fixable))
        .isEqualTo("no such field; try sea headline:ferry");
  }

  private static Diagnostic wrong(int start, int end) {
    return new Diagnostic("x", Diagnostic.Severity.ERROR, start, end, "wrong", null);
  }

  private static ScreenFormat format() {
    return new ScreenFormat(60, false);
  }
}
