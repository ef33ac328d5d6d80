package org.newshound.shell.render;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.newshound.ingest.IngestProgress;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Draws the progress of an ingest: a bar, the share of all bytes that is read, the files that are
/// finished, articles per second, and the time left at the rate of the last seconds.
///
/// For use by one thread.
public final class ProgressLine {
  private static final int WIDEST_BAR = 24;
  private static final int TEXT_BESIDE_BAR = 66;
  private static final long WINDOW_NANOS = 5_000_000_000L;
  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private final int bar;
  private final Deque<Sample> samples = new ArrayDeque<>();

  /// Makes one.
  ///
  /// @param width how many columns there are
  /// @param start the time of the beginning, in nanoseconds
  public ProgressLine(int width, long start) {
    bar = Math.min(WIDEST_BAR, width - TEXT_BESIDE_BAR);
    samples.add(new Sample(start, 0, 0));
  }

  private record Sample(long nanos, long articles, long bytes) {}

  /// {@return the line of a moment}
  ///
  /// @param at how far the ingest is
  /// @param nanos the time
  public StyledLine of(IngestProgress at, long nanos) {
    samples.add(new Sample(nanos, at.articles(), at.bytesDone()));
    while (samples.size() > 2 && nanos - samples.getFirst().nanos() > WINDOW_NANOS) {
      samples.removeFirst();
    }
    double done = at.bytesTotal() == 0 ? 0 : (double) at.bytesDone() / at.bytesTotal();
    Sample since = samples.getFirst();
    double seconds = Math.max(1, nanos - since.nanos()) / 1e9;
    double articles = (at.articles() - since.articles()) / seconds;
    double bytes = (at.bytesDone() - since.bytes()) / seconds;
    StyledLine line = StyledLine.of("indexing  ");
    if (bar > 3) {
      line = line.and(bar(done), Style.CODE).and(" ");
    }
    String percent = String.format(Locale.ROOT, "%3.0f%%", Math.floor(done * 100));
    String size = " of " + NumberFormatter.size(at.bytesTotal()) + "  ";
    String eta = bytes > 0 ? "  ETA " + left((at.bytesTotal() - at.bytesDone()) / bytes) : "";
    return line.and(
        percent
            + size
            + what(at)
            + "  "
            + NumberFormatter.grouped(Math.round(articles))
            + "/s"
            + eta);
  }

  /// Of a single file only its articles can be counted while it is read.
  private static String what(IngestProgress at) {
    return at.filesTotal() == 1
        ? NumberFormatter.count(at.articles(), "article")
        : NumberFormatter.grouped(at.filesDone())
            + '/'
            + NumberFormatter.grouped(at.filesTotal())
            + " files";
  }

  private String bar(double done) {
    int eighths = (int) Math.round(Math.clamp(done, 0, 1) * bar * EIGHTHS.length());
    int whole = eighths / EIGHTHS.length();
    String filled = "█".repeat(whole);
    return whole == bar
        ? filled
        : filled + EIGHTHS.charAt(eighths % EIGHTHS.length()) + " ".repeat(bar - whole - 1);
  }

  private static String left(double seconds) {
    Duration left = Duration.ofSeconds((long) Math.ceil(Math.min(seconds, 1e6)));
    return left.toMinutes() < 1
        ? left.toSeconds() + " s"
        : left.toMinutes() + " min " + left.toSecondsPart() + " s";
  }
}
