package org.newshound.shell.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.newshound.shell.terminal.ColorChoice;

/// What can be set. Each definition feeds `.set`, the file of settings and completion.
public enum Setting {
  LIMIT("auto", "hits a page: auto fills the screen, or a number", "auto", "5", "10", "20", "50"),
  SNIPPETS("1", "passages a hit", "0", "1", "2", "3"),
  SORT("relevance", "what comes first", SortOrder.labels()),
  MATCH("all", "all: the query language; any: plain words, one of which is enough", "all", "any"),
  EXPAND("off", "let words that the best articles share count too", "on", "off"),
  PROXIMITY("off", "let words of the query near each other count more", "on", "off"),
  RECENCY("off", "let newer articles count more: an age such as 30d", "off", "7d", "30d", "1y"),
  TIMEOUT(
      "auto",
      "how long a search may take: 2s at the prompt, 30s in scripts",
      "auto",
      "2s",
      "10s",
      "1m"),
  MODE(
      "auto",
      "how answers are printed: auto is text on a terminal, else list",
      withAuto(OutputMode.labels(OutputMode.OF_ONE_ANSWER))),
  COLOR("auto", "when color is used", ColorChoice.labels()),
  THEME("dark", "styles for a dark or a light screen, or without color", "dark", "light", "mono"),
  HYPERLINKS("auto", "when addresses can be clicked", "auto", "always", "never"),
  DATE_FORMAT("words", "how days are written: 5 Apr 2025 or 2025-04-05", "words", "iso"),
  WIDTH("auto", "columns to draw for", "auto", "60", "80", "100"),
  PAGER("auto", "page what is tall: here, never, or in $PAGER or less", "auto", "never", "less"),
  KEYS("emacs", "which keys edit a line", "emacs", "vi"),
  EDITOR("auto", "what Ctrl-X Ctrl-E opens: $VISUAL, $EDITOR, or a program", "auto"),
  LIVE("on", "count below the line while it is typed", "on", "off"),
  SUGGEST("on", "propose words while typing", "on", "off"),
  HIGHLIGHT("on", "color what is typed", "on", "off"),
  TIMER("off", "say how long each command took", "on", "off"),
  ECHO("off", "print each line of a script before it is done", "on", "off"),
  BAIL("off", "end a script at its first faulty line", "on", "off"),
  CONFIRM("on", "ask before articles are removed or files overwritten", "on", "off"),
  INDEX("none", "what newshound alone talks about, where none is near", "none");

  private static final int MOST = 1000;

  private final String standard;
  private final String summary;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
  private final List<String> values;

  Setting(String standard, String summary, String... values) {
    this(standard, summary, List.of(values));
  }

  Setting(String standard, String summary, List<String> values) {
    this.standard = standard;
    this.summary = summary;
    this.values = values;
  }

  private static List<String> withAuto(List<String> values) {
    return Stream.concat(Stream.of("auto"), values.stream()).toList();
  }

  public static Optional<Setting> of(String name) {
    return Arrays.stream(values())
        .filter(setting -> setting.names().contains(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(Setting::label).toList();
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The command line calls the form of answers the output.
  private List<String> names() {
    return this == MODE ? List.of(label(), "output") : List.of(label());
  }

  public String standard() {
    return standard;
  }

  public String summary() {
    return summary;
  }

  /// Returns values to propose.
  public List<String> proposals() {
    return values;
  }

  /// Says what is wrong with a value, or nothing.
  public Optional<String> fault(String value) {
    boolean allowed =
        proposals().contains(value)
            || (takesText() && !value.isBlank())
            || isNumber(value)
            || (this == SORT && SortOrder.of(value).isPresent())
            || (this == RECENCY && HalfLife.of(value).isPresent())
            || (this == TIMEOUT && SearchTimeout.of(value).isPresent());
    return allowed
        ? Optional.empty()
        : Optional.of(label() + " cannot be \"" + value + "\"; it is one of " + allowed() + '.');
  }

  private boolean takesText() {
    return this == EDITOR || this == INDEX;
  }

  private String allowed() {
    if (this == RECENCY) {
      return "off, or " + HalfLife.FORM;
    }
    if (this == TIMEOUT) {
      return "auto, or " + SearchTimeout.FORM;
    }
    boolean counted = this == LIMIT || this == SNIPPETS || this == WIDTH;
    return counted
        ? (standard.equals("auto") ? "auto, or " : "") + "a number from " + least() + " to " + MOST
        : String.join(", ", values);
  }

  private int least() {
    return this == WIDTH ? 20 : this == LIMIT ? 1 : 0;
  }

  private boolean isNumber(String value) {
    boolean counted = this == LIMIT || this == SNIPPETS || this == WIDTH;
    return counted
        && value.matches("[0-9]{1,4}")
        && Integer.parseInt(value) >= least()
        && Integer.parseInt(value) <= MOST;
  }
}
