package org.newshound.read.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Decodes the words of a header that are not ASCII: `=?utf-8?Q?caf=C3=A9?=`.
///
/// Bytes of neighbouring words in one charset are put together before they are decoded, since
/// senders cut letters in two. A header that was not encoded, or not wholly, is decoded as found.
final class EncodedWords {
  private EncodedWords() {}

  static String decode(String header) {
    StringBuilder text = new StringBuilder();
    ByteArrayOutputStream pending = new ByteArrayOutputStream();
    String charset = "";
    int i = 0;
    while (i < header.length()) {
      int start = header.indexOf("=?", i);
      Word word = start < 0 ? null : word(header, start);
      int end = start < 0 ? header.length() : word == null ? start + 2 : start;
      String between = header.substring(i, end);
      boolean joins = word != null && between.isBlank() && word.charset().equals(charset);
      if (!joins) {
        text.append(Encodings.text(pending.toByteArray(), charset));
        pending.reset();
        boolean gap = !charset.isEmpty() && word != null && between.isBlank();
        text.append(gap ? "" : plain(between));
      }
      charset = word == null ? "" : word.charset();
      if (word != null) {
        pending.writeBytes(word.latin().getBytes(StandardCharsets.ISO_8859_1));
      }
      i = word == null ? end : word.end();
    }
    return text.append(Encodings.text(pending.toByteArray(), charset)).toString();
  }

  private static String plain(String between) {
    return Encodings.text(between.getBytes(StandardCharsets.ISO_8859_1), "");
  }

  private record Word(String charset, String latin, int end) {}

  private static @Nullable Word word(String header, int start) {
    int first = header.indexOf('?', start + 2);
    int second = first < 0 ? -1 : header.indexOf('?', first + 1);
    int end = second != first + 2 || first < 0 ? -1 : header.indexOf("?=", second + 1);
    if (end < 0) {
      return null;
    }
    String named = header.substring(start + 2, first).toLowerCase(Locale.ROOT);
    int language = named.indexOf('*');
    String charset = language < 0 ? named : named.substring(0, language);
    String content = header.substring(second + 1, end);
    boolean raw = content.chars().anyMatch(unit -> unit > '~');
    byte[] bytes =
        switch (header.charAt(first + 1)) {
          case 'q', 'Q' -> Encodings.quotedPrintable(content, true);
          case 'b', 'B' -> Encodings.base64(content);
          default -> null;
        };
    return bytes == null
        ? null
        : new Word(raw ? "" : charset, new String(bytes, StandardCharsets.ISO_8859_1), end + 2);
  }
}
