package org.newshound.ingest;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.newshound.read.ReadOutcome;
import org.newshound.read.json.UnreadLine;

/// Keeps what was rejected or skipped as JSON lines: `path`, `entry`, `offset`, `format`, `reason`,
/// `kind` (`rejected` or `skipped`), and the refused line itself as `raw` where articles are lines.
///
/// Such a file can be indexed again once its `raw` lines are mended; an article then counts as
/// having come from where it stood first. Not safe for use by many threads; an ingest reports from
/// one.
///
/// ```java
/// try (RejectFile rejects = RejectFile.create(Path.of("rejects.jsonl"))) {
///   Ingest.into(index).rejects(rejects).run(paths);
/// }
/// ```
public final class RejectFile implements Consumer<ReadOutcome.Unread>, Closeable {
  private final BufferedWriter lines;

  private RejectFile(BufferedWriter lines) {
    this.lines = lines;
  }

  /// Makes the file anew.
  ///
  /// @param path the file; one that is there is replaced
  /// @return the file, for the caller to close
  /// @throws IOException when it cannot be made
  public static RejectFile create(Path path) throws IOException {
    return new RejectFile(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
  }

  /// Writes one line.
  ///
  /// @param unread what was rejected or skipped
  /// @throws UncheckedIOException when the file cannot be written
  @Override
  public void accept(ReadOutcome.Unread unread) {
    try {
      lines.write(UnreadLine.write(unread));
      lines.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Closes the file.
  @Override
  public void close() throws IOException {
    lines.close();
  }
}
