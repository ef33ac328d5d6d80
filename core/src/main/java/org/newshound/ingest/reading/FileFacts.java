package org.newshound.ingest.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.newshound.index.files.FileState;
import org.newshound.read.pack.KernelFile;

/// What tells whether a file is still the one that was read.
///
/// @param key what the index knows it by
/// @param bytes its size
/// @param modified when it was last changed
public record FileFacts(String key, long bytes, Instant modified) {

  /// Looks at a file without opening it.
  ///
  /// @param key what the index knows it by
  /// @throws IOException when nothing is there or it is no regular file: to open a pipe would wait
  ///   for somebody to write into it
  static FileFacts of(Path path, String key) throws IOException {
    BasicFileAttributes attributes = attributes(path);
    if (attributes.isDirectory()) {
      throw new IOException("it is a folder that cannot be looked into");
    }
    if (!attributes.isRegularFile()) {
      throw new IOException(
          "it is a pipe, socket or device; have its text read from standard input");
    }
    KernelFile.refuse(path, attributes);
    return new FileFacts(key, attributes.size(), attributes.lastModifiedTime().toInstant());
  }

  private static BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (NoSuchFileException e) {
      if (Files.isSymbolicLink(path)) {
        throw new IOException(
            "it is a link to " + Files.readSymbolicLink(path) + ", where nothing is", e);
      }
      throw e;
    }
  }

  /// Says whether size and time are still the same.
  boolean isOf(FileState known) {
    return bytes == known.bytes() && modified.equals(known.modified());
  }

  /// Says whether the content is still the same; reads the file only when its size is.
  boolean hasContentOf(FileState known, Path path) throws IOException {
    return bytes == known.bytes() && hashing(path, FileFacts::drain).equals(known.hash());
  }

  /// Returns what was known, as of this size and time.
  public FileState touched(FileState known) {
    return new FileState(key, bytes, modified, known.hash(), known.content(), known.parts(), "");
  }

  /// Has a file's content read and returns the SHA-256 of what was read, in hex.
  static String hashing(Path path, Reading reading) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream content = new DigestInputStream(Files.newInputStream(path), digest)) {
      reading.read(content);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void drain(InputStream content) throws IOException {
    content.transferTo(OutputStream.nullOutputStream());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Reads a stream.
  interface Reading {
    void read(InputStream content) throws IOException;
  }
}
