package org.newshound.lucene.folder;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.apache.lucene.store.BufferedIndexInput;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FSLockFactory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/// A folder whose files are read piece by piece and not mapped. They are read through
/// [RandomAccessFile]: when a thread is interrupted while it reads a channel, as those of Lucene's
/// own directories are read, the file is closed for all threads.
final class UnmappedDirectory extends FSDirectory {
  UnmappedDirectory(Path path) throws IOException {
    super(path, FSLockFactory.getDefault());
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    ensureOpen();
    ensureCanRead(name);
    Path path = getDirectory().resolve(name);
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
    try {
      return new Input(path.toString(), context, file, 0, file.length(), true);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /// A file, or a part of one that somebody else closes.
  private static final class Input extends BufferedIndexInput {
    private final RandomAccessFile file;
    private final long from;
    private final long to;
    private boolean owns;

    Input(String name, IOContext context, RandomAccessFile file, long from, long to, boolean owns) {
      super(name, context);
      this.file = file;
      this.from = from;
      this.to = to;
      this.owns = owns;
    }

    @Override
    protected void readInternal(ByteBuffer target) throws IOException {
      long position = from + getFilePointer();
      if (position + target.remaining() > to) {
        throw new EOFException("read past EOF: " + this);
      }
      synchronized (file) {
        file.seek(position);
        file.readFully(
            target.array(), target.arrayOffset() + target.position(), target.remaining());
      }
      target.position(target.limit());
    }

    @Override
    protected void seekInternal(long position) throws IOException {
      if (position > length()) {
        throw new EOFException("seek past EOF: " + this);
      }
    }

    @Override
    public IndexInput slice(String name, long offset, long length) throws IOException {
      if (offset < 0 || length < 0 || offset + length > length()) {
        throw new IllegalArgumentException("there is no such part of " + this);
      }
      long start = from + offset;
      Input slice =
          new Input(
              getFullSliceDescription(name), IOContext.DEFAULT, file, start, start + length, false);
      return slice;
    }

    @Override
    public Input clone() {
      Input clone = (Input) super.clone();
      clone.owns = false;
      return clone;
    }

    @Override
    public long length() {
      return to - from;
    }

    @Override
    public void close() throws IOException {
      if (owns) {
        file.close();
      }
    }
  }
}
