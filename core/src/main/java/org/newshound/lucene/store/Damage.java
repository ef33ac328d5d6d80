package org.newshound.lucene.store;

import java.io.IOException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.newshound.index.CorruptArticleIndexException;
import org.newshound.index.IndexFormatException;

/// Turns what Lucene throws over an index into our exceptions.
///
/// Lucene checks little of what it reads, so a damaged file shows as any unchecked exception or
/// error. A caller's mistake ([IllegalArgumentException]) stays what it is; I/O errors pass.
public final class Damage {
  /// Something that reads an index.
  @FunctionalInterface
  public interface Reading<T> {
    /// Reads.
    T read() throws IOException;
  }

  private Damage() {}

  /// Reads, and says that the index `where` is damaged when that fails for no better reason.
  public static <T> T reported(String where, Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (IndexFormatTooNewException e) {
      throw new IndexFormatException(
          where + " was written by a newer Lucene; upgrade to the version that wrote it", e);
    } catch (IndexFormatTooOldException e) {
      throw new IndexFormatException(
          where + " was written by a Lucene that is too old; rebuild it from its files", e);
    } catch (CorruptIndexException e) {
      throw corrupt(where, e);
    } catch (AlreadyClosedException e) {
      throw new IllegalStateException(where + " is closed", e);
    } catch (IllegalArgumentException | UnsupportedOperationException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      throw corrupt(where, e);
    }
  }

  private static CorruptArticleIndexException corrupt(String where, Throwable cause) {
    return new CorruptArticleIndexException(
        where + " is damaged (" + cause.getMessage() + "); rebuild it from its files", cause);
  }
}
