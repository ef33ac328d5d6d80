package org.newshound.shell.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newshound.shell.terminal.text.ScreenFormat;

class ColorChoiceTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          AUTO,   TERMINAL, xterm, '',  '',  true
          AUTO,   TERMINAL, xterm, 1,   '',  false
          AUTO,   TERMINAL, xterm, 1,   1,   false
          AUTO,   TERMINAL, dumb,  '',  '',  false
          AUTO,   TERMINAL, '',    '',  '',  false
          AUTO,   PIPE,     xterm, '',  '',  false
          AUTO,   PIPE,     xterm, '',  1,   true
          AUTO,   PIPE,     xterm, '',  0,   false
          AUTO,   OTHER,    xterm, '',  '',  false
          ALWAYS, PIPE,     dumb,  1,   '',  true
          NEVER,  TERMINAL, xterm, '',  1,   false
          """)
  void optionThenEnvironmentThenTerminalDecide(
      ColorChoice choice, StreamKind stream, String type, String no, String force, boolean color) {
    Map<String, String> variables = new HashMap<>();
    variables.put("TERM", type);
    variables.put("NO_COLOR", no);
    variables.put("CLICOLOR_FORCE", force);
    ProcessEnvironment environment =
        new ProcessEnvironment(
            variables,
            stream,
            stream,
            stream,
            () -> {
              throw new AssertionError("no terminal is needed");
            },
            () -> 0);

    assertThat(choice.on(stream, environment)).isEqualTo(color);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          100, 90,   120, 100
          0,   90,   120, 90
          0,   '',   120, 120
          0,   '',   0,   80
          0,   junk, 0,   80
          0,   0,    0,   80
          5,   '',   0,   20
          0,   3,    0,   20
          """)
  void widthIsAskedForOrNamedOrMeasuredOrEighty(
      int asked, String columns, int terminal, int width) {
    assertThat(new ScreenFormat(ScreenFormat.width(asked, columns, () -> terminal), false).width())
        .isEqualTo(width);
  }
}
