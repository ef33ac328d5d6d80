package org.newshound.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.newshound.shell.command.Dispatch;
import org.newshound.shell.terminal.ProcessEnvironment;

/// The program's entry.
public final class Main {
  private Main() {}

  /// Runs the program and ends the process with its exit code.
  ///
  /// @param args the command line
  public static void main(String[] args) {
    AtomicBoolean sitting = new AtomicBoolean();
    // The descriptors themselves: System.out would swallow that a pipe is closed.
    int code =
        run(
            args,
            ProcessEnvironment.input(),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            ProcessEnvironment.ofProcess(() -> sitting.set(true)));
    if (sitting.get()) {
      // What gave us the terminal tidies up now.
      System.exit(code);
    }
    // An exit is logged, and getting ready for that takes longer than some searches.
    Runtime.getRuntime().halt(code);
  }

  /// {@return the exit code of a run of the program}
  ///
  /// @param args the command line
  /// @param in standard input
  /// @param out standard output
  /// @param err standard error
  /// @param environment what the program was started in
  static int run(
      String[] args,
      InputStream in,
      OutputStream out,
      OutputStream err,
      ProcessEnvironment environment) {
    return new Dispatch(in, out, err, environment).run(args);
  }
}
