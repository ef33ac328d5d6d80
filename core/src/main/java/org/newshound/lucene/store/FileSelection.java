package org.newshound.lucene.store;

import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.newshound.index.FileState;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.FileDocument;

/// Which files are asked for.
///
/// @param term the term their documents have
/// @param accepts says the same of a state
public record FileSelection(Term term, Predicate<FileState> accepts) {
  /// Returns the selection of all files.
  public static FileSelection all() {
    return new FileSelection(new Term(Fields.KIND, Fields.FILE), state -> true);
  }

  /// Returns the selection of the files that yield an article.
  public static FileSelection yielding(String id) {
    return new FileSelection(FileDocument.yields(id), state -> state.ids().contains(id));
  }
}
