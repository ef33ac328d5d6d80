package org.newshound.read.warc;

import java.util.regex.Pattern;

/// Finds where records begin in what lies ahead of a reader of an archive.
///
/// @param bytes what lies ahead
/// @param arc whether the archive is an ARC
record RecordStarts(PeekableStream bytes, boolean arc) {
  private static final String FIRST = "WARC/";
  private static final Pattern VERSION = Pattern.compile("WARC/\\d{1,3}\\.\\d{1,3}\\s*");
  private static final Pattern FIELD = Pattern.compile("(?i)(?:WARC|Content)-[a-z-]{1,40}:.*");

  /// {@return whether a record begins so far ahead, where a line begins and one may be expected}
  boolean isAt(int ahead) {
    return isText(ahead, FIRST)
        || (arc && ArcHeader.fields(bytes.line(ahead).stripTrailing()).isPresent());
  }

  /// {@return whether the next record, or the end, is so far ahead or behind blank lines there}
  boolean isNextAt(int ahead) {
    int at = ahead;
    while (isBlank(bytes.at(at)) && at - ahead < PeekableStream.LONGEST_LINE) {
      at++;
    }
    return bytes.at(at) < 0 || isAt(at);
  }

  /// Finds a record in what a record's header says is its content. There the line that begins one
  /// is not enough: a page may tell of archives, and the content may be one.
  ///
  /// @return how far ahead the first one begins; -1 for none
  int firstWithin(int length) {
    int from = payload(length);
    if (isText(from, FIRST)) {
      return -1;
    }
    for (int at = from + 1; at < length; at++) {
      if (bytes.at(at - 1) == '\n' && isHeader(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isHeader(int ahead) {
    if (!isText(ahead, FIRST)) {
      return arc && isAt(ahead);
    }
    String line = bytes.line(ahead);
    return VERSION.matcher(line).matches()
        && FIELD.matcher(bytes.line(ahead + line.length() + 1).strip()).matches();
  }

  /// Returns where the body of an archived answer begins, or 0.
  private int payload(int length) {
    if (!isText(0, "HTTP/")) {
      return 0;
    }
    for (int at = 1; at < length; at++) {
      boolean blank =
          bytes.at(at) == '\n'
              && (bytes.at(at - 1) == '\n' || isText(Math.max(0, at - 3), "\r\n\r\n"));
      if (blank) {
        return at + 1;
      }
    }
    return 0;
  }

  private boolean isText(int ahead, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      if (bytes.at(ahead + i) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(int unit) {
    return unit == '\r' || unit == '\n' || unit == ' ' || unit == '\t';
  }
}
