package org.newshound.read.wire;

import java.util.ArrayList;
import java.util.List;
import org.newshound.read.date.FilingTime;

/// One telegram, cut at its control characters.
///
/// ```
/// SOH service-number priority category words … agency number
///     slug/with/parts/
/// STX headline lines, the last one ending in "="
///
///     text
/// ETX day hour minute zone month year EOT
/// ```
///
/// Where the control characters have been lost, the story begins behind the slug and ends at the
/// time of filing.
///
/// @param head the lines before the story
/// @param story the story
/// @param filing what stands behind it
record Telegram(List<String> head, String story, String filing) {
  private static final char SOH = 1;
  private static final char STX = 2;
  private static final char ETX = 3;
  private static final char EOT = 4;

  /// Cuts a file into its telegrams.
  static List<String> split(String text) {
    List<String> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == EOT || (unit == SOH && i > from)) {
        add(text.substring(from, i), found);
        from = unit == EOT ? i + 1 : i;
      }
    }
    add(text.substring(from), found);
    return found;
  }

  private static void add(String telegram, List<String> found) {
    if (telegram.codePoints().anyMatch(Character::isLetterOrDigit)) {
      found.add(telegram);
    }
  }

  /// Cuts one telegram into its parts.
  static Telegram of(String text) {
    int start = text.indexOf(STX);
    int end = text.indexOf(ETX, Math.max(start, 0));
    String until = text.substring(0, end < 0 ? text.length() : end);
    String filing = end < 0 ? "" : text.substring(end + 1);
    return start < 0
        ? unmarked(until, filing)
        : new Telegram(lines(until.substring(0, start)), until.substring(start + 1), filing);
  }

  private static Telegram unmarked(String text, String filing) {
    List<String> lines = text.lines().toList();
    List<String> head = new ArrayList<>();
    int at = 0;
    for (; at < lines.size() && head.size() < 2; at++) {
      String line = clean(lines.get(at));
      boolean slug = line.endsWith("/");
      if (head.size() == 1 && !line.isEmpty() && !slug) {
        break;
      }
      if (!line.isEmpty()) {
        head.add(line);
      }
    }
    int end = lines.size();
    String time = filing;
    while (time.isEmpty() && end > at && clean(lines.get(end - 1)).isEmpty()) {
      end--;
    }
    if (time.isEmpty() && end > at && FilingTime.isOne(clean(lines.get(end - 1)))) {
      time = lines.get(--end);
    }
    return new Telegram(head, String.join("\n", lines.subList(at, end)), time);
  }

  /// Returns the line with the time of filing without what only machines need.
  String filingLine() {
    return clean(filing.strip().lines().findFirst().orElse(""));
  }

  private static List<String> lines(String text) {
    return text.lines().map(Telegram::clean).filter(line -> !line.isEmpty()).toList();
  }

  /// Returns a line without its control characters and outer blanks.
  static String clean(String line) {
    StringBuilder kept = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (unit == '\t' || (unit >= ' ' && unit != 0x7F)) {
        kept.append(unit);
      }
    }
    return kept.toString().strip();
  }
}
