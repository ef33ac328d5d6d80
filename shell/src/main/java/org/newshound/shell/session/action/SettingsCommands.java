package org.newshound.shell.session.action;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.newshound.shell.output.CommandException;
import org.newshound.shell.output.ExportFormat;
import org.newshound.shell.settings.Setting;
import org.newshound.shell.settings.ShellSettings;
import org.newshound.shell.settings.SortOrder;
import org.newshound.shell.settings.SpellingHint;

/// Commands that show and change settings.
public final class SettingsCommands {
  private final SessionContext session;

  public SettingsCommands(SessionContext session) {
    this.session = session;
  }

  public void set(String rest) throws IOException {
    Arguments arguments = Arguments.of(rest);
    List<String> words = new ArrayList<>(arguments.words());
    arguments.switches().stream().filter(each -> !each.equals("--save")).forEach(words::add);
    if (words.isEmpty()) {
      session.display().table("settings", Arrays.stream(Setting.values()).map(this::row).toList());
      session.display().note("Kept in " + session.settings().file() + " by .set KEY VALUE --save");
      return;
    }
    Setting setting = setting(words.getFirst());
    if (words.size() > 1) {
      set(setting, String.join(" ", words.subList(1, words.size())));
    }
    if (arguments.has("--save")) {
      session.settings().save(setting);
    }
    session.display().table("settings", List.of(row(setting)));
  }

  public void mode(String rest) throws IOException {
    String word = rest.strip();
    if (!word.isEmpty()) {
      set(Setting.MODE, word.equals("auto") ? word : ExportFormat.named(word).label());
    }
    session.display().table("settings", List.of(row(Setting.MODE)));
  }

  /// Sets which hits come first, or says so.
  public void sort(String rest) throws IOException {
    String word = rest.strip();
    if (!word.isEmpty()) {
      set(Setting.SORT, SortOrder.of(word).map(SortOrder::label).orElse(word));
    }
    session.display().table("settings", List.of(row(Setting.SORT)));
  }

  /// Switches something on or off; without a word it is switched on.
  public void turn(Setting setting, String rest) throws IOException {
    String word = rest.strip();
    set(setting, word.isEmpty() ? "on" : word);
    session.display().table("settings", List.of(row(setting)));
  }

  private void set(Setting setting, String value) throws CommandException {
    Optional<String> fault = setting.fault(value);
    if (fault.isPresent()) {
      throw CommandException.fault(fault.get());
    }
    session.settings().set(setting, value);
  }

  private static Setting setting(String name) throws CommandException {
    return Setting.of(name)
        .orElseThrow(() ->
            CommandException.fault(
                "There is no setting "
                    + name
                    + '.'
                    + SpellingHint.hint(name, "", Setting.labels())
                    + " .set lists all."));
  }

  private List<String> row(Setting setting) {
    ShellSettings.Value value = session.settings().of(setting);
    String standard =
        value.text().equals(setting.standard()) ? "" : "default " + setting.standard();
    return List.of(setting.label(), value.text(), value.source(), setting.summary(), standard);
  }
}
