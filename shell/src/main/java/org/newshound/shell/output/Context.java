package org.newshound.shell.output;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import org.newshound.shell.settings.Options;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.ProcessEnvironment;
import org.newshound.shell.terminal.StreamKind;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// What a command works with.
///
/// @param in standard input
/// @param out standard output, for results alone
/// @param err standard error, for everything else
/// @param options what the command line asks for
/// @param settings the settings of the run; what is changed in them changes for all
/// @param environment what the program was started in
/// @param clock tells the time
public record Context(
    InputStream in,
    Output out,
    Output err,
    Options options,
    ShellSettings settings,
    ProcessEnvironment environment,
    InstantSource clock) {

  /// Returns the context of a run of the program, in the colors that the settings ask for. What is
  /// wrong with the settings file is reported where more of it matters than colors.
  ///
  /// @param in standard input
  /// @param out standard output
  /// @param err standard error
  /// @param options what the command line asks for
  /// @param settings the settings of the run
  /// @param environment what the program was started in
  public static Context of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Options options,
      ShellSettings settings,
      ProcessEnvironment environment) {
    return new Context(
        in,
        new Output(out, settings.palette(environment.out(), environment)),
        Output.ofMessages(err, settings.palette(environment.err(), environment)),
        options,
        settings,
        environment,
        InstantSource.system());
  }

  /// Says whether results are read by a person.
  public boolean isScreen() {
    return environment.out() == StreamKind.TERMINAL;
  }

  /// Returns what screens on standard output are drawn for.
  public ScreenFormat format() {
    return new ScreenFormat(width(environment.out()), out.palette().isColored(), settings.days());
  }

  /// Returns what screens on standard error are drawn for.
  public ScreenFormat errorLook() {
    return new ScreenFormat(width(environment.err()), err.palette().isColored(), settings.days());
  }

  /// Prints something worth knowing to standard error, unless told to be quiet. A terminal would
  /// break it inside a word.
  public void note(String text) {
    if (options.quiet()) {
      return;
    }
    if (environment.err() == StreamKind.TERMINAL) {
      int width = errorLook().width();
      err.print(text.lines().flatMap(line -> StyledLine.of(line).wrap(width, 0).stream()).toList());
    } else {
      err.text(text);
    }
    err.flush();
  }

  /// Prints what went wrong to standard error.
  public void problem(String message) {
    out.flush();
    err.print(StyledLine.of("newshound: ", Style.ERROR).and(message));
    err.flush();
  }

  private int width(StreamKind stream) {
    boolean measurable = stream == StreamKind.TERMINAL;
    return ScreenFormat.width(
        options.width(),
        environment.variable("COLUMNS"),
        () -> measurable ? environment.size().columns() : 0);
  }
}
