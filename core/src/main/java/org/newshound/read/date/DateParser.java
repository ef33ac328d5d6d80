package org.newshound.read.date;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;

/// Reads the dates and times that pages print, in the forms of many countries.
///
/// Nothing is guessed: a date that can be read in two ways, a relative one without a moment to
/// count from and an impossible one are found, but have no value. Offsets come from a fixed table,
/// so that `GMT+10` is `+10:00` and `IST` never depends on the JDK. Total, linear, thread-safe.
public final class DateParser {
  private static final int LONGEST_BLOCK = 400;

  private DateParser() {}

  /// A date expression found in a text.
  ///
  /// @param published its value; `null` when it is a date without one, such as an ambiguous
  ///   03/04/2025, "3 hours ago" with nothing to count from, or 31 April
  /// @param start where it begins
  /// @param end where it ends, exclusive
  /// @param confidence how sure the value is, from 0 to 1
  /// @param warnings what is wrong with it
  public record DateMatch(
      @Nullable Published published, int start, int end, double confidence, List<String> warnings) {
    /// Copies the warnings.
    public DateMatch {
      warnings = List.copyOf(warnings);
    }

    DateMatch withKind(Published.Kind kind) {
      return published == null
          ? this
          : new DateMatch(published.withKind(kind), start, end, confidence, warnings);
    }
  }

  /// Reads a block that is a date or time and nothing else, with or without a label.
  ///
  /// Of a block that gives several ("Published … Updated …") it returns the first.
  public static Optional<DateMatch> parse(String text, DateContext context) {
    return scans(text).stream().findFirst().map(scan -> match(scan, text, context));
  }

  /// Reads all dates and times of a block that is nothing else, in order; empty when it is not.
  public static List<DateMatch> all(String text, DateContext context) {
    return scans(text).stream().map(scan -> match(scan, text, context)).toList();
  }

  private static List<DateScanner.Scan> scans(String text) {
    if (text.length() > LONGEST_BLOCK) {
      return List.of();
    }
    DateLine line = DateLine.of(text);
    List<DateScanner.Scan> scans = new ArrayList<>();
    int at = 0;
    while (at < line.size()) {
      DateScanner.Scan scan = DateScanner.scan(line, at, true);
      if (!isDate(scan.draft())) {
        return List.of();
      }
      scans.add(scan);
      at = scan.next();
    }
    return scans;
  }

  /// Finds the first date or time inside a longer text: one with a value if there is any, else one
  /// without.
  public static Optional<DateMatch> find(String text, DateContext context) {
    DateLine line = DateLine.of(text);
    Optional<DateMatch> first = Optional.empty();
    int at = 0;
    while (at < line.size()) {
      DateScanner.Scan scan = DateScanner.scan(line, at, false);
      boolean date = scan.draft().hasDate();
      if (date) {
        DateMatch match = match(scan, text, context);
        if (match.published() != null) {
          return Optional.of(match);
        }
        first = first.isPresent() ? first : Optional.of(match);
      }
      at = date ? Math.max(at + 1, scan.next()) : at + 1;
    }
    return first;
  }

  private static boolean isDate(DateDraft draft) {
    return draft.hasDate() || draft.hasTime() || draft.plainWeekday;
  }

  private static DateMatch match(DateScanner.Scan scan, String text, DateContext context) {
    return DateResolver.resolve(scan.draft(), context, text, Instant.now());
  }
}
