package org.newshound.shell.terminal.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newshound.shell.terminal.OpenTerminal;
import org.newshound.shell.terminal.TerminalLease;

/// A line that is written in another program. It lies in a file that only its writer can read.
final class ExternalEditor {
  private static final long MAX_BYTES = 100_000;

  private final OpenTerminal terminal;
  private final Optional<List<String>> editor;

  /// Makes one.
  ///
  /// @param editor the program, if there is any
  ExternalEditor(OpenTerminal terminal, Optional<List<String>> editor) {
    this.terminal = terminal;
    this.editor = editor;
  }

  /// Has a text written on and returns what became of it, without the ends of its last lines.
  String write(String text) throws IOException {
    List<String> command =
        new ArrayList<>(
            editor.orElseThrow(
                () -> new IOException("There is no editor: set EDITOR, or .set editor PROGRAM")));
    Path file = Files.createTempFile("newshound", ".txt");
    try {
      Files.writeString(file, text + '\n');
      command.add(file.toString());
      try (TerminalLease loan = terminal.lend()) {
        if (loan.run(command) != 0) {
          return text;
        }
      }
      if (Files.size(file) > MAX_BYTES) {
        throw new IOException("What was written is too long for a line.");
      }
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).stripTrailing();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
