package org.newshound.read.other;

import java.util.Map;
import java.util.Optional;
import org.newshound.read.Head;

/// Tells files by their first bytes. What is no UTF-8 in them stands as U+FFFD in a head.
final class FirstBytes {
  private static final int NEAR = 64;
  private static final Map<String, Kind> BEGINNINGS =
      Map.ofEntries(
          Map.entry("%PDF-", Kind.unread("a PDF file, whose text has to be taken out first")),
          Map.entry("{\\rtf", Kind.unread("an RTF file, to be saved as text or HTML first")),
          Map.entry("\uFFFD\uFFFD\u0011\u0871", Kind.unread("an old office document")),
          Map.entry("\uFFFD\uFFFD\u0011\uFFFD", Kind.unread("an old office document")),
          Map.entry("\uFFFDPNG\r\n", Kind.sure("a picture (PNG)")),
          Map.entry("\u2030PNG\r\n", Kind.sure("a picture (PNG)")),
          Map.entry("GIF87a", Kind.sure("a picture (GIF)")),
          Map.entry("GIF89a", Kind.sure("a picture (GIF)")),
          Map.entry("\0\0\u0001\0", Kind.sure("a picture (ICO)")),
          Map.entry("wOFF", Kind.sure("a font")),
          Map.entry("wOF2", Kind.sure("a font")),
          Map.entry("OTTO\0", Kind.sure("a font")),
          Map.entry("\0\u0001\0\0", Kind.sure("a font")),
          Map.entry("ID3", Kind.sure("a sound file")),
          Map.entry("OggS\0", Kind.sure("a sound file")),
          Map.entry("SQLite format 3\0", Kind.sure("a database (SQLite)")),
          Map.entry("\u007FELF", Kind.sure("a program")));

  private FirstBytes() {}

  static Optional<Kind> of(Head head) {
    String text = head.text();
    for (Map.Entry<String, Kind> each : BEGINNINGS.entrySet()) {
      if (text.startsWith(each.getKey())) {
        return Optional.of(each.getValue());
      }
    }
    String near = text.substring(0, Math.min(text.length(), NEAR));
    boolean marked = text.startsWith("\uFFFD\uFFFD\uFFFD") || text.startsWith("\u00FF\u00D8\u00FF");
    if (marked && (near.contains("JFIF") || near.contains("Exif"))) {
      return Optional.of(Kind.sure("a picture (JPEG)"));
    }
    if (text.startsWith("RIFF") && near.contains("WEBP")) {
      return Optional.of(Kind.sure("a picture (WebP)"));
    }
    return near.startsWith("ftyp", "\0\0\0 ".length())
        ? Optional.of(Kind.sure("a film or picture (MPEG-4)"))
        : Optional.empty();
  }
}
