package org.newshound.shell.terminal;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Finds out what the standard streams are without opening a terminal.
///
/// A launcher may tell, in the property `newshound.tty`, which of 0, 1 and 2 are terminals. Else
/// the links of /proc do, and where there are none the command `test`.
final class StandardStreams {
  private static final String TOLD = "newshound.tty";
  private static final int ANSWER_MILLIS = 500;

  private StandardStreams() {}

  /// Returns standard input. If a program is started without one, its descriptor is that of a file
  /// of the Java runtime, because the first file that is opened takes the free number; such a file
  /// is not read as a script.
  static InputStream input() {
    String java = System.getProperty("java.home", "");
    String target = target(0);
    boolean closed =
        (!java.isEmpty() && target.startsWith(java + '/')) || target.matches(".*\\.(jsa|aot|jar)");
    return closed ? InputStream.nullInputStream() : new FileInputStream(FileDescriptor.in);
  }

  /// Returns what the stream of a file descriptor is.
  static StreamKind kind(int descriptor) {
    String told = System.getProperty(TOLD);
    String target = target(descriptor);
    if (target.startsWith("pipe:") || target.startsWith("socket:")) {
      return StreamKind.PIPE;
    }
    boolean terminal;
    if (told != null) {
      terminal = told.indexOf('0' + descriptor) >= 0;
    } else if (!target.isEmpty()) {
      terminal = isTerminal(target);
    } else {
      terminal = isTerminal(descriptor);
    }
    return terminal ? StreamKind.TERMINAL : StreamKind.OTHER;
  }

  /// Returns how wide the controlling terminal is, or 0 when it does not say.
  static int columns() {
    ProcessBuilder asking =
        new ProcessBuilder("stty", "size")
            .redirectInput(new File("/dev/tty"))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process stty = asking.start();
      try (InputStream answer = stty.getInputStream()) {
        String size = new String(answer.readAllBytes(), StandardCharsets.US_ASCII).strip();
        stty.waitFor(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
        return Integer.parseInt(size.substring(size.indexOf(' ') + 1));
      }
    } catch (IOException | NumberFormatException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static boolean isTerminal(String target) {
    return target.startsWith("/dev/pts/")
        || target.startsWith("/dev/tty")
        || target.equals("/dev/console");
  }

  private static boolean isTerminal(int descriptor) {
    ProcessBuilder asking =
        new ProcessBuilder("test", "-t", Integer.toString(descriptor)).inheritIO();
    try {
      Process test = asking.start();
      return test.waitFor(ANSWER_MILLIS, TimeUnit.MILLISECONDS) && test.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String target(int descriptor) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd", Integer.toString(descriptor)))
          .toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }
}
