package org.newshound.shell.session;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.Look.DayForm;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.StreamKind;
import org.newshound.shell.terminal.Style;
import org.newshound.shell.terminal.Surroundings;

/// What a command works with.
///
/// @param in standard input
/// @param out standard output, for results alone
/// @param err standard error, for everything else
/// @param options what the command line asks for
/// @param surroundings what the program was started in
/// @param days how days are written
/// @param clock tells the time
public record Context(
    InputStream in,
    Output out,
    Output err,
    Options options,
    Surroundings surroundings,
    DayForm days,
    InstantSource clock) {

  /// Returns one for a run of the program, in the colors that the options ask for, else the file of
  /// settings, else the environment. What is wrong with that file is told where more of it counts.
  ///
  /// @param in standard input
  /// @param out standard output
  /// @param err standard error
  /// @param options what the command line asks for
  /// @param surroundings what the program was started in
  public static Context of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Options options,
      Surroundings surroundings) {
    Settings settings = Settings.read(options, surroundings, new ArrayList<>());
    return new Context(
        in,
        new Output(out, settings.palette(surroundings.out(), surroundings)),
        Output.ofMessages(err, settings.palette(surroundings.err(), surroundings)),
        options,
        surroundings,
        settings.days(),
        InstantSource.system());
  }

  /// Returns the place that the reader's own settings name for those who name none.
  public static Optional<String> usualPlace(Options options, Surroundings surroundings) {
    Settings settings = Settings.read(options, surroundings, new ArrayList<>());
    return Optional.of(settings.of(Setting.INDEX).text())
        .filter(place -> !place.equals(Setting.INDEX.standard()));
  }

  /// Says whether results are read by a person.
  public boolean isScreen() {
    return surroundings.out() == StreamKind.TERMINAL;
  }

  /// Returns what screens on standard output are drawn for.
  public Look look() {
    return new Look(width(surroundings.out()), out.palette().isColored(), days);
  }

  /// Returns what screens on standard error are drawn for.
  public Look errorLook() {
    return new Look(width(surroundings.err()), err.palette().isColored(), days);
  }

  /// Prints something worth knowing to standard error, unless told to be quiet. A terminal would
  /// break it inside a word.
  public void note(String text) {
    if (options.quiet()) {
      return;
    }
    if (surroundings.err() == StreamKind.TERMINAL) {
      int width = errorLook().width();
      err.print(text.lines().flatMap(line -> Line.of(line).wrap(width, 0).stream()).toList());
    } else {
      err.text(text);
    }
    err.flush();
  }

  /// Prints what went wrong to standard error.
  public void problem(String message) {
    out.flush();
    err.print(Line.of("newshound: ", Style.ERROR).and(message));
    err.flush();
  }

  private int width(StreamKind stream) {
    boolean measurable = stream == StreamKind.TERMINAL;
    return Look.width(
        options.width(),
        surroundings.variable("COLUMNS"),
        () -> measurable ? surroundings.size().columns() : 0);
  }
}
