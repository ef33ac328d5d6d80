package org.newshound.read.warc;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
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
/// The content has the length that its header says. What stands between records and is none is
/// passed over up to the next line that begins one.
final class WarcStream {
  private static final int LONGEST_LINE = 64 << 10;
  private static final int MOST_FIELDS = 200;
  private static final int GZIP_MARK = 0x1F;

  private final PushbackInputStream bytes;
  private final long largest;
  private boolean arc;
  private long offset;

  WarcStream(InputStream source, long largest) throws IOException {
    PushbackInputStream raw = new PushbackInputStream(source);
    int first = raw.read();
    if (first >= 0) {
      raw.unread(first);
    }
    this.bytes =
        first == GZIP_MARK
            ? new PushbackInputStream(
                new BufferedInputStream(
                    new GZIPInputStream(new Patient(raw), LONGEST_LINE), LONGEST_LINE))
            : raw;
    this.largest = largest;
  }

  /// One record.
  ///
  /// @param offset the byte it begins at, in the archive without compression
  /// @param fields its header, by lower-case name
  /// @param content its content, one character for each byte; empty when it is too large
  /// @param fault what is wrong with it; empty when nothing is
  record Entry(long offset, Map<String, String> fields, String content, String fault) {
    String field(String name) {
      return fields.getOrDefault(name, "");
    }
  }

  /// Returns the next record; nothing behind the last.
  Optional<Entry> next() throws IOException {
    String line = "";
    long start = offset;
    Optional<Map<String, String>> old = Optional.empty();
    while (!line.startsWith("WARC/") && old.isEmpty()) {
      start = offset;
      Optional<String> read = line();
      if (read.isEmpty()) {
        return Optional.empty();
      }
      line = read.get();
      arc |= line.startsWith(ArcHeader.FIRST);
      old = arc ? ArcHeader.fields(line) : Optional.empty();
    }
    Map<String, String> fields = old.isPresent() ? old.get() : fields();
    long length = length(fields.getOrDefault("content-length", ""));
    if (length < 0) {
      return Optional.of(new Entry(start, fields, "", "no content length"));
    }
    if (length > largest) {
      skip(length);
      String fault = "the record has " + length + " bytes, more than " + largest;
      return Optional.of(new Entry(start, fields, "", fault));
    }
    byte[] content = bytes.readNBytes((int) length);
    offset += content.length;
    String fault = content.length < length ? "the record is cut off" : "";
    return Optional.of(
        new Entry(start, fields, new String(content, StandardCharsets.ISO_8859_1), fault));
  }

  private Map<String, String> fields() throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    Optional<String> line = line();
    while (line.isPresent() && !line.get().isBlank() && fields.size() < MOST_FIELDS) {
      int colon = line.get().indexOf(':');
      if (colon > 0) {
        fields.putIfAbsent(
            line.get().substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.get().substring(colon + 1).strip());
      }
      line = line();
    }
    return fields;
  }

  private static long length(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() < 18
            && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    return number ? Long.parseLong(digits) : -1;
  }

  private void skip(long length) throws IOException {
    byte[] buffer = new byte[LONGEST_LINE];
    long left = length;
    int read = 0;
    while (left > 0 && read >= 0) {
      read = bytes.read(buffer, 0, (int) Math.min(buffer.length, left));
      left -= Math.max(read, 0);
      offset += Math.max(read, 0);
    }
  }

  /// Returns a line; what lies beyond the longest is cut off.
  private Optional<String> line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int unit = bytes.read();
    if (unit < 0) {
      return Optional.empty();
    }
    while (unit >= 0 && unit != '\n') {
      offset++;
      if (line.size() < LONGEST_LINE) {
        line.write(unit);
      }
      unit = bytes.read();
    }
    offset += unit >= 0 ? 1 : 0;
    return Optional.of(line.toString(StandardCharsets.UTF_8).stripTrailing());
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
