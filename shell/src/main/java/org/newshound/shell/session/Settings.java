package org.newshound.shell.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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

/// How the shell behaves: what was set just now, else what the command line says, else the reader's
/// own file, else what is usual.
final class Settings {
  private static final long MAX_BYTES = 1_000_000;
  private static final String LINE = "^\\s*([A-Za-z-]+)\\s*=\\s*(.*?)\\s*$";

  private final Path file;
  private final Map<Setting, Value> values = new EnumMap<>(Setting.class);

  /// A value and who said so.
  record Value(String text, String source) {}

  private Settings(Path file) {
    this.file = file;
    for (Setting setting : Setting.values()) {
      values.put(setting, new Value(setting.standard(), "default"));
    }
  }

  /// Reads the settings.
  ///
  /// @param warnings takes what is wrong with the file, which keeps nobody from working
  static Settings read(Options options, ProcessEnvironment environment, List<String> warnings) {
    Path folder = environment.folder("XDG_CONFIG_HOME", ".config");
    Settings settings = new Settings(folder.resolve("config"));
    if (options.config()) {
      settings.readFile(warnings);
    }
    settings.readOptions(options);
    return settings;
  }

  /// Reads the settings and tells what is wrong with the file, however much it is, in one line.
  static Settings read(Context context) {
    List<String> warnings = new ArrayList<>();
    Settings settings = read(context.options(), context.environment(), warnings);
    warning(warnings).ifPresent(context::note);
    return settings;
  }

  /// Returns warnings as one line.
  static Optional<String> warning(List<String> warnings) {
    String more = warnings.size() > 1 ? " (and " + (warnings.size() - 1) + " more)" : "";
    return warnings.isEmpty() ? Optional.empty() : Optional.of(warnings.getFirst() + more);
  }

  /// Returns what the command line says, without any file.
  static Settings of(Options options) {
    Settings settings = new Settings(Path.of(""));
    settings.readOptions(options);
    return settings;
  }

  /// Returns the file that [#save] writes.
  Path file() {
    return file;
  }

  Value of(Setting setting) {
    return values.getOrDefault(setting, new Value(setting.standard(), "default"));
  }

  boolean isOn(Setting setting) {
    return of(setting).text().equals("on");
  }

  /// Returns a number; 0 for `auto`.
  int number(Setting setting) {
    String text = of(setting).text();
    return text.equals("auto") ? 0 : Integer.parseInt(text);
  }

  void set(Setting setting, String value) {
    values.put(setting, new Value(value, "set"));
  }

  /// Returns the order of hits.
  Order order() {
    return SortOrder.of(of(Setting.SORT).text()).map(SortOrder::order).orElse(Order.RELEVANCE);
  }

  /// Returns what counts beside the words of a query.
  Scoring scoring() {
    return new Scoring(
        isOn(Setting.EXPAND),
        isOn(Setting.PROXIMITY),
        HalfLife.of(of(Setting.RECENCY).text()).orElse(null));
  }

  /// Returns how queries are taken.
  ///
  /// @param fields where plain words are looked up; none for every searched field
  Matching matching(Set<QueryField> fields) {
    return new Matching(of(Setting.MATCH).text().equals("any"), fields);
  }

  /// Returns what a search may cost.
  ///
  /// @param usual how long it may take unless that was said
  SearchLimits limits(Duration usual) {
    return SearchLimits.DEFAULT.withTime(Patience.of(of(Setting.TIMEOUT).text()).orElse(usual));
  }

  /// Returns the form of answers.
  ///
  /// @param person whether a person reads them on a terminal
  OutputMode mode(boolean person) {
    return OutputMode.of(of(Setting.MODE).text())
        .orElse(person ? OutputMode.TEXT : OutputMode.LIST);
  }

  /// Says whether a setting was left to the program.
  boolean isAuto(Setting setting) {
    return of(setting).text().equals("auto");
  }

  /// Returns what a stream is sent besides text.
  Palette palette(StreamKind stream, ProcessEnvironment environment) {
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
  DayForm days() {
    return of(Setting.DATE_FORMAT).text().equals("iso") ? DayForm.ISO : DayForm.WORDS;
  }

  private ColorChoice color() {
    return switch (of(Setting.COLOR).text()) {
      case "always" -> ColorChoice.ALWAYS;
      case "never" -> ColorChoice.NEVER;
      default -> ColorChoice.AUTO;
    };
  }

  private Theme theme() {
    return switch (of(Setting.THEME).text()) {
      case "light" -> Theme.LIGHT;
      case "mono" -> Theme.MONO;
      default -> Theme.DARK;
    };
  }

  /// Writes a setting to the file; its other lines stay as they are.
  void save(Setting setting) throws IOException {
    List<String> lines = new ArrayList<>(Files.exists(file) ? lines() : List.of());
    String line = setting.label() + " = " + of(setting).text();
    lines.removeIf(each -> isLineOf(each, setting));
    lines.add(line);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path written = file.resolveSibling(file.getFileName() + ".new");
    Files.write(written, lines);
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    values.put(setting, new Value(of(setting).text(), "file"));
  }

  private static boolean isLineOf(String line, Setting setting) {
    return line.matches(LINE) && line.replaceFirst(LINE, "$1").equalsIgnoreCase(setting.label());
  }

  private void readFile(List<String> warnings) {
    try {
      if (Files.exists(file)) {
        List<String> lines = lines();
        for (int number = 1; number <= lines.size(); number++) {
          readLine(lines.get(number - 1), file + ":" + number + ": ", warnings);
        }
      }
    } catch (IOException e) {
      warnings.add(file + " cannot be read, so nothing in it counts: " + Failures.message(e));
    }
  }

  private void readLine(String line, String where, List<String> warnings) {
    if (line.isBlank() || line.strip().startsWith("#")) {
      return;
    }
    if (!line.matches(LINE)) {
      warnings.add(where + "this is no KEY = VALUE, so it does not count");
      return;
    }
    String name = line.replaceFirst(LINE, "$1");
    String value = line.replaceFirst(LINE, "$2");
    Setting.of(name)
        .ifPresentOrElse(
            setting ->
                setting
                    .fault(value)
                    .ifPresentOrElse(
                        fault -> warnings.add(where + fault),
                        () -> values.put(setting, new Value(value, "file"))),
            () ->
                warnings.add(
                    where
                        + "there is no setting "
                        + name
                        + '.'
                        + Spelling.hint(name, "", Setting.labels())));
  }

  private List<String> lines() throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
      throw new IOException("it is no file of settings");
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  private void readOptions(Options options) {
    if (options.said().contains("limit")) {
      option(Setting.LIMIT, Integer.toString(options.limit()));
    }
    if (options.said().contains("snippets")) {
      option(Setting.SNIPPETS, Integer.toString(options.snippets()));
    }
    if (options.said().contains("sort")) {
      option(Setting.SORT, SortOrder.label(options.order()));
    }
    if (options.said().contains("match")) {
      option(Setting.MATCH, options.matching().any() ? "any" : "all");
    }
    readScoring(options.scoring());
    Duration timeout = options.timeout();
    if (timeout != null) {
      option(Setting.TIMEOUT, Patience.text(timeout));
    }
    OutputMode output = options.output();
    if (output != null) {
      option(Setting.MODE, output.label());
    }
    if (options.said().contains("color")) {
      option(Setting.COLOR, options.color().name().toLowerCase(Locale.ROOT));
    }
    String pager = options.pager();
    if (pager != null) {
      option(Setting.PAGER, pager);
    }
    if (options.width() > 0) {
      option(Setting.WIDTH, Integer.toString(options.width()));
    }
  }

  private void readScoring(Scoring scoring) {
    if (scoring.expansion()) {
      option(Setting.EXPAND, "on");
    }
    if (scoring.proximity()) {
      option(Setting.PROXIMITY, "on");
    }
    Duration halfLife = scoring.halfLife();
    if (halfLife != null) {
      option(Setting.RECENCY, HalfLife.text(halfLife));
    }
  }

  private void option(Setting setting, String value) {
    values.put(setting, new Value(value, "option"));
  }
}
