package org.newshound.read.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a file can be packed with.
public enum Packing {
  /// One compressed stream, or several in a row.
  GZIP(false),
  /// One compressed stream.
  BZIP2(false),
  /// One compressed stream.
  XZ(false),
  /// One compressed stream.
  ZSTD(false),
  /// An archive of compressed files.
  ZIP(true),
  /// An archive.
  TAR(true);

  /// How many bytes of a file tell what it is packed with.
  static final int HEAD_BYTES = 512;

  private static final int CHECKSUM_START = 148;
  private static final int CHECKSUM_END = 156;

  private final boolean archive;

  Packing(boolean archive) {
    this.archive = archive;
  }

  private List<String> endings() {
    return switch (this) {
      case GZIP -> List.of(".gz", ".gzip", ".tgz");
      case BZIP2 -> List.of(".bz2", ".tbz2", ".tbz");
      case XZ -> List.of(".xz", ".txz");
      case ZSTD -> List.of(".zst", ".zstd", ".tzst");
      case ZIP -> List.of(".zip");
      case TAR -> List.of(".tar");
    };
  }

  /// Says whether files of their own names lie in it.
  boolean isArchive() {
    return archive;
  }

  /// Returns its name in lower case, as it stands in an article's origin.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Returns what a file that begins so is packed with.
  static Optional<Packing> of(byte[] head) {
    if (starts(head, 0x1F, 0x8B)) {
      return Optional.of(GZIP);
    } else if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
      return Optional.of(ZIP);
    } else if (starts(head, 'B', 'Z', 'h') && head.length > 9 && isBzip2Block(head)) {
      return Optional.of(BZIP2);
    } else if (starts(head, 0xFD, '7', 'z', 'X', 'Z', 0)) {
      return Optional.of(XZ);
    } else if (starts(head, 0x28, 0xB5, 0x2F, 0xFD)) {
      return Optional.of(ZSTD);
    }
    return isTar(head) ? Optional.of(TAR) : Optional.empty();
  }

  /// Returns a name without the ending that stands for this packing.
  String unpackedName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings()) {
      if (lower.endsWith(ending) && lower.length() > ending.length()) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }

  private static boolean starts(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  /// The first block begins with the digits of pi; an empty file ends with those of its root.
  private static boolean isBzip2Block(byte[] head) {
    int first = head[4] & 0xFF;
    int second = head[5] & 0xFF;
    return (first == 0x31 && second == 0x41) || (first == 0x17 && second == 0x72);
  }

  /// A header holds the sum of its own bytes, those of the sum taken as blanks, in octal.
  private static boolean isTar(byte[] head) {
    if (head.length < HEAD_BYTES || head[0] == 0) {
      return false;
    }
    long sum = 0;
    long told = 0;
    for (int i = 0; i < HEAD_BYTES; i++) {
      boolean inside = i >= CHECKSUM_START && i < CHECKSUM_END;
      sum += inside ? ' ' : head[i] & 0xFF;
      if (inside && head[i] >= '0' && head[i] <= '7') {
        told = told * 8 + head[i] - '0';
      }
    }
    return sum == told;
  }
}
