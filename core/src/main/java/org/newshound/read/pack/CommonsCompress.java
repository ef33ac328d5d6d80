package org.newshound.read.pack;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/// Opens what Commons Compress reads. Stands apart because it cannot even be loaded without that.
final class CommonsCompress {
  private static final int XZ_MEMORY_KIBIBYTES = 100 << 10;

  private CommonsCompress() {}

  static InputStream stream(Packing packing, InputStream bytes) throws IOException {
    return switch (packing) {
      case BZIP2 -> new BZip2CompressorInputStream(bytes, true);
      case XZ ->
          XZCompressorInputStream.builder()
              .setInputStream(bytes)
              .setDecompressConcatenated(true)
              .setMemoryLimitKiB(XZ_MEMORY_KIBIBYTES)
              .get();
      case ZSTD -> new ZstdCompressorInputStream(bytes);
      case GZIP, ZIP, TAR -> throw new IllegalArgumentException(packing + " is read without it");
    };
  }
}
