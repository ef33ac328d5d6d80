package org.newshound.read.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Reads the records of a web archive one after the other.
///
/// ```
/// archive = *record
/// record  = "WARC/" version CRLF *(name ":" value CRLF) CRLF content CRLF CRLF
/// ```
///
/// In an ARC, which is older, a record's header is the one line that [ArcHeader] reads.
///
/// The content has the length that its header says, unless the next record begins within it: then
/// it ends there. What stands between records and is none is passed over up to the next line that
/// begins one.
final class WarcStream {
  private static final int MOST_FIELDS = 200;
  private static final int GZIP_MARK = 0x1F;
  private static final int LAST_LINE_ENDS = 2;

  private final PeekableStream bytes;
  private final long largest;
  private RecordStarts starts;

  WarcStream(InputStream source, long largest) throws IOException {
    PushbackInputStream raw = new PushbackInputStream(source);
    int first = raw.read();
    if (first >= 0) {
      raw.unread(first);
    }
    boolean zipped = first == GZIP_MARK;
    this.bytes =
        new PeekableStream(
            zipped ? new GZIPInputStream(new Patient(raw), PeekableStream.LONGEST_LINE) : raw);
    this.largest = largest;
    this.starts = new RecordStarts(bytes, false);
  }

  /// One record.
  ///
  /// @param offset the byte it begins at, in the archive without compression
  /// @param fields its header, by lower-case name
  /// @param content its content, one character for each byte; empty when it is too large
  /// @param fault why it cannot be read; empty when it can
  /// @param oddities what else is wrong with it or behind it
  record Entry(
      long offset,
      Map<String, String> fields,
      String content,
      String fault,
      List<String> oddities) {
    String field(String name) {
      return fields.getOrDefault(name, "");
    }
  }

  /// Returns the next record; nothing behind the last.
  Optional<Entry> next() throws IOException {
    List<String> oddities = new ArrayList<>();
    long start = bytes.offset();
    long before = passOver();
    if (before > 0 && start == 0 && !starts.arc()) {
      oddities.add(before + " bytes before the first record belong to none");
    }
    if (bytes.held(1) == 0) {
      bytes.failIfSourceDid();
      return Optional.empty();
    }
    start = bytes.offset();
    Map<String, String> fields = fields();
    Content content = content(length(fields.getOrDefault("content-length", "")));
    if (content.reachesTooFar()) {
      oddities.add(
          "the length of the record at byte " + start + " is wrong: the next one begins in it");
    }
    long behind = passOver();
    if (behind > 0 && !starts.arc()) {
      oddities.add(behind + " bytes behind the record at byte " + start + " belong to none");
    }
    return Optional.of(new Entry(start, fields, content.text(), content.fault(), oddities));
  }

  /// Passes over what is no record.
  ///
  /// @return how many bytes it had, blank lines and the ends of lines left aside
  private long passOver() {
    long passed = 0;
    while (bytes.held(1) > 0 && !starts.isAt(0)) {
      long start = bytes.offset();
      String line = bytes.takeLine();
      if (line.startsWith(ArcHeader.FIRST)) {
        starts = new RecordStarts(bytes, true);
      }
      boolean cut = line.length() == PeekableStream.LONGEST_LINE;
      passed += cut ? bytes.offset() - start : line.strip().length();
    }
    return passed;
  }

  private Map<String, String> fields() {
    String first = utf8(bytes.takeLine());
    Optional<Map<String, String>> old = starts.arc() ? ArcHeader.fields(first) : Optional.empty();
    if (old.isPresent()) {
      return old.get();
    }
    Map<String, String> fields = new LinkedHashMap<>();
    String line = utf8(bytes.takeLine());
    while (!line.isBlank() && fields.size() < MOST_FIELDS) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
      line = utf8(bytes.takeLine());
    }
    return fields;
  }

  private static String utf8(String line) {
    byte[] units = line.getBytes(StandardCharsets.ISO_8859_1);
    return new String(units, StandardCharsets.UTF_8).stripTrailing();
  }

  /// What a record holds.
  ///
  /// @param text its bytes
  /// @param fault why there are none; empty when all are there
  /// @param reachesTooFar whether by its length it would hold the beginning of the next record
  private record Content(String text, String fault, boolean reachesTooFar) {}

  private Content content(long length) throws IOException {
    if (length < 0) {
      return new Content("", "no content length", false);
    }
    if (length > largest) {
      boolean cut = bytes.pass(length) < length;
      String end = cut ? ", and the archive ends within it" : "";
      return new Content(
          "", "the record has " + length + " bytes, more than " + largest + end, false);
    }
    int held = bytes.held((int) length);
    boolean whole = held == length;
    int next = whole && starts.isNextAt(held) ? -1 : starts.firstWithin(held);
    if (next >= 0) {
      String text = text(next);
      return new Content(text.substring(0, end(text)), "", true);
    }
    if (!whole) {
      bytes.failIfSourceDid();
    }
    return new Content(text(held), whole ? "" : "the record is cut off", false);
  }

  private String text(int length) {
    return new String(bytes.take(length), StandardCharsets.ISO_8859_1);
  }

  /// Returns where a content ends that was cut where the next record begins.
  private static int end(String text) {
    int end = text.length();
    for (int i = 0; i < LAST_LINE_ENDS && text.startsWith("\n", end - 1); i++) {
      end -= text.startsWith("\r\n", end - 2) ? 2 : 1;
    }
    return end;
  }

  private static long length(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() < 18
            && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    return number ? Long.parseLong(digits) : -1;
  }

  /// A stream that says there is more until there is none: else the reader of gzip takes a pause
  /// between two members for the end.
  private static final class Patient extends InputStream {
    private final PushbackInputStream source;

    Patient(PushbackInputStream source) {
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      return source.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      return source.read(buffer, from, length);
    }

    @Override
    public int available() throws IOException {
      int next = source.read();
      if (next < 0) {
        return 0;
      }
      source.unread(next);
      return Math.max(1, source.available());
    }
  }
}
