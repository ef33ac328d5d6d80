package org.newshound.shell.settings;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.newshound.search.Scoring;

/// The settings that options of the command line give.
final class OptionSettings {
  private OptionSettings() {}

  /// Returns the values of those options that were given.
  static Map<Setting, String> of(Options options) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    if (options.said().contains("limit")) {
      values.put(Setting.LIMIT, Integer.toString(options.limit()));
    }
    if (options.said().contains("snippets")) {
      values.put(Setting.SNIPPETS, Integer.toString(options.snippets()));
    }
    if (options.said().contains("sort")) {
      values.put(Setting.SORT, SortOrder.label(options.order()));
    }
    if (options.said().contains("match")) {
      values.put(Setting.MATCH, options.matching().any() ? "any" : "all");
    }
    if (options.said().contains("color")) {
      values.put(Setting.COLOR, options.color().label());
    }
    if (options.width() > 0) {
      values.put(Setting.WIDTH, Integer.toString(options.width()));
    }
    Duration timeout = options.timeout();
    if (timeout != null) {
      values.put(Setting.TIMEOUT, SearchTimeout.text(timeout));
    }
    OutputMode output = options.output();
    if (output != null) {
      values.put(Setting.MODE, output.label());
    }
    String pager = options.pager();
    if (pager != null) {
      values.put(Setting.PAGER, pager);
    }
    putScoring(options.scoring(), values);
    return values;
  }

  private static void putScoring(Scoring scoring, Map<Setting, String> values) {
    if (scoring.expansion()) {
      values.put(Setting.EXPAND, "on");
    }
    if (scoring.proximity()) {
      values.put(Setting.PROXIMITY, "on");
    }
    Duration halfLife = scoring.halfLife();
    if (halfLife != null) {
      values.put(Setting.RECENCY, HalfLife.text(halfLife));
    }
  }
}
