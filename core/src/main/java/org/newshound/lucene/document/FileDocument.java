package org.newshound.lucene.document;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.newshound.index.FileState;

/// Writes the state of a file as a document and reads it back. No query finds it.
public final class FileDocument {
  private FileDocument() {}

  /// Returns the term that finds the state of a file.
  public static Term term(String path) {
    return new Term(Fields.FILE_PATH, path);
  }

  /// Returns the term that finds the files that yield an article.
  public static Term yields(String id) {
    return new Term(Fields.FILE_ID, id);
  }

  /// Returns the document of a file's state.
  public static Document write(FileState state) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, Fields.FILE, Field.Store.NO));
    document.add(new StringField(Fields.FILE_PATH, state.path(), Field.Store.YES));
    document.add(new StoredField(Fields.FILE_BYTES, state.bytes()));
    document.add(new StoredField(Fields.FILE_MODIFIED, state.modified().toString()));
    document.add(new StoredField(Fields.FILE_HASH, state.hash()));
    state.ids().forEach(id -> document.add(new StringField(Fields.FILE_ID, id, Field.Store.YES)));
    state.rejects().forEach(reject -> document.add(new StoredField(Fields.FILE_REJECT, reject)));
    return document;
  }

  /// Returns the state of a file of a document.
  public static FileState read(StoredFields stored, int number) throws IOException {
    Document document = stored.document(number);
    return new FileState(
        document.get(Fields.FILE_PATH),
        Long.parseLong(document.get(Fields.FILE_BYTES)),
        Instant.parse(document.get(Fields.FILE_MODIFIED)),
        document.get(Fields.FILE_HASH),
        List.of(document.getValues(Fields.FILE_ID)),
        List.of(document.getValues(Fields.FILE_REJECT)));
  }
}
