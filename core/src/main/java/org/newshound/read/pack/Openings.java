package org.newshound.read.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Opens packings. Gzip and zip are Java's own, the others come with Commons Compress when that is
/// present, and it leaves xz and zstd to a library each.
final class Openings {
  private static final int BUFFER_BYTES = 1 << 16;

  private Openings() {}

  static InputStream stream(Packing packing, InputStream bytes) throws IOException {
    return switch (packing) {
      case GZIP -> new GZIPInputStream(new Patient(bytes), BUFFER_BYTES);
      case BZIP2, XZ, ZSTD -> CommonsCompress.stream(packing, bytes);
      case ZIP, TAR -> throw new IllegalArgumentException(packing + " is an archive");
    };
  }

  /// A pipe that has nothing at hand may have more; Java's gzip takes that for the end.
  private static final class Patient extends FilterInputStream {
    Patient(InputStream bytes) {
      super(bytes);
    }

    @Override
    public int available() {
      return 1;
    }
  }

  static Archive archive(Packing packing, InputStream bytes) {
    return switch (packing) {
      case ZIP -> new ZipArchive(bytes);
      case TAR -> new TarArchive(bytes);
      case GZIP, BZIP2, XZ, ZSTD -> throw new IllegalArgumentException(packing + " is a stream");
    };
  }

  /// Says what is missing.
  static String missing(Packing packing) {
    String more =
        switch (packing) {
          case XZ -> " and org.tukaani:xz";
          case ZSTD -> " and com.github.luben:zstd-jni";
          case GZIP, BZIP2, ZIP, TAR -> "";
        };
    return packing.label()
        + " is read when org.apache.commons:commons-compress"
        + more
        + " is present";
  }
}
