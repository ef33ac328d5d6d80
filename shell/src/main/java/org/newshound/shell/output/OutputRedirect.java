package org.newshound.shell.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.shell.settings.OutputMode;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.terminal.BrokenOutputException;
import org.newshound.shell.terminal.Output;
import org.newshound.shell.terminal.text.Palette;

/// The file that results go to, if they go to one.
final class OutputRedirect {
  private final Context context;
  private final ShellSettings settings;
  private @Nullable OutputStream stream;
  private @Nullable ResultWriter results;
  private String name = "";

  OutputRedirect(Context context, ShellSettings settings) {
    this.context = context;
    this.settings = settings;
  }

  /// Returns what takes results, or null when no file does.
  @Nullable ResultWriter results() {
    return results;
  }

  /// Prints results to the file, and says whether there is one.
  ///
  /// @throws LostFileException when it cannot be written; from now on there is none
  boolean print(Consumer<ResultWriter> printing) {
    ResultWriter written = results;
    if (written == null) {
      return false;
    }
    try {
      printing.accept(written);
      written.flush();
      return true;
    } catch (BrokenOutputException e) {
      results = null;
      throw new OutputFileException(name + ": " + e.reason() + ". Answers are shown again.", e);
    }
  }

  /// Returns what to call the file.
  String name() {
    return name;
  }

  /// Sends results to a file from now on, from its beginning, or to none. The ending of its name
  /// says in which form; that of a plain text leaves it to the settings.
  void to(@Nullable Path file) throws IOException {
    @Nullable OutputMode form =
        file == null
            ? null
            : ExportFormat.ofEnding(file).filter(each -> each != OutputMode.TEXT).orElse(null);
    close();
    if (file == null) {
      return;
    }
    OutputStream opened = Files.newOutputStream(file);
    stream = opened;
    name = file.toString();
    results = new ResultWriter(new Output(opened, Palette.TEXT), false, form, context, settings);
  }

  private void close() throws IOException {
    ResultWriter written = results;
    results = null;
    try (OutputStream ended = stream) {
      stream = null;
      if (written != null && ended != null) {
        written.flush();
      }
    } catch (BrokenOutputException e) {
      throw new IOException("the file cannot be written: " + e.reason(), e);
    }
  }
}
