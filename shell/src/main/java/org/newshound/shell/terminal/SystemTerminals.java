package org.newshound.shell.terminal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.InfoCmp;

/// The terminal that the process was started at.
///
/// @param opening told before it is opened
record SystemTerminals(Runnable opening) implements ProcessEnvironment.Terminals {
  /// Reaches all processes of the job, such as a script that runs the program: a command shell
  /// waits for those it knows. The system passes this signal over where no command shell is left to
  /// wake them.
  private static final List<String> STOP = List.of("sh", "-c", "kill -TSTP 0");

  /// Opens it by the library's native part, which asks no other program; by whatever there is where
  /// that cannot be had.
  @Override
  public Terminal open() throws IOException {
    opening.run();
    describe(System.getenv().getOrDefault("TERM", ""));
    try {
      return terminal().provider(TerminalBuilder.PROP_PROVIDER_JNI).build();
    } catch (IOException | IllegalStateException | LinkageError e) {
      return terminal().dumb(true).build();
    }
  }

  @Override
  public void suspend() throws IOException {
    try {
      new ProcessBuilder(STOP).inheritIO().start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the program was suspended");
    }
  }

  /// Has the common kinds of terminals taken for what the library knows of them, without asking the
  /// program that describes each one.
  private static void describe(String kind) {
    String description = InfoCmp.getDefaultInfoCmp(kind);
    if (description != null) {
      InfoCmp.setLoadedInfoCmp(kind, description);
    }
  }

  /// Probing for grapheme clusters would swallow what was typed ahead. Terminals take UTF-8 where
  /// no locale says so too.
  private static TerminalBuilder terminal() {
    return TerminalBuilder.builder()
        .system(true)
        .dumb(false)
        .encoding(StandardCharsets.UTF_8)
        .stdinEncoding(StandardCharsets.UTF_8)
        .stdoutEncoding(StandardCharsets.UTF_8)
        .graphemeCluster(false)
        .nativeSignals(true);
  }
}
