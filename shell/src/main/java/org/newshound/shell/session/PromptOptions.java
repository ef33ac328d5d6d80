package org.newshound.shell.session;

import java.util.List;
import java.util.Optional;
import org.newshound.shell.settings.Setting;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.terminal.ExternalPrograms;
import org.newshound.shell.terminal.ProcessEnvironment;
import org.newshound.shell.terminal.StreamKind;
import org.newshound.shell.terminal.editor.LineEditorOptions;
import org.newshound.shell.terminal.text.Palette;

/// The manner of typing that the settings ask for.
record PromptOptions(ShellSettings settings, ProcessEnvironment environment)
    implements LineEditorOptions {
  @Override
  public Palette palette() {
    return settings.palette(StreamKind.TERMINAL, environment);
  }

  @Override
  public boolean isVi() {
    return settings.of(Setting.KEYS).text().equals("vi");
  }

  @Override
  public Optional<List<String>> editor() {
    String wanted = settings.of(Setting.EDITOR).text();
    boolean any = wanted.equals(Setting.EDITOR.standard());
    return ExternalPrograms.editor(any ? "" : wanted, environment);
  }
}
