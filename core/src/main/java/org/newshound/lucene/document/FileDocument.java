package org.newshound.lucene.document;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.newshound.index.files.FileContent;
import org.newshound.index.files.FilePart;
import org.newshound.index.files.FileParts;
import org.newshound.index.files.FileState;

/// Writes the state of a file, and the ids it yields part by part, as documents and reads them
/// back. No query finds them.
public final class FileDocument {
  private FileDocument() {}

  /// Returns the term that all files have.
  public static Term all() {
    return new Term(Fields.KIND, Fields.FILE);
  }

  /// Returns the term that finds the state of a file.
  public static Term term(String path) {
    return new Term(Fields.FILE_PATH, path);
  }

  /// Returns the term that finds a part of a file's ids.
  public static Term term(String path, long number) {
    return new Term(Fields.FILE_PART, key(path, number));
  }

  /// Returns the term that finds the parts that hold an id.
  public static Term yields(String id) {
    return new Term(Fields.FILE_ID, id);
  }

  /// Returns what identifies a part.
  public static String key(String path, long number) {
    return number + ":" + path;
  }

  /// Returns the document of a file's state.
  public static Document write(FileState state) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, Fields.FILE, Field.Store.NO));
    document.add(new StringField(Fields.FILE_PATH, state.path(), Field.Store.YES));
    document.add(new StoredField(Fields.FILE_BYTES, state.bytes()));
    document.add(new StoredField(Fields.FILE_MODIFIED, state.modified().toString()));
    document.add(new StoredField(Fields.FILE_HASH, state.hash()));
    document.add(new StoredField(Fields.FILE_FAULT, state.fault()));
    FileContent content = state.content();
    document.add(new StoredField(Fields.FILE_OUTCOMES, content.outcomes()));
    document.add(new StoredField(Fields.FILE_ARTICLES, content.articles()));
    document.add(new StoredField(Fields.FILE_REJECTED, content.rejected()));
    document.add(new StoredField(Fields.FILE_SKIPPED, content.skipped()));
    document.add(new StoredField(Fields.FILE_PARTS, state.parts().first()));
    document.add(new StoredField(Fields.FILE_PARTS, state.parts().fresh()));
    document.add(new StoredField(Fields.FILE_PARTS, state.parts().next()));
    content.unreadLines().forEach(line -> document.add(new StoredField(Fields.FILE_UNREAD, line)));
    return document;
  }

  /// Returns the document of a part of a file's ids.
  public static Document write(FilePart part) {
    Document document = new Document();
    String key = key(part.path(), part.number());
    document.add(new StringField(Fields.KIND, Fields.PART, Field.Store.NO));
    document.add(new StringField(Fields.FILE_PART, key, Field.Store.YES));
    part.ids().forEach(id -> document.add(new StringField(Fields.FILE_ID, id, Field.Store.NO)));
    document.add(new StoredField(Fields.FILE_IDS, String.join("\n", part.ids())));
    return document;
  }

  /// Returns the state of a file of a document.
  public static FileState read(StoredFields stored, int number) throws IOException {
    Document document = stored.document(number);
    String[] parts = document.getValues(Fields.FILE_PARTS);
    return new FileState(
        document.get(Fields.FILE_PATH),
        number(document, Fields.FILE_BYTES),
        Instant.parse(document.get(Fields.FILE_MODIFIED)),
        document.get(Fields.FILE_HASH),
        content(document),
        new FileParts(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])),
        document.get(Fields.FILE_FAULT));
  }

  private static FileContent content(Document document) {
    FileContent counted =
        new FileContent(
            number(document, Fields.FILE_OUTCOMES),
            number(document, Fields.FILE_ARTICLES),
            number(document, Fields.FILE_REJECTED),
            number(document, Fields.FILE_SKIPPED),
            List.of());
    return counted.withUnreadLines(List.of(document.getValues(Fields.FILE_UNREAD)));
  }

  private static long number(Document document, String field) {
    return Long.parseLong(document.get(field));
  }

  /// Returns the part of a file's ids of a document.
  public static FilePart readPart(StoredFields stored, int number) throws IOException {
    Document document = stored.document(number);
    FilePart empty = part(document);
    return new FilePart(
        empty.path(), empty.number(), List.of(document.get(Fields.FILE_IDS).split("\n")));
  }

  /// Returns the part of a document without its ids.
  public static FilePart readKey(StoredFields stored, int number) throws IOException {
    return part(stored.document(number, Set.of(Fields.FILE_PART)));
  }

  private static FilePart part(Document document) {
    String key = document.get(Fields.FILE_PART);
    int end = key.indexOf(':');
    return new FilePart(key.substring(end + 1), Long.parseLong(key.substring(0, end)), List.of());
  }
}
