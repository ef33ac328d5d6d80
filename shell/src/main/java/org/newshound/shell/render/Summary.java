package org.newshound.shell.render;

import java.util.List;
import java.util.StringJoiner;
import org.newshound.index.ingest.ArticleCounts;
import org.newshound.index.ingest.FileCounts;
import org.newshound.index.ingest.IngestReport;

/// Says what an ingest did: a line for the files, and one for the articles in them.
public final class Summary {
  private Summary() {}

  /// {@return both lines: `3 files seen: 2 read, 1 rejected` and `9 articles found: 8 added, 0
  /// updated, 0 unchanged, 1 rejected; 0 removed (0.4 s)`} In each, what stands behind the colon
  /// adds up to what stands before it.
  ///
  /// @param report what was done
  public static List<String> lines(IngestReport report) {
    return List.of(
        files(report.files(), report.leftOut()),
        articles(report.articles()) + " (" + Numbers.time(report.took()) + ')');
  }

  private static String files(FileCounts files, long leftOut) {
    StringJoiner kinds = new StringJoiner(", ", ": ", "").setEmptyValue("");
    add(kinds, files.read(), "read");
    add(kinds, files.unchanged(), "unchanged");
    add(kinds, files.skipped(), "skipped");
    add(kinds, files.rejected(), "rejected");
    StringJoiner line = new StringJoiner("; ");
    line.add(Numbers.count(files.seen(), "file") + " seen" + kinds);
    add(line, files.gone(), "gone");
    add(line, leftOut, "left out as hidden or unwanted");
    return line.toString();
  }

  private static void add(StringJoiner line, long count, String what) {
    if (count > 0) {
      line.add(Numbers.grouped(count) + ' ' + what);
    }
  }

  private static String articles(ArticleCounts articles) {
    StringJoiner fates = new StringJoiner(", ");
    fates.add(Numbers.grouped(articles.added()) + " added");
    fates.add(Numbers.grouped(articles.updated()) + " updated");
    fates.add(Numbers.grouped(articles.unchanged()) + " unchanged");
    add(fates, articles.duplicates(), articles.duplicates() == 1 ? "duplicate" : "duplicates");
    fates.add(Numbers.grouped(articles.rejected()) + " rejected");
    return Numbers.count(articles.found(), "article")
        + " found: "
        + fates
        + "; "
        + Numbers.grouped(articles.removed())
        + " removed";
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
}
