package org.newshound.shell;

import org.newshound.Newshound;

/// The program's entry.
public final class Main {
  private static final int EXIT_USAGE = 64;

  private Main() {}

  /// Runs the program and ends the process with its exit code.
  ///
  /// @param args the command line
  public static void main(String[] args) {
    if (args.length == 1 && args[0].equals("--version")) {
      System.out.println("newshound " + Newshound.version());
      return;
    }
    System.err.println("usage: newshound --version");
    System.exit(EXIT_USAGE);
  }
}
