package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.newshound.ingest.ArticleCounts;
import org.newshound.ingest.FileCounts;
import org.newshound.ingest.IngestReport;
import org.newshound.shell.render.text.NumberFormatter;

/// Says what an ingest did: a line for the files, and one for the articles in them.
public final class IngestSummary {
  private static final int SHOWN_KINDS = 4;

  private IngestSummary() {}

  /// {@return both lines: `3 files seen: 2 read, 1 rejected` and `9 articles found: 8 added, 0
  /// updated, 0 unchanged, 1 rejected; 0 removed (0.4 s)`} In each, the numbers after the colon add
  /// up to the number before it. A third line says how many articles were read with a warning, a
  /// fourth what was left out of the articles.
  ///
  /// @param report what was done
  public static List<String> lines(IngestReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(files(report.files(), report.leftOut()));
    lines.add(articles(report.articles()) + " (" + NumberFormatter.time(report.took()) + ')');
    if (report.warned() > 0) {
      lines.add(
          NumberFormatter.count(report.warned(), "article")
              + " read with warnings; newshound read FILE says which, and why");
    }
    if (!report.omitted().isEmpty()) {
      lines.add(omitted(report.omitted()));
    }
    return lines;
  }

  private static String files(FileCounts files, long leftOut) {
    StringJoiner kinds = new StringJoiner(", ", ": ", "").setEmptyValue("");
    add(kinds, files.read(), "read");
    add(kinds, files.unchanged(), "unchanged");
    add(kinds, files.skipped(), "skipped");
    add(kinds, files.rejected(), "rejected");
    StringJoiner line = new StringJoiner("; ");
    line.add(NumberFormatter.count(files.seen(), "file") + " seen" + kinds);
    add(line, files.gone(), "gone");
    add(line, leftOut, "left out as hidden or unwanted");
    return line.toString();
  }

  private static void add(StringJoiner line, long count, String what) {
    if (count > 0) {
      line.add(NumberFormatter.grouped(count) + ' ' + what);
    }
  }

  private static String articles(ArticleCounts articles) {
    StringJoiner fates = new StringJoiner(", ");
    fates.add(NumberFormatter.grouped(articles.added()) + " added");
    fates.add(NumberFormatter.grouped(articles.updated()) + " updated");
    fates.add(NumberFormatter.grouped(articles.unchanged()) + " unchanged");
    add(fates, articles.duplicates(), articles.duplicates() == 1 ? "duplicate" : "duplicates");
    fates.add(NumberFormatter.grouped(articles.rejected()) + " rejected");
    return NumberFormatter.count(articles.found(), "article")
        + " found: "
        + fates
        + "; "
        + NumberFormatter.grouped(articles.removed())
        + " removed";
  }

  /// {@return what was left out of the articles: `left out 12 pieces of text: label 12`, the most
  /// frequent kinds by name}
  ///
  /// @param omitted how many pieces of text of each kind; at least one kind
  public static String omitted(Map<String, Long> omitted) {
    long all = omitted.values().stream().mapToLong(Long::longValue).sum();
    StringJoiner kinds = new StringJoiner(", ");
    omitted.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(SHOWN_KINDS)
        .forEach(kind -> kinds.add(kind.getKey() + " " + NumberFormatter.grouped(kind.getValue())));
    if (omitted.size() > SHOWN_KINDS) {
      kinds.add("…");
    }
    return "left out " + NumberFormatter.count(all, "piece") + " of text: " + kinds;
  }

  /// {@return what to say when the reader ended it early}
  ///
  /// @param articles how many articles can be found now
  public static String stopped(long articles) {
    return "stopped: "
        + NumberFormatter.count(articles, "article")
        + (articles == 1 ? " is" : " are")
        + " searchable; run again to go on";
  }
}
