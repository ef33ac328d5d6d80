package org.newshound.read.warc;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the header of a record of an ARC file, as the fields that a WARC has for the same.
///
/// ```
/// header = address " " ip " " date " " type [" " more] " " length
/// ```
final class ArcHeader {
  /// How an ARC file begins.
  static final String FIRST = "filedesc://";

  private static final Pattern LINE =
      Pattern.compile("([a-z]{2,20}:\\S{1,8000}) \\S+ (\\d{14}) (\\S+)(?: \\S+){0,6} (\\d{1,17})");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)");

  private ArcHeader() {}

  /// Returns the fields of a line; nothing when it is no header of a page. That of the file itself
  /// is none: its length is often wrong, and what it tells of is found to be no header line by
  /// line.
  static Optional<Map<String, String>> fields(String line) {
    Matcher header = LINE.matcher(line);
    if (line.startsWith(FIRST) || !header.matches()) {
      return Optional.empty();
    }
    String address = header.group(1);
    boolean page = address.startsWith("http:") || address.startsWith("https:");
    return Optional.of(
        Map.of(
            "warc-type", page ? "response" : "metadata",
            "warc-target-uri", address,
            "warc-date", DATE.matcher(header.group(2)).replaceFirst("$1-$2-$3T$4:$5:$6Z"),
            "content-type", header.group(3),
            "content-length", header.group(4)));
  }
}
