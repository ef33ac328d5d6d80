package org.newshound.lucene.suggest;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.newshound.lucene.analysis.IndexTokens;
import org.newshound.lucene.document.FacetValues;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.TokenFlags;
import org.newshound.plan.SearchField;

/// In which form a term of the index may be shown, if at all: as some article that may be shown has
/// it. Of a term a few articles are looked at.
final class Forms {
  private static final int LOOKED_AT_MAX = 32;

  private final List<LeafReaderContext> leaves;
  private final Instant now;

  Forms(List<LeafReaderContext> leaves, Instant now) {
    this.leaves = leaves;
    this.now = now;
  }

  /// Returns a word without its mark. A stem is a word only when some article has it as it stands:
  /// stems such as `gouvern` are nowhere to be read.
  Optional<String> word(SearchField part, Term term) throws IOException {
    String text = term.text();
    boolean marked = IndexTokens.isMarked(text);
    for (LeafReaderContext leaf : leaves) {
      if (marked ? isVisible(leaf.reader(), term) : stands(leaf.reader(), part, term)) {
        return Optional.of(IndexTokens.word(text));
      }
    }
    return Optional.empty();
  }

  private boolean isVisible(LeafReader reader, Term term) throws IOException {
    VisiblePostings visible = VisiblePostings.of(reader, term, PostingsEnum.NONE, now);
    return visible != null && visible.next() != null;
  }

  private boolean stands(LeafReader reader, SearchField part, Term term) throws IOException {
    VisiblePostings visible = VisiblePostings.of(reader, term, PostingsEnum.POSITIONS, now);
    if (visible == null) {
      return false;
    }
    BinaryDocValues maps = DocValues.getBinary(reader, Fields.words(part));
    TokenFlags map = new TokenFlags();
    PostingsEnum postings = visible.next();
    for (int looked = 0; postings != null && looked < LOOKED_AT_MAX; looked++) {
      if (maps.advanceExact(postings.docID())) {
        map.decode(maps.binaryValue());
        for (int i = postings.freq(); i > 0; i--) {
          if (map.isStem(postings.nextPosition())) {
            return true;
          }
        }
      }
      postings = visible.next();
    }
    return false;
  }

  /// Returns a value as an article prints it, in lower case when no article that was looked at
  /// counts it.
  Optional<String> value(Term term) throws IOException {
    boolean seen = false;
    for (LeafReaderContext leaf : leaves) {
      VisiblePostings visible = VisiblePostings.of(leaf.reader(), term, PostingsEnum.NONE, now);
      if (visible != null) {
        SortedSetDocValues printed =
            DocValues.getSortedSet(leaf.reader(), Fields.counted(term.field()));
        PostingsEnum postings = visible.next();
        for (int looked = 0; postings != null && looked < LOOKED_AT_MAX; looked++) {
          Optional<String> found = printed(printed, postings.docID(), term.text());
          if (found.isPresent()) {
            return found;
          }
          seen = true;
          postings = visible.next();
        }
      }
    }
    return seen ? Optional.of(term.text()) : Optional.empty();
  }

  private static Optional<String> printed(SortedSetDocValues values, int document, String folded)
      throws IOException {
    if (values.advanceExact(document)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        FacetValues.Value value = FacetValues.read(values.lookupOrd(values.nextOrd()));
        if (value.folded().equals(folded)) {
          return Optional.of(value.printed());
        }
      }
    }
    return Optional.empty();
  }
}
