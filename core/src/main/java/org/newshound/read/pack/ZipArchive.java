package org.newshound.read.pack;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A zip archive, read from its beginning.
final class ZipArchive implements Archive {
  private static final int DIRECTORY = 0x504B0102;
  private static final int DIRECTORY_END = 0x504B0506;

  private final Watched bytes;
  private final ZipInputStream zip;

  ZipArchive(InputStream bytes) {
    this.bytes = new Watched(bytes);
    zip = new ZipInputStream(this.bytes, StandardCharsets.ISO_8859_1);
  }

  /// After the last entry a directory of them all follows: an archive that ends without it was cut,
  /// which Java takes for the end.
  @Override
  public Optional<String> next() throws IOException {
    ZipEntry entry = zip.getNextEntry();
    if (entry == null && !bytes.sawDirectory) {
      throw new EOFException();
    }
    return Optional.ofNullable(entry).map(ZipEntry::getName).map(ZipArchive::name);
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

  /// Notes where the directory begins.
  private static final class Watched extends FilterInputStream {
    private int lastFour;
    private boolean sawDirectory;

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
        lastFour = (lastFour << 8) | (buffer[i] & 0xFF);
        sawDirectory |= lastFour == DIRECTORY || lastFour == DIRECTORY_END;
      }
      return read;
    }
  }
}
