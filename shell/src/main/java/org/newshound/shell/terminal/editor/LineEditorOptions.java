package org.newshound.shell.terminal.editor;

import java.util.List;
import java.util.Optional;
import org.newshound.shell.terminal.text.Palette;

/// How a person wants lines to be typed. It is asked each time, for it may change meanwhile.
public interface LineEditorOptions {
  /// Returns what the terminal is sent besides text.
  Palette palette();

  /// Returns whether the keys are those of vi.
  boolean isVi();

  /// Returns the program, and what goes with it, in which a line can be written.
  Optional<List<String>> editor();
}
