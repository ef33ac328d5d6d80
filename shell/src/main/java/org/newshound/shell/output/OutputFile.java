package org.newshound.shell.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.newshound.shell.terminal.BrokenOutputException;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.text.Palette;

/// Files that are written at once.
public final class OutputFile {
  private OutputFile() {}

  /// Writes a file, in place of one that is there.
  ///
  /// @throws FileSystemException when it cannot be written, for a full disk as well
  public static void write(Path file, Consumer<Output> content) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file)) {
      Output output = new Output(stream, Palette.TEXT);
      content.accept(output);
      output.flush();
    } catch (BrokenOutputException e) {
      throw new FileSystemException(file.toString(), null, e.reason());
    }
  }
}
