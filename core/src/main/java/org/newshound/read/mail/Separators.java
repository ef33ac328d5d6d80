package org.newshound.read.mail;

import java.util.Locale;
import java.util.Set;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.read.date.DateField;

/// Tells the lines that part the messages of a mailbox from sentences that begin with "From".
///
/// Such a line names a sender and a moment, and the header of a message follows it. A mailbox whose
/// first one has no date has none with a date: there the header alone counts. The line that begins
/// every patch of git has the same date always, and a mailbox of mails holds it as text.
///
/// Not safe for use by several threads at once.
final class Separators {
  private static final String PATCH_DATE = "Mon Sep 17 00:00:00 2001";
  private static final int LONGEST = 200;

  /// Fields that mailboxes have besides.
  private static final Set<String> OF_MAILBOXES =
      Set.of("x-gm-thrid", "x-mozilla-status", "status");

  private boolean first = true;
  private boolean dated;
  private boolean patches;

  /// Says whether a line that begins with "From " parts two messages.
  boolean is(String line, boolean afterBlank, String next) {
    String name = Headers.name(next).toLowerCase(Locale.ROOT);
    boolean header = !name.isEmpty() || next.startsWith(">From ");
    boolean known = Headers.isUsual(name) || OF_MAILBOXES.contains(name);
    boolean patch = line.endsWith(PATCH_DATE);
    boolean date = isDated(line);
    if (first) {
      first = false;
      dated = date;
      patches = patch;
      return header || date;
    }
    return dated
        ? date && header && (afterBlank || known) && (patches || !patch)
        : known && (afterBlank || isBare(line));
  }

  /// Says whether a line was quoted, because it would have parted two messages.
  static boolean isQuoted(String line) {
    int quotes = 0;
    while (quotes < line.length() && line.charAt(quotes) == '>') {
      quotes++;
    }
    return quotes > 0 && line.startsWith("From ", quotes);
  }

  private static boolean isBare(String line) {
    return line.strip().split(" ", -1).length <= 2;
  }

  /// The moment stands behind the sender, with the time of the day.
  private static boolean isDated(String line) {
    int sender = line.indexOf(' ', "From ".length());
    if (sender < 0 || line.length() > LONGEST) {
      return false;
    }
    Published moment = DateField.read(line.substring(sender), Kind.PUBLISHED);
    return moment != null && moment.value().indexOf('T') > 0;
  }
}
