package org.newshound.shell.session;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.ProcessEnvironment;
import org.newshound.shell.terminal.StreamKind;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.ScreenFormat.DayForm;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// What a command works with.
///
/// @param in standard input
/// @param out standard output, for results alone
/// @param err standard error, for everything else
/// @param options what the command line asks for
/// @param environment what the program was started in
/// @param days how days are written
/// @param clock tells the time
public record Context(
    InputStream in,
    Output out,
    Output err,
    Options options,
    ProcessEnvironment environment,
    DayForm days,
    InstantSource clock) {

  /// Returns one for a run of the program, in the colors that the options ask for, else the file of
  /// settings, else the environment. What is wrong with that file is told where more of it counts.
  ///
  /// @param in standard input
  /// @param out standard output
  /// @param err standard error
  /// @param options what the command line asks for
  /// @param environment what the program was started in
  public static Context of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Options options,
      ProcessEnvironment environment) {
    Settings settings = Settings.read(options, environment, new ArrayList<>());
    return new Context(
        in,
        new Output(out, settings.palette(environment.out(), environment)),
        Output.ofMessages(err, settings.palette(environment.err(), environment)),
        options,
        environment,
        settings.days(),
        InstantSource.system());
  }

  /// Returns the place that the reader's own settings name for those who name none.
  public static Optional<String> usualPlace(Options options, ProcessEnvironment environment) {
    Settings settings = Settings.read(options, environment, new ArrayList<>());
    return Optional.of(settings.of(Setting.INDEX).text())
        .filter(place -> !place.equals(Setting.INDEX.standard()));
  }

  /// Says whether results are read by a person.
  public boolean isScreen() {
    return environment.out() == StreamKind.TERMINAL;
  }

  /// Returns what screens on standard output are drawn for.
  public ScreenFormat format() {
    return new ScreenFormat(width(environment.out()), out.palette().isColored(), days);
  }

  /// Returns what screens on standard error are drawn for.
  public ScreenFormat errorLook() {
    return new ScreenFormat(width(environment.err()), err.palette().isColored(), days);
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
