package org.newshound.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/// Packs bytes in memory, in every way that files are unpacked.
public final class Packs {
  private Packs() {}

  /// {@return the bytes compressed by gz, bzip2, xz or zstd}
  public static byte[] compressed(String compressor, byte[] bytes)
      throws IOException, CompressorException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out =
        compressor.equals("gz")
            ? new GZIPOutputStream(packed)
            : new CompressorStreamFactory().createCompressorOutputStream(compressor, packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /// {@return an archive of names, each with its content behind it}
  public static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
      }
    }
    return packed.toByteArray();
  }

  /// {@return an archive of names, each with its content behind it}
  public static byte[] tar(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = (byte[]) namesAndContents[i + 1];
        TarArchiveEntry entry = new TarArchiveEntry((String) namesAndContents[i]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return packed.toByteArray();
  }
}
