package org.newshound.lucene.folder;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.ThreadInterruptedException;
import org.newshound.index.CorruptArticleIndexException;
import org.newshound.index.IndexClosedException;
import org.newshound.index.IndexFormatException;
import org.newshound.index.IndexLockedException;
import org.newshound.index.IndexStorageException;
import org.newshound.search.SearchStoppedException;

/// Turns what Lucene throws over an index into our exceptions.
///
/// Lucene checks little of what it reads, so a damaged file shows as any unchecked exception. But
/// most of those are something else: a fault of ours, of the caller, of the machine. So an index is
/// called damaged only when a file of it differs from its checksum; whatever else was thrown passes
/// as it is. What the machine is short of, memory or classes, is never looked at that way.
public final class CorruptionMapping {
  /// Something that reads or writes an index.
  @FunctionalInterface
  public interface Reading<T> {
    /// Does it.
    T read() throws IOException;
  }

  /// Compares the files of an index with their checksums.
  @FunctionalInterface
  interface Proof {
    /// Compares them.
    ///
    /// @throws CorruptIndexException when one differs
    void compare() throws IOException;
  }

  private CorruptionMapping() {}

  /// Reads, and says what went wrong with the index `where`.
  static <T> T reported(String where, Proof proof, Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (CallerException e) {
      throw e.<RuntimeException>again();
    } catch (IndexFormatTooNewException e) {
      throw new IndexFormatException(
          where + " was written by a newer Lucene; upgrade to the version that wrote it", e);
    } catch (IndexFormatTooOldException e) {
      throw new IndexFormatException(
          where + " was written by a Lucene that is too old; rebuild it from its files", e);
    } catch (CorruptIndexException | EOFException e) {
      throw proved(where, proof, e).orElseGet(() -> failed(where, e));
    } catch (IndexFormatException
        | IndexLockedException
        | IndexStorageException
        | CorruptArticleIndexException
        | LockObtainFailedException
        | InterruptedIOException
        | FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw failed(where, e);
    } catch (AlreadyClosedException e) {
      throw closed(where, proof, e);
    } catch (ThreadInterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(where, e);
    } catch (SearchStoppedException | UnsupportedOperationException | IndexClosedException e) {
      throw e;
    } catch (InternalError e) {
      // So the JVM says that a mapped file cannot be read.
      throw proved(where, proof, e).orElseGet(() -> failed(where, e));
    } catch (RuntimeException | AssertionError e) {
      Optional<IOException> damage = proved(where, proof, e);
      if (damage.isPresent()) {
        throw damage.get();
      }
      throw e;
    }
  }

  /// A writer that failed for good closes itself, and remembers why.
  private static IOException closed(String where, Proof proof, AlreadyClosedException closed) {
    Throwable cause = closed.getCause();
    if (cause == null) {
      throw new IndexClosedException(where + " is closed", closed);
    }
    return cause instanceof CorruptIndexException
        ? proved(where, proof, cause).orElseGet(() -> failed(where, cause))
        : failed(where, cause);
  }

  private static Optional<IOException> proved(String where, Proof proof, Throwable suspicion) {
    try {
      proof.compare();
      return Optional.empty();
    } catch (CorruptIndexException e) {
      e.addSuppressed(suspicion);
      return Optional.of(
          new CorruptArticleIndexException(
              where + " is damaged (" + e.getMessage() + "); rebuild it from its files", e));
    } catch (IOException | RuntimeException e) {
      // What cannot be compared is no proof.
      suspicion.addSuppressed(e);
      return Optional.empty();
    }
  }

  static IOException failed(String where, Throwable cause) {
    return new IndexStorageException(where + " cannot be read or written: " + reason(cause), cause);
  }

  /// Returns what was wrong in the first place.
  public static String reason(Throwable failure) {
    Throwable first = failure;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    // Nobody else closes a file that is being read or written.
    if (first instanceof ClosedChannelException || first instanceof InterruptedException) {
      return "its thread was interrupted";
    }
    return first.getMessage() == null ? first.getClass().getSimpleName() : first.getMessage();
  }
}
