package org.newshound.lucene.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.newshound.index.CorruptArticleIndexException;
import org.newshound.index.IndexFormatException;
import org.newshound.index.Verification;

/// Where an index lies.
///
/// @param where how messages name it
/// @param directory its files
/// @param home the folder that it belongs to
public record IndexFolder(String where, Directory directory, Home home) {

  /// Makes one that belongs to no folder.
  IndexFolder(String where, Directory directory) {
    this(where, directory, Home.NONE);
  }

  /// Returns a place in memory.
  public static IndexFolder inMemory() {
    return new IndexFolder("the index in memory", new ByteBuffersDirectory());
  }

  /// Returns the folder to write an index in, which it makes when there is none.
  ///
  /// @param mapped whether its files are mapped into memory
  public static IndexFolder create(Path path, boolean mapped) throws IOException {
    return at(path, mapped);
  }

  /// Returns the folder of an index that is there.
  ///
  /// @param mapped whether its files are mapped into memory
  public static IndexFolder existing(Path path, boolean mapped) throws IOException {
    if (!Files.isDirectory(path)) {
      throw new NoSuchFileException(
          path.toString(), null, "there is no index here; open it for writing to make one");
    }
    return at(path, mapped);
  }

  private static IndexFolder at(Path path, boolean mapped) throws IOException {
    Directory directory = mapped ? new MMapDirectory(path) : new UnmappedDirectory(path);
    return new IndexFolder("the index " + path, directory, Home.of(path));
  }

  /// Says whether a folder holds an index of ours.
  public static boolean isIndex(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Directory directory = new UnmappedDirectory(path)) {
      return new IndexFolder("the index " + path, directory)
          .guarded(() -> CommitMetadata.newest(directory))
          .isPresent();
    }
  }

  /// Reads or writes it, and says what went wrong; it is called damaged when a file of its newest
  /// commit differs from its checksum.
  public <T> T guarded(CorruptionMapping.Reading<T> reading) throws IOException {
    return CorruptionMapping.reported(
        where, () -> verify(SegmentInfos.readLatestCommit(directory).files(true)), reading);
  }

  /// Reads what a reader has open, and says what went wrong; the index is called damaged when a
  /// file of the reader differs from its checksum.
  public <T> T guarded(DirectoryReader reader, CorruptionMapping.Reading<T> reading)
      throws IOException {
    return CorruptionMapping.reported(
        where,
        () -> {
          for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
          }
        },
        reading);
  }

  /// Refuses an index of others or of a layout that this version does not know, and says whether
  /// there is one at all.
  boolean check() throws IOException {
    Optional<CommitMetadata> metadata = guarded(() -> CommitMetadata.newest(directory));
    if (metadata.isPresent()) {
      metadata.get().check(where);
    } else if (DirectoryReader.indexExists(directory)) {
      throw new IndexFormatException(
          where + " was not made by Newshound; choose another folder", null);
    }
    return metadata.isPresent();
  }

  /// Refuses an index of others. One of ours may be of any layout, and damaged.
  void checkOwner() throws IOException {
    boolean foreign;
    try {
      foreign =
          guarded(() -> CommitMetadata.newest(directory)).isEmpty()
              && DirectoryReader.indexExists(directory);
    } catch (CorruptArticleIndexException e) {
      // What cannot be read cannot be told from ours; whoever asks for it to be made anew says
      // so.
      foreign = false;
    }
    if (foreign) {
      throw new IndexFormatException(
          where + " was not made by Newshound; choose another folder", null);
    }
  }

  /// Opens the newest commit for reading alone.
  public DirectoryReader read() throws IOException {
    if (!check()) {
      throw missing();
    }
    return guarded(() -> DirectoryReader.open(directory));
  }

  private NoSuchFileException missing() {
    return new NoSuchFileException(
        where, null, "there is no index here; open it for writing to make one");
  }

  /// Reads every file of the newest commit in a folder and compares it with its checksum.
  ///
  /// @throws CorruptArticleIndexException when one differs
  public static Verification verify(Path path) throws IOException {
    IndexFolder folder = existing(path, true);
    try (Directory directory = folder.directory()) {
      if (!folder.check()) {
        throw folder.missing();
      }
      return folder.guarded(
          () -> folder.verify(SegmentInfos.readLatestCommit(directory).files(true)));
    }
  }

  private Verification verify(Collection<String> files) throws IOException {
    long bytes = 0;
    for (String file : files) {
      try (IndexInput input = directory.openInput(file, IOContext.READONCE)) {
        CodecUtil.checksumEntireFile(input);
        bytes += input.length();
      }
    }
    return new Verification(files.size(), bytes);
  }

  /// Returns how many bytes the files take.
  public long bytes() throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      try {
        bytes += directory.fileLength(file);
      } catch (NoSuchFileException | java.io.FileNotFoundException e) {
        // A merge has removed it since it was listed.
      }
    }
    return bytes;
  }
}
