package org.newshound.shell.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newshound.query.QueryField;
import org.newshound.search.Order;
import org.newshound.search.Scoring;
import org.newshound.search.SearchLimits;
import org.newshound.shell.terminal.ColorChoice;
import org.newshound.shell.terminal.ProcessEnvironment;
import org.newshound.shell.terminal.StreamKind;
import org.newshound.shell.terminal.text.Palette;
import org.newshound.shell.terminal.text.ScreenFormat.DayForm;
import org.newshound.shell.terminal.text.Theme;

/// The settings of a run: what was set just now, else what the command line says, else the settings
/// file, else the default.
public final class ShellSettings {
  private final SettingsFile file;
  private final List<String> warnings = new ArrayList<>();
  private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

  /// A value and where it comes from.
  ///
  /// @param text the value
  /// @param source `default`, `file`, `option` or `set`
  public record Value(String text, String source) {}

  private ShellSettings(Path file) {
    this.file = new SettingsFile(file);
    for (Setting setting : Setting.values()) {
      values.put(setting, new Value(setting.standard(), "default"));
    }
  }

  /// Returns the settings of the file and the command line. The file is read once in a run.
  public static ShellSettings read(Options options, ProcessEnvironment environment) {
    Path folder = environment.folder("XDG_CONFIG_HOME", ".config");
    ShellSettings settings = new ShellSettings(folder.resolve("config"));
    if (options.config()) {
      settings
          .file
          .read(settings.warnings)
          .forEach((setting, text) -> settings.values.put(setting, new Value(text, "file")));
    }
    settings.take(options);
    return settings;
  }

  /// Returns what the command line says, without any file.
  public static ShellSettings of(Options options) {
    ShellSettings settings = new ShellSettings(Path.of(""));
    settings.take(options);
    return settings;
  }

  private void take(Options options) {
    OptionSettings.of(options)
        .forEach((setting, text) -> values.put(setting, new Value(text, "option")));
  }

  /// Returns what is wrong with the settings file, however much it is, in one line.
  public Optional<String> warning() {
    String more = warnings.size() > 1 ? " (and " + (warnings.size() - 1) + " more)" : "";
    return warnings.isEmpty() ? Optional.empty() : Optional.of(warnings.getFirst() + more);
  }

  /// Returns the file that [#save] writes.
  public Path file() {
    return file.path();
  }

  /// Returns the value of a setting.
  public Value of(Setting setting) {
    return values.getOrDefault(setting, new Value(setting.standard(), "default"));
  }

  /// Returns whether a setting is on.
  public boolean isOn(Setting setting) {
    return of(setting).text().equals("on");
  }

  /// Returns whether a setting is left to the program.
  public boolean isAuto(Setting setting) {
    return of(setting).text().equals("auto");
  }

  /// Returns a number; 0 for `auto`.
  public int number(Setting setting) {
    return isAuto(setting) ? 0 : Integer.parseInt(of(setting).text());
  }

  /// Changes a setting for the rest of the run.
  ///
  /// @param value a value without a [Setting#fault]
  public void set(Setting setting, String value) {
    values.put(setting, new Value(value, "set"));
  }

  /// Writes a setting to the file; its other lines stay as they are.
  public void save(Setting setting) throws IOException {
    String text = of(setting).text();
    file.save(setting, text);
    values.put(setting, new Value(text, "file"));
  }

  /// Returns the place that the settings name for those who name none on the command line.
  public Optional<String> index() {
    return Optional.of(of(Setting.INDEX).text())
        .filter(place -> !place.equals(Setting.INDEX.standard()));
  }

  /// Returns the order of hits.
  public Order order() {
    return SortOrder.of(of(Setting.SORT).text()).map(SortOrder::order).orElse(Order.RELEVANCE);
  }

  /// Returns what else affects the ranking.
  public Scoring scoring() {
    return new Scoring(
        isOn(Setting.EXPAND),
        isOn(Setting.PROXIMITY),
        HalfLife.of(of(Setting.RECENCY).text()).orElse(null));
  }

  /// Returns how queries are read.
  ///
  /// @param fields where plain words are looked up; none for every searched field
  public MatchOptions matching(Set<QueryField> fields) {
    return new MatchOptions(of(Setting.MATCH).text().equals("any"), fields);
  }

  /// Returns what a search may cost.
  ///
  /// @param usual the time limit unless one is set
  public SearchLimits limits(Duration usual) {
    return SearchLimits.DEFAULT.withTime(
        SearchTimeout.of(of(Setting.TIMEOUT).text()).orElse(usual));
  }

  /// Returns the form of answers.
  ///
  /// @param person whether a person reads them on a terminal
  public OutputMode mode(boolean person) {
    return OutputMode.of(of(Setting.MODE).text())
        .orElse(person ? OutputMode.TEXT : OutputMode.LIST);
  }

  /// Returns the escape sequences that a stream gets.
  public Palette palette(StreamKind stream, ProcessEnvironment environment) {
    boolean links =
        switch (of(Setting.HYPERLINKS).text()) {
          case "always" -> true;
          case "never" -> false;
          default -> environment.takesLinks();
        };
    return new Palette(
        color().on(stream, environment) ? theme() : null, links && stream == StreamKind.TERMINAL);
  }

  /// Returns how days are written.
  public DayForm days() {
    return of(Setting.DATE_FORMAT).text().equals("iso") ? DayForm.ISO : DayForm.WORDS;
  }

  private ColorChoice color() {
    return ColorChoice.of(of(Setting.COLOR).text()).orElse(ColorChoice.AUTO);
  }

  private Theme theme() {
    return switch (of(Setting.THEME).text()) {
      case "light" -> Theme.LIGHT;
      case "mono" -> Theme.MONO;
      default -> Theme.DARK;
    };
  }
}
