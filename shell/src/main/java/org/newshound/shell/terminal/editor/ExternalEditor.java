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

/// Edits a line in an external editor, by way of a file that only its owner can read.
final class ExternalEditor {
  private static final long MAX_BYTES = 100_000;

  private final OpenTerminal terminal;
  private final Optional<List<String>> editor;

  /// @param editor the program and its arguments, if there is one
  ExternalEditor(OpenTerminal terminal, Optional<List<String>> editor) {
    this.terminal = terminal;
    this.editor = editor;
  }

  /// Returns the text as it was edited, without trailing blank lines.
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
