package org.newshound.shell.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Shows and changes settings.
final class Adjusting {
  private final Desk desk;

  Adjusting(Desk desk) {
    this.desk = desk;
  }

  void set(String rest) throws IOException {
    Arguments arguments = Arguments.of(rest);
    List<String> words = new ArrayList<>(arguments.words());
    arguments.switches().stream().filter(each -> !each.equals("--save")).forEach(words::add);
    if (words.isEmpty()) {
      desk.face().table("settings", Arrays.stream(Setting.values()).map(this::row).toList());
      desk.face().note("Kept in " + desk.settings().file() + " by .set KEY VALUE --save");
      return;
    }
    Setting setting = setting(words.getFirst());
    if (words.size() > 1) {
      set(setting, String.join(" ", words.subList(1, words.size())));
    }
    if (arguments.has("--save")) {
      desk.settings().save(setting);
    }
    desk.face().table("settings", List.of(row(setting)));
  }

  void mode(String rest) throws IOException {
    String word = rest.strip();
    if (!word.isEmpty()) {
      set(Setting.MODE, word.equals("auto") ? word : FileForm.named(word).label());
    }
    desk.face().table("settings", List.of(row(Setting.MODE)));
  }

  /// Sets which hits come first, or says so.
  void sort(String rest) throws IOException {
    String word = rest.strip();
    if (!word.isEmpty()) {
      set(Setting.SORT, SortOrder.of(word).map(SortOrder::label).orElse(word));
    }
    desk.face().table("settings", List.of(row(Setting.SORT)));
  }

  /// Switches something on or off; without a word it is switched on.
  void turn(Setting setting, String rest) throws IOException {
    String word = rest.strip();
    set(setting, word.isEmpty() ? "on" : word);
    desk.face().table("settings", List.of(row(setting)));
  }

  private void set(Setting setting, String value) throws CommandException {
    Optional<String> fault = setting.fault(value);
    if (fault.isPresent()) {
      throw Desk.fault(fault.get());
    }
    desk.settings().set(setting, value);
  }

  private static Setting setting(String name) throws CommandException {
    return Setting.of(name)
        .orElseThrow(() ->
            Desk.fault(
                "There is no setting "
                    + name
                    + '.'
                    + Spelling.hint(name, "", Setting.labels())
                    + " .set lists all."));
  }

  private List<String> row(Setting setting) {
    Settings.Value value = desk.settings().of(setting);
    String standard =
        value.text().equals(setting.standard()) ? "" : "default " + setting.standard();
    return List.of(setting.label(), value.text(), value.source(), setting.summary(), standard);
  }
}
