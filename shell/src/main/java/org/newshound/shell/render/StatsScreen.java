package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newshound.index.IndexStats;
import org.newshound.shell.render.data.JsonText;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Shows the figures of an index.
public final class StatsScreen {
  private static final int LABEL_WIDTH = 10;

  private StatsScreen() {}

  /// Returns the figures to be read.
  ///
  /// @param place where the index is
  public static List<StyledLine> lines(IndexStats stats, String place) {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(line("articles", NumberFormatter.grouped(stats.articles()), undated(stats)));
    if (stats.hidden() > 0) {
      lines.add(
          line(
              "hidden",
              NumberFormatter.grouped(stats.hidden()),
              "withdrawn, held back or under embargo"));
    }
    lines.add(line("files", NumberFormatter.grouped(stats.files()), ""));
    if (!stats.extraFields().isEmpty()) {
      lines.add(line("extra", String.join(", ", stats.extraFields()), ""));
    }
    lines.add(line("on disk", NumberFormatter.size(stats.bytes()), ""));
    lines.add(
        line("index", place, "layout " + stats.layout() + ", Lucene " + stats.luceneVersion()));
    return lines;
  }

  /// Returns the figures as JSON.
  public static String json(IndexStats stats, String place) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("index", place);
    members.put("articles", stats.articles());
    members.put("hidden", stats.hidden());
    members.put("undated", stats.undated());
    members.put("files", stats.files());
    members.put("extraFields", stats.extraFields());
    members.put("bytes", stats.bytes());
    members.put("layout", stats.layout());
    members.put("lucene", stats.luceneVersion());
    return JsonText.of(members);
  }

  private static String undated(IndexStats stats) {
    return stats.undated() == 0 ? "" : NumberFormatter.grouped(stats.undated()) + " without a date";
  }

  private static StyledLine line(String label, String value, String note) {
    StyledLine line =
        StyledLine.of(label + " ".repeat(LABEL_WIDTH - label.length()), Style.DIM).and(value);
    return note.isEmpty() ? line : line.and(" (" + note + ')', Style.DIM);
  }
}
