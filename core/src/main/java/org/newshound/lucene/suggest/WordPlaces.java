package org.newshound.lucene.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.newshound.lucene.analysis.IndexTokens;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.TokenFlags;
import org.newshound.plan.SearchField;

/// Where a word stands as it is in a text, for documents in ascending order. The index has a stem
/// wherever a form of it stands: the map of words tells where that is the stem itself.
final class WordPlaces {
  private final LeafReader reader;
  private final SearchField part;
  private final List<Form> forms = new ArrayList<>();
  private final TokenFlags map = new TokenFlags();
  private BinaryDocValues maps = DocValues.emptyBinary();
  private int mapOf = -1;

  /// A term of the word.
  private record Form(PostingsEnum postings, boolean isStem) {}

  /// Makes one for the terms that may be the word, see [#terms].
  WordPlaces(LeafReader reader, SearchField part, List<Term> terms) throws IOException {
    this.reader = reader;
    this.part = part;
    for (Term term : terms) {
      PostingsEnum postings = reader.postings(term, PostingsEnum.POSITIONS);
      if (postings != null) {
        forms.add(new Form(postings, !IndexTokens.isMarked(term.text())));
      }
    }
  }

  /// Returns the terms that a word may be: it is its own stem in one language and not in another.
  static List<Term> terms(SearchField part, String word) {
    return List.of(
        new Term(Fields.terms(part), word), new Term(Fields.terms(part), IndexTokens.MARK + word));
  }

  /// Returns those of some positions in a document at which the word stands.
  ///
  /// @param document none before those asked for earlier
  /// @param wanted positions in ascending order
  int[] among(int document, int[] wanted) throws IOException {
    int[] kept = new int[wanted.length];
    int count = 0;
    for (Form form : forms) {
      PostingsEnum postings = form.postings();
      if (postings.docID() < document) {
        postings.advance(document);
      }
      if (postings.docID() == document) {
        int next = 0;
        for (int left = postings.freq(); left > 0 && next < wanted.length; left--) {
          int position = postings.nextPosition();
          while (next < wanted.length && wanted[next] < position) {
            next++;
          }
          if (next < wanted.length
              && wanted[next] == position
              && (!form.isStem() || isStem(document, position))) {
            kept[count++] = position;
            next++;
          }
        }
      }
    }
    int[] places = Arrays.copyOf(kept, count);
    Arrays.sort(places);
    return places;
  }

  private boolean isStem(int document, int position) throws IOException {
    if (mapOf != document) {
      if (mapOf < 0) {
        maps = DocValues.getBinary(reader, Fields.words(part));
      }
      mapOf = document;
      if (!maps.advanceExact(document)) {
        throw new IllegalStateException("a text lacks the map of its words");
      }
      map.decode(maps.binaryValue());
    }
    return map.isStem(position);
  }
}
