package org.newshound.shell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.newshound.shell.terminal.ProcessEnvironment;
import org.newshound.shell.terminal.StreamKind;

/// One run of the program with streams in memory.
///
/// @param code the exit code
/// @param out what it printed
/// @param err what it said besides
public record Run(int code, String out, String err) {

  /// Runs the program as a script does: nothing is a terminal.
  public static Run of(String... args) {
    return new Setup().run(args);
  }

  /// Runs the program with lines on standard input.
  public static Run reading(String input, String... args) {
    return new Setup().input(input).run(args);
  }

  /// How to run the program.
  public static final class Setup {
    private final Map<String, String> variables =
        new HashMap<>(Map.of("XDG_CONFIG_HOME", "/nowhere"));
    private StreamKind in = StreamKind.OTHER;
    private StreamKind out = StreamKind.PIPE;
    private StreamKind err = StreamKind.OTHER;
    private InputStream input = InputStream.nullInputStream();

    /// Sets an environment variable.
    public Setup variable(String name, String value) {
      variables.put(name, value);
      return this;
    }

    /// Makes standard output a terminal, or a file.
    public Setup out(StreamKind kind) {
      out = kind;
      return this;
    }

    /// Makes standard error a terminal, or a file.
    public Setup err(StreamKind kind) {
      err = kind;
      return this;
    }

    /// Puts text on standard input.
    public Setup input(String text) {
      return input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Makes a stream of the test's own standard input.
    public Setup input(InputStream stream) {
      input = stream;
      return this;
    }

    /// Runs the program.
    public Run run(String... args) {
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      Run run = run(printed, args);
      return new Run(run.code(), printed.toString(StandardCharsets.UTF_8), run.err());
    }

    /// Runs the program with a standard output of the test's own.
    public Run run(OutputStream printed, String... args) {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      ProcessEnvironment environment =
          new ProcessEnvironment(
              variables,
              in,
              out,
              err,
              () -> {
                throw new AssertionError("no terminal is opened for a single command");
              },
              () -> 80);
      int code = Main.run(args, input, printed, said, environment);
      return new Run(code, "", said.toString(StandardCharsets.UTF_8));
    }
  }
}
