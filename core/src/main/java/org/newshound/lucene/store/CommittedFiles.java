package org.newshound.lucene.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.newshound.index.files.FilePart;
import org.newshound.index.files.FileRegister;
import org.newshound.index.files.FileState;
import org.newshound.lucene.document.FileDocument;

/// The files that an index was fed from, as a commit of it says.
///
/// Safe for use by many threads.
public final class CommittedFiles implements FileRegister {
  private final Readers readers;
  private final Home home;

  /// Makes one.
  ///
  /// @param readers lends a reader on the commit
  /// @param home the folder that the index belongs to
  public CommittedFiles(Readers readers, Home home) {
    this.readers = readers;
    this.home = home;
  }

  /// Lends readers.
  @FunctionalInterface
  public interface Readers {
    /// Has a reader used.
    <T> T lend(Use<T> use) throws IOException;
  }

  /// What is read.
  ///
  /// @param <T> what comes of it
  @FunctionalInterface
  public interface Use<T> {
    /// Reads it; the reader is not to be kept.
    T of(DirectoryReader reader) throws IOException;
  }

  @Override
  public Optional<Path> home() {
    return home.path();
  }

  @Override
  public Optional<FileState> file(String path) throws IOException {
    String key = home.inside(path);
    return readers
        .lend(reader -> Lookup.one(reader, FileDocument.term(key), FileDocument::read))
        .map(home::outside);
  }

  @Override
  public Optional<FilePart> part(String path, long number) throws IOException {
    String key = home.inside(path);
    return readers
        .lend(reader -> Lookup.one(reader, FileDocument.term(key, number), FileDocument::readPart))
        .map(home::outside);
  }

  @Override
  public List<FileState> all() throws IOException {
    return readers
        .lend(reader -> Lookup.all(reader, FileDocument.all(), FileDocument::read))
        .stream()
        .map(home::outside)
        .sorted(Comparator.comparing(FileState::path))
        .toList();
  }

  @Override
  public List<String> filesOf(String id) throws IOException {
    return readers
        .lend(reader -> Lookup.all(reader, FileDocument.yields(id), FileDocument::readKey))
        .stream()
        .map(part -> home.outside(part.path()))
        .distinct()
        .sorted()
        .toList();
  }

  @Override
  public Optional<String> fileOf(String id) throws IOException {
    return readers.lend(reader -> StoredSources.of(reader, id)).map(home::outside);
  }

  @Override
  public Map<String, Long> articlesByFile() throws IOException {
    return home.outside(readers.lend(StoredSources::count));
  }
}
