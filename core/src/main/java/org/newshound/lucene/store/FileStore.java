package org.newshound.lucene.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.newshound.index.files.FilePart;
import org.newshound.index.files.FileParts;
import org.newshound.index.files.FileState;
import org.newshound.index.files.WritableFileRegister;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.FileDocument;

/// The files that an index that is being written was fed from, as they were written last.
///
/// Safe for use by many threads.
public final class FileStore implements WritableFileRegister {
  private static final int FRESH_PARTS_MAX = 256;

  private final GuardedWriter writer;
  private final LatestReader latest;
  private final ArticleStore articles;
  private final Home home;
  private final UnrefreshedWrites<FileState> states;
  private final UnrefreshedWrites<FilePart> parts;
  private final KeyLocks locks = new KeyLocks();

  FileStore(GuardedWriter writer, LatestReader latest, ArticleStore articles, Home home) {
    this.writer = writer;
    this.latest = latest;
    this.articles = articles;
    this.home = home;
    states = latest.memory();
    parts = latest.memory();
  }

  @Override
  public Optional<Path> home() {
    return home.path();
  }

  @Override
  public void putFile(FileState state) throws IOException {
    FileState kept = home.inside(state);
    synchronized (locks.of(kept.path())) {
      Document document = FileDocument.write(kept);
      writer.write(to -> to.updateDocument(FileDocument.term(kept.path()), document));
      states.put(kept.path(), kept);
      latest.kept(0);
    }
  }

  @Override
  public void putPart(FilePart part) throws IOException {
    FilePart kept = home.inside(part);
    synchronized (locks.of(kept.path())) {
      Document document = FileDocument.write(kept);
      writer.write(
          to -> to.updateDocument(FileDocument.term(kept.path(), kept.number()), document));
      parts.put(FileDocument.key(kept.path(), kept.number()), kept);
      latest.kept(document.getField(Fields.FILE_IDS).stringValue().length());
    }
  }

  @Override
  public void removePart(String path, long number) throws IOException {
    String kept = home.inside(path);
    synchronized (locks.of(kept)) {
      writer.write(to -> to.deleteDocuments(FileDocument.term(kept, number)));
      parts.put(FileDocument.key(kept, number), null);
      latest.kept(0);
    }
  }

  @Override
  public void removeFile(String path) throws IOException {
    FileParts known = file(path).map(FileState::parts).orElse(FileParts.NONE);
    for (long number = known.first(); number < known.next(); number++) {
      removePart(path, number);
    }
    String kept = home.inside(path);
    synchronized (locks.of(kept)) {
      writer.write(to -> to.deleteDocuments(FileDocument.term(kept)));
      states.put(kept, null);
      latest.kept(0);
    }
  }

  @Override
  public Optional<FileState> file(String path) throws IOException {
    String key = home.inside(path);
    UnrefreshedWrites.Written<FileState> fresh = states.get(key);
    Optional<FileState> kept =
        fresh != null
            ? fresh.present()
            : latest.read(reader -> Lookup.one(reader, FileDocument.term(key), FileDocument::read));
    return kept.map(home::outside);
  }

  @Override
  public Optional<FilePart> part(String path, long number) throws IOException {
    String key = home.inside(path);
    UnrefreshedWrites.Written<FilePart> fresh = parts.get(FileDocument.key(key, number));
    Optional<FilePart> kept =
        fresh != null
            ? fresh.present()
            : latest.read(reader ->
                Lookup.one(reader, FileDocument.term(key, number), FileDocument::readPart));
    return kept.map(home::outside);
  }

  @Override
  public List<FileState> all() throws IOException {
    Map<String, UnrefreshedWrites.Written<FileState>> fresh = states.all();
    Map<String, FileState> all = new TreeMap<>();
    List<FileState> known =
        latest.read(reader -> Lookup.all(reader, FileDocument.all(), FileDocument::read));
    known.forEach(state -> all.put(state.path(), state));
    fresh.forEach((path, written) -> {
      all.remove(path);
      written.present().ifPresent(state -> all.put(path, state));
    });
    return all.values().stream()
        .map(home::outside)
        .sorted(Comparator.comparing(FileState::path))
        .toList();
  }

  @Override
  public List<String> filesOf(String id) throws IOException {
    if (parts.size() > FRESH_PARTS_MAX) {
      latest.refresh();
    }
    Map<String, UnrefreshedWrites.Written<FilePart>> fresh = parts.all();
    Set<String> paths = new TreeSet<>();
    for (FilePart part :
        latest.read(reader -> Lookup.all(reader, FileDocument.yields(id), FileDocument::readKey))) {
      if (!fresh.containsKey(FileDocument.key(part.path(), part.number()))) {
        paths.add(home.outside(part.path()));
      }
    }
    fresh.values().stream()
        .flatMap(written -> written.present().stream())
        .filter(part -> part.ids().contains(id))
        .forEach(part -> paths.add(home.outside(part.path())));
    return List.copyOf(paths);
  }

  @Override
  public Optional<String> fileOf(String id) throws IOException {
    return articles.fileOf(id);
  }

  @Override
  public Map<String, Long> articlesByFile() throws IOException {
    return articles.articlesByFile();
  }
}
