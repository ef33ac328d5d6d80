package org.newshound.shell.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be set. Each definition feeds `.set`, the file of settings and completion.
enum Setting {
  LIMIT("auto", "hits a page: auto fills the screen, or a number", "auto", "5", "10", "20", "50"),
  SNIPPETS("1", "passages a hit", "0", "1", "2", "3"),
  SORT("relevance", "what comes first", "relevance", "date", "-date"),
  EXPAND("off", "let words that the best articles share count too", "on", "off"),
  PROXIMITY("off", "let words of the query near each other count more", "on", "off"),
  RECENCY("off", "let newer articles count more: an age such as 30d", "off", "7d", "30d", "1y"),
  MODE(
      "text",
      "how answers are printed",
      "text",
      "jsonl",
      "json",
      "ids",
      "tsv",
      "csv",
      "md",
      "line"),
  COLOR("auto", "when color is used", "auto", "always", "never"),
  WIDTH("auto", "columns to draw for", "auto", "60", "80", "100"),
  PAGER("auto", "page what is taller than the screen, or never", "auto", "never"),
  SUGGEST("on", "propose words while typing", "on", "off"),
  HIGHLIGHT("on", "color what is typed", "on", "off"),
  TIMER("off", "say how long each command took", "on", "off"),
  ECHO("off", "print each line of a script before it is done", "on", "off"),
  BAIL("off", "end a script at its first faulty line", "on", "off"),
  CONFIRM("on", "ask before articles are removed or files overwritten", "on", "off");

  private static final int MOST = 1000;

  private final String standard;
  private final String summary;

  @SuppressWarnings("ImmutableEnumChecker") // List.of can not change
  private final List<String> values;

  Setting(String standard, String summary, String... values) {
    this.standard = standard;
    this.summary = summary;
    this.values = List.of(values);
  }

  static Optional<Setting> of(String name) {
    return Arrays.stream(values())
        .filter(setting -> setting.label().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Setting::label).toList();
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String standard() {
    return standard;
  }

  String summary() {
    return summary;
  }

  /// Returns values to propose.
  List<String> proposals() {
    return values;
  }

  /// Says what is wrong with a value, or nothing.
  Optional<String> fault(String value) {
    boolean allowed =
        proposals().contains(value)
            || isNumber(value)
            || (this == RECENCY && HalfLife.of(value).isPresent());
    return allowed
        ? Optional.empty()
        : Optional.of(label() + " can not be \"" + value + "\"; it is one of " + allowed() + '.');
  }

  private String allowed() {
    if (this == RECENCY) {
      return "off, or " + HalfLife.FORM;
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
