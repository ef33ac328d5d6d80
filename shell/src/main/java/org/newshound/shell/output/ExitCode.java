package org.newshound.shell.output;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.newshound.index.IndexLockedException;
import org.newshound.measure.BadLineException;

/// The codes the program ends with.
public final class ExitCode {
  /// Done, and something was found.
  public static final int OK = 0;

  /// Done, but nothing was found.
  public static final int NO_HIT = 1;

  /// A query has no meaning, or a line of a script or of a file of queries.
  public static final int BAD_QUERY = 2;

  /// An answer was cut off by a limit: what there was by then was printed.
  public static final int CUT_OFF = 3;

  /// The command line has no meaning.
  public static final int USAGE = 64;

  /// An index or input is not there.
  public static final int NO_INPUT = 66;

  /// A fault of this program.
  public static final int SOFTWARE = 70;

  /// An index or file cannot be made.
  public static final int CANNOT_CREATE = 73;

  /// Reading or writing failed, or an index is damaged.
  public static final int IO = 74;

  /// The index is being written by somebody else.
  public static final int LOCKED = 75;

  private ExitCode() {}

  /// Returns the code that tells of a failure.
  public static int of(IOException failure) {
    return switch (failure) {
      case CommandException command -> command.code();
      case BadLineException line -> BAD_QUERY;
      case IndexLockedException locked -> LOCKED;
      case NoSuchFileException missing -> NO_INPUT;
      default -> IO;
    };
  }
}
