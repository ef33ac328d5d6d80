package org.newshound.shell.session;

import java.util.List;
import java.util.Optional;
import org.newshound.shell.terminal.Manner;
import org.newshound.shell.terminal.Palette;
import org.newshound.shell.terminal.Programs;
import org.newshound.shell.terminal.StreamKind;
import org.newshound.shell.terminal.Surroundings;

/// The manner of typing that the settings ask for.
record Wishes(Settings settings, Surroundings surroundings) implements Manner {
  @Override
  public Palette palette() {
    return settings.palette(StreamKind.TERMINAL, surroundings);
  }

  @Override
  public boolean isVi() {
    return settings.of(Setting.KEYS).text().equals("vi");
  }

  @Override
  public Optional<List<String>> editor() {
    String wanted = settings.of(Setting.EDITOR).text();
    boolean any = wanted.equals(Setting.EDITOR.standard());
    return Programs.editor(any ? "" : wanted, surroundings);
  }
}
