package org.newshound.read.pack;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// A zip archive, read from its beginning.
final class ZipArchive implements Archive {
  private static final int END = 0x504B0506;
  private static final int COUNT_LOW = 7;
  private static final int COUNT_HIGH = 8;
  private static final int COUNT_UNKNOWN = 0xFFFF;

  private final Watched bytes;
  private final ZipInputStream zip;
  private int entries;

  ZipArchive(InputStream bytes) {
    this.bytes = new Watched(bytes);
    zip = new ZipInputStream(this.bytes, StandardCharsets.ISO_8859_1);
  }

  @Override
  public Optional<String> next() throws IOException {
    ZipEntry entry = zip.getNextEntry();
    if (entry == null) {
      checkEnd();
      return Optional.empty();
    }
    entries++;
    return Optional.of(name(entry.getName()));
  }

  /// Java takes whatever is no entry for the end. At the very end the archive says how many entries
  /// it has: without that it was cut, and with more than were found it is damaged between them.
  private void checkEnd() throws IOException {
    bytes.transferTo(OutputStream.nullOutputStream());
    if (bytes.told < 0) {
      throw new EOFException();
    }
    if (bytes.told != COUNT_UNKNOWN && bytes.told > entries) {
      throw new ZipException("of " + bytes.told + " entries " + entries + " were found");
    }
  }

  /// Many programs write UTF-8 without saying so. A name that is none stays as its bytes.
  private static String name(String name) {
    if (name.chars().anyMatch(unit -> unit > 0xFF)) {
      return name;
    }
    ByteBuffer encoded = ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
    } catch (CharacterCodingException e) {
      return name;
    }
  }

  @Override
  public InputStream bytes() {
    return zip;
  }

  /// Notes what the record at the very end tells, or what looks like one before it.
  private static final class Watched extends FilterInputStream {
    private int lastFour;
    private long sinceEnd = COUNT_HIGH;
    private int low;
    private int told = -1;

    Watched(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
      int read = super.read(buffer, start, length);
      for (int i = start; i < start + read; i++) {
        note(buffer[i] & 0xFF);
      }
      return read;
    }

    private void note(int unit) {
      sinceEnd++;
      if (sinceEnd == COUNT_LOW) {
        low = unit;
      } else if (sinceEnd == COUNT_HIGH) {
        told = unit << 8 | low;
      }
      lastFour = (lastFour << 8) | unit;
      sinceEnd = lastFour == END ? 0 : sinceEnd;
    }
  }
}
