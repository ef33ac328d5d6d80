package org.newshound.read.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// The answer of a web server, as it was archived.
///
/// @param status the status code; 200 when there is no status line
/// @param fields its header, by lower-case name
/// @param body what came behind it, one character for each byte
record HttpMessage(int status, Map<String, String> fields, String body) {
  private static final int OK = 200;
  private static final Set<String> KNOWN_CODINGS =
      Set.of("", "gzip", "x-gzip", "deflate", "identity", "none");

  /// Cuts an archived answer into header and body.
  static HttpMessage of(String content) {
    int end = content.indexOf("\r\n\r\n");
    int plain = content.indexOf("\n\n");
    boolean bare = end < 0 || (plain >= 0 && plain < end);
    int headEnd = bare ? plain : end;
    if (!content.startsWith("HTTP/") || headEnd < 0) {
      return new HttpMessage(OK, Map.of(), content);
    }
    Map<String, String> fields = new HashMap<>();
    String head = content.substring(0, headEnd);
    for (String line : head.lines().skip(1).toList()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        fields.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return new HttpMessage(status(head), fields, content.substring(headEnd + (bare ? 2 : 4)));
  }

  private static int status(String head) {
    String[] words = head.lines().findFirst().orElse("").split(" ", 3);
    boolean number = words.length > 1 && words[1].length() == 3;
    return number && words[1].chars().allMatch(Character::isDigit)
        ? Integer.parseInt(words[1])
        : OK;
  }

  /// Returns the body without chunks and compression.
  ///
  /// @param largest how many bytes are unpacked at most
  byte[] payload(long largest) throws IOException {
    boolean chunked = fields.getOrDefault("transfer-encoding", "").contains("chunked");
    byte[] bytes = (chunked ? unchunked(body) : body).getBytes(StandardCharsets.ISO_8859_1);
    String coding = fields.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
    boolean zipped = bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    if (coding.contains("gzip") && zipped) {
      return limited(new GZIPInputStream(new ByteArrayInputStream(bytes)), largest);
    }
    if (!KNOWN_CODINGS.contains(coding.strip()) && !isMarkup(bytes)) {
      throw new IOException("the page is encoded as " + coding + ", which cannot be undone");
    }
    if (coding.contains("deflate") && bytes.length > 2 && !isMarkup(bytes)) {
      return inflated(bytes, largest);
    }
    return bytes;
  }

  /// Undoes `deflate`, which servers send with the frame of zlib, as they should, or without it.
  private static byte[] inflated(byte[] bytes, long largest) throws IOException {
    boolean framed =
        (bytes[0] & 0x0F) == 8 && ((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)) % 31 == 0;
    Inflater inflater = new Inflater(!framed);
    try {
      return limited(new InflaterInputStream(new ByteArrayInputStream(bytes), inflater), largest);
    } finally {
      inflater.end();
    }
  }

  /// Crawlers often archive the header of an encoded answer with a body that is no longer so.
  private static boolean isMarkup(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return at < bytes.length && (bytes[at] == '<' || bytes[at] == '{');
  }

  private static byte[] limited(InputStream stream, long largest) throws IOException {
    try (stream) {
      return stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, largest + 1));
    }
  }

  /// Returns the text of the chunks. Crawlers often archive the header of a chunked answer with a
  /// body that is no longer so; that stays as it is.
  private static String unchunked(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    int at = 0;
    while (at < body.length()) {
      int end = body.indexOf('\n', at);
      int size = end < 0 ? -1 : size(body.substring(at, Math.min(end, at + 20)).strip());
      if (size < 0) {
        return bytes.size() == 0 ? body : bytes.toString(StandardCharsets.ISO_8859_1);
      }
      if (size == 0) {
        return bytes.toString(StandardCharsets.ISO_8859_1);
      }
      int from = end + 1;
      int to = (int) Math.min(body.length(), (long) from + size);
      bytes.writeBytes(body.substring(from, to).getBytes(StandardCharsets.ISO_8859_1));
      at = body.startsWith("\r\n", to) ? to + 2 : to + 1;
    }
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }

  private static int size(String line) {
    int end = line.indexOf(';');
    String digits = (end < 0 ? line : line.substring(0, end)).strip();
    if (digits.isEmpty() || digits.length() > 7) {
      return -1;
    }
    int size = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      size = size * 16 + digit;
    }
    return size;
  }
}
