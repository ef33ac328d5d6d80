package org.newshound.lucene.store;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;
import org.newshound.index.IndexSnapshot;

/// A commit whose files no merge and no other commit removes.
final class PinnedCommit implements IndexSnapshot {
  private final Directory directory;
  private final IndexCommit commit;
  private final List<String> files;
  private final Release release;
  private final AtomicBoolean closed = new AtomicBoolean();

  /// Lets the files go.
  @FunctionalInterface
  interface Release {
    void of(IndexCommit commit) throws IOException;
  }

  PinnedCommit(Directory directory, IndexCommit commit, Release release) throws IOException {
    this.directory = directory;
    this.commit = commit;
    this.release = release;
    files = commit.getFileNames().stream().sorted().toList();
  }

  @Override
  public List<String> files() {
    return files;
  }

  /// The file that makes an index of the others comes last.
  @Override
  public void copyTo(Path folder) throws IOException {
    if (closed.get()) {
      throw new IllegalStateException("the snapshot is closed");
    }
    Files.createDirectories(folder);
    try (Stream<Path> there = Files.list(folder)) {
      if (there.findAny().isPresent()) {
        throw new DirectoryNotEmptyException(folder.toString());
      }
    }
    String last = commit.getSegmentsFileName();
    try (Directory copy = new NIOFSDirectory(folder)) {
      for (String file : files) {
        if (!file.equals(last)) {
          copy.copyFrom(directory, file, file, IOContext.READONCE);
        }
      }
      copy.sync(files.stream().filter(file -> !file.equals(last)).toList());
      copy.copyFrom(directory, last, last, IOContext.READONCE);
      copy.sync(List.of(last));
      copy.syncMetaData();
    }
  }

  @Override
  public void close() throws IOException {
    if (!closed.getAndSet(true)) {
      release.of(commit);
    }
  }
}
