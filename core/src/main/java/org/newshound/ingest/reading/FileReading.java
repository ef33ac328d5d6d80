package org.newshound.ingest.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.index.files.FileState;
import org.newshound.read.ArticleReader;
import org.newshound.read.ReadOutcome;

/// The reading of one file, on whichever thread.
///
/// @param path the file as it was named
/// @param facts what it was like when it was looked at
/// @param known what the index knew of it then
/// @param done how many outcomes of it were dealt with in an earlier run
/// @param forced whether to read it even when its content is what it was
public record FileReading(
    Path path, FileFacts facts, Optional<FileState> known, long done, boolean forced) {
  private static final int OVERHEAD_BYTES = 2_000;

  /// Some outcomes in order.
  ///
  /// @param outcomes the outcomes
  /// @param weight about how many bytes they take in memory
  /// @param position how many bytes of the file had been read after them
  public record Batch(List<ReadOutcome> outcomes, long weight, long position) {}

  /// How a reading ended.
  public sealed interface Ending {
    /// The file was read; its content has this hash.
    record Read(String hash) implements Ending {}

    /// Its content is what it was.
    record Same() implements Ending {}

    /// It could not be read to its end.
    record Failed(IOException fault) implements Ending {}
  }

  /// Reads the file.
  ///
  /// @param batchWeight how much is handed over at once
  /// @param sink takes the outcomes
  /// @param unwanted tells that nothing more is wanted
  public Ending read(
      ArticleReader reader, long batchWeight, Consumer<Batch> sink, BooleanSupplier unwanted) {
    try {
      if (!forced && known.isPresent() && facts.hasContentOf(known.get(), path)) {
        return new Ending.Same();
      }
      Batches batches = new Batches(batchWeight, sink);
      return new Ending.Read(
          FileFacts.hashing(
              path,
              content -> {
                Position position = new Position(content, unwanted);
                batches.position = position;
                try {
                  reader.readOn(position, path.toString(), done, batches::add);
                } finally {
                  batches.flush();
                }
                position.drain();
              }));
    } catch (IOException e) {
      return new Ending.Failed(e);
    }
  }

  /// Returns about how many bytes an outcome takes in memory.
  static long weight(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Accepted accepted -> weight(accepted.article());
      case ReadOutcome.Rejected rejected -> {
        String raw = rejected.raw();
        yield OVERHEAD_BYTES + (raw == null ? 0 : 2L * raw.length());
      }
      case ReadOutcome.Skipped skipped -> OVERHEAD_BYTES;
    };
  }

  /// Returns about how many bytes an article takes in memory.
  public static long weight(Article article) {
    long chars = 0;
    for (Block block : article.body()) {
      chars += block.text().length();
    }
    return OVERHEAD_BYTES + 2 * chars;
  }

  /// Collects outcomes.
  private static final class Batches {
    private final long weightMax;
    private final Consumer<Batch> sink;
    private Position position = new Position(InputStream.nullInputStream(), () -> false);
    private List<ReadOutcome> outcomes = new ArrayList<>();
    private long weight;

    Batches(long weightMax, Consumer<Batch> sink) {
      this.weightMax = weightMax;
      this.sink = sink;
    }

    void add(ReadOutcome outcome) {
      outcomes.add(outcome);
      weight += weight(outcome);
      if (weight >= weightMax) {
        flush();
      }
    }

    void flush() {
      if (!outcomes.isEmpty()) {
        Batch batch = new Batch(outcomes, weight, position.bytes);
        outcomes = new ArrayList<>();
        weight = 0;
        sink.accept(batch);
      }
    }
  }

  /// Knows how far it was read, and ends the reading when nothing more is wanted.
  private static final class Position extends FilterInputStream {
    private static final int BUFFER_BYTES = 1 << 16;

    private final BooleanSupplier unwanted;
    private long bytes;

    Position(InputStream content, BooleanSupplier unwanted) {
      super(content);
      this.unwanted = unwanted;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int start, int length) throws IOException {
      if (unwanted.getAsBoolean()) {
        throw new ReadingStopped();
      }
      int read = super.read(buffer, start, length);
      bytes += Math.max(0, read);
      return read;
    }

    void drain() throws IOException {
      byte[] buffer = new byte[BUFFER_BYTES];
      while (read(buffer, 0, BUFFER_BYTES) >= 0) {}
    }
  }
}
