package org.newshound.shell.terminal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Finds out what the standard streams are without opening a terminal.
///
/// The launcher tells, in the property `newshound.tty`, which of 0, 1 and 2 are terminals; without
/// it the links of /proc do.
final class StandardStreams {
  private static final String TOLD = "newshound.tty";
  private static final int STTY_MILLIS = 500;

  private StandardStreams() {}

  /// Returns what the stream of a file descriptor is.
  static StreamKind kind(int descriptor) {
    String told = System.getProperty(TOLD);
    if (told != null && told.indexOf('0' + descriptor) >= 0) {
      return StreamKind.TERMINAL;
    }
    return kind(target(descriptor), told == null && System.console() != null);
  }

  /// Returns how wide the controlling terminal is, or 0 when it does not say.
  static int columns() {
    File terminal = new File("/dev/tty");
    ProcessBuilder asking = new ProcessBuilder("stty", "size").redirectInput(terminal);
    try {
      Process stty = asking.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (InputStream answer = stty.getInputStream()) {
        String[] size = new String(answer.readAllBytes(), StandardCharsets.US_ASCII).split("\\s+");
        return stty.waitFor(STTY_MILLIS, TimeUnit.MILLISECONDS) && size.length == 2
            ? Integer.parseInt(size[1])
            : 0;
      }
    } catch (IOException | NumberFormatException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static StreamKind kind(String target, boolean console) {
    if (target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console")) {
      return StreamKind.TERMINAL;
    }
    if (target.startsWith("pipe:") || target.startsWith("socket:")) {
      return StreamKind.PIPE;
    }
    return target.isEmpty() && console ? StreamKind.TERMINAL : StreamKind.OTHER;
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
