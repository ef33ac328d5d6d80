package org.newshound.shell.render;

import java.util.Map;
import java.util.StringJoiner;
import org.newshound.index.ingest.IngestReport;

/// Says what an ingest did, in one line.
public final class Summary {
  private static final int SHOWN_KINDS = 4;

  private Summary() {}

  /// {@return all counts: `12 read, 10 added, 1 updated, 1 unchanged, 0 removed, 2 rejected`; or
  /// that nothing changed}
  ///
  /// @param report what was done
  public static String counts(IngestReport report) {
    if (report.isUnchanged() && report.rejected() == 0 && !report.stopped()) {
      return "nothing changed: "
          + Numbers.count(report.unchanged(), "article")
          + " ("
          + Numbers.time(report.took())
          + ')';
    }
    StringBuilder line = new StringBuilder();
    line.append(Numbers.grouped(report.read())).append(" read, ");
    line.append(Numbers.grouped(report.added())).append(" added, ");
    line.append(Numbers.grouped(report.updated())).append(" updated, ");
    line.append(Numbers.grouped(report.unchanged())).append(" unchanged, ");
    line.append(Numbers.grouped(report.removed())).append(" removed, ");
    line.append(Numbers.grouped(report.rejected())).append(" rejected");
    append(line, report.duplicates(), "duplicate");
    if (report.skipped() > 0) {
      line.append(", ").append(Numbers.grouped(report.skipped())).append(" skipped");
    }
    line.append(" (").append(Numbers.time(report.took())).append(')');
    return line.append(leftOut(report.omitted())).toString();
  }

  /// {@return what was left out of the articles: `; left out: 12 labels …`, the most frequent kinds
  /// by name; empty when nothing was}
  ///
  /// @param omitted how many pieces of text of each kind
  public static String leftOut(Map<String, Long> omitted) {
    if (omitted.isEmpty()) {
      return "";
    }
    long all = omitted.values().stream().mapToLong(Long::longValue).sum();
    StringJoiner kinds = new StringJoiner(", ");
    omitted.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(SHOWN_KINDS)
        .forEach(kind -> kinds.add(kind.getKey() + " " + Numbers.grouped(kind.getValue())));
    if (omitted.size() > SHOWN_KINDS) {
      kinds.add("…");
    }
    return "; left out " + Numbers.count(all, "piece") + " of text: " + kinds;
  }

  /// {@return what to say when the reader ended it early}
  ///
  /// @param articles how many articles can be found now
  public static String stopped(long articles) {
    return "stopped: "
        + Numbers.count(articles, "article")
        + (articles == 1 ? " is" : " are")
        + " searchable; run again to go on";
  }

  private static void append(StringBuilder line, long count, String what) {
    if (count > 0) {
      line.append(", ").append(Numbers.count(count, what));
    }
  }
}
