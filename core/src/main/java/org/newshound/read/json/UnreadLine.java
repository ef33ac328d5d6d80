package org.newshound.read.json;

import org.newshound.article.json.RejectJson;
import org.newshound.read.ReadOutcome;

/// The line of JSON by which it is kept that something was rejected or skipped.
public final class UnreadLine {
  private UnreadLine() {}

  /// Returns the line, without its line feed.
  public static String write(ReadOutcome.Unread unread) {
    RejectJson line =
        switch (unread) {
          case ReadOutcome.Rejected reject ->
              new RejectJson(reject.origin(), reject.reason(), false, reject.raw());
          case ReadOutcome.Skipped skip -> new RejectJson(skip.origin(), skip.reason(), true, null);
        };
    return line.write();
  }

  /// Returns what a line says.
  ///
  /// @throws IllegalArgumentException when it is no such line
  public static ReadOutcome.Unread read(String line) {
    RejectJson known = RejectJson.read(line);
    return known.skipped()
        ? new ReadOutcome.Skipped(known.origin(), known.reason())
        : new ReadOutcome.Rejected(known.origin(), known.reason(), known.raw());
  }
}
