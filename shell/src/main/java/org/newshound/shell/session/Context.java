package org.newshound.shell.session;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import org.newshound.shell.terminal.ColorChoice;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
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
/// @param clock tells the time
public record Context(
    InputStream in,
    Output out,
    Output err,
    Options options,
    Surroundings surroundings,
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
    ColorChoice color = Settings.read(options, surroundings, new ArrayList<>()).color();
    return new Context(
        in,
        new Output(out, color.on(surroundings.out(), surroundings)),
        Output.ofMessages(err, color.on(surroundings.err(), surroundings)),
        options,
        surroundings,
        InstantSource.system());
  }

  /// Says whether results are read by a person.
  public boolean isScreen() {
    return surroundings.out() == StreamKind.TERMINAL;
  }

  /// Returns what screens on standard output are drawn for.
  public Look look() {
    return new Look(width(surroundings.out()), out.color());
  }

  /// Returns what screens on standard error are drawn for.
  public Look errorLook() {
    return new Look(width(surroundings.err()), err.color());
  }

  /// Prints something worth knowing to standard error, unless told to be quiet.
  public void note(String text) {
    if (!options.quiet()) {
      err.text(text);
      err.flush();
    }
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
