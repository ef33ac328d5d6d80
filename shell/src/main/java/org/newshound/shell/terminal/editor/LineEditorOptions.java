package org.newshound.shell.terminal.editor;

import java.util.List;
import java.util.Optional;
import org.newshound.shell.terminal.text.Palette;

/// The options of the line editor. They are read for every line, because they can change.
public interface LineEditorOptions {
  /// Returns the escape sequences that the terminal gets.
  Palette palette();

  /// Returns whether the keys are those of vi.
  boolean isVi();

  /// Returns the external editor and its arguments, if there is one.
  Optional<List<String>> editor();
}
