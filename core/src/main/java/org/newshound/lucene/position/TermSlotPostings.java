package org.newshound.lucene.position;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.newshound.lucene.document.TokenFlags;
import org.newshound.plan.TermSlot;

/// Where a slot's terms stand, document by document in ascending order. A slot of words that are
/// their own stems alone stands wherever the stems do: whoever asks holds what matters to him
/// against the map of words.
final class TermSlotPostings {
  private static final int[] NOWHERE = {};

  /// Gives the map of words of the document that is looked at.
  interface Maps {
    TokenFlags map() throws IOException;
  }

  /// One term's postings and the document they are at.
  private static final class Entry {
    final PostingsEnum postings;
    final boolean isHeld;
    int document = -1;

    Entry(PostingsEnum postings, boolean isHeld) {
      this.postings = postings;
      this.isHeld = isHeld;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Maps maps;
  private int[] positions = new int[16];
  private int count;
  private int[] found = NOWHERE;
  private int foundIn = -1;

  TermSlotPostings(LeafReader reader, String field, TermSlot slot, Maps maps) throws IOException {
    this.maps = maps;
    Terms terms = reader.terms(field);
    if (terms != null) {
      TermsEnum dictionary = terms.iterator();
      for (String term : slot.terms()) {
        add(dictionary, term, false);
      }
      for (String word : slot.own()) {
        add(dictionary, word, !slot.isOwnAlone());
      }
    }
  }

  private void add(TermsEnum dictionary, String term, boolean isHeld) throws IOException {
    if (dictionary.seekExact(new BytesRef(term))) {
      entries.add(new Entry(dictionary.postings(null, PostingsEnum.POSITIONS), isHeld));
    }
  }

  /// Returns the positions in a document, in order, without repeats.
  int[] in(int document) throws IOException {
    if (foundIn != document) {
      foundIn = document;
      int here = moveTo(document);
      found = here == 0 ? NOWHERE : Arrays.copyOf(positions, here);
    }
    return found;
  }

  /// Moves to a document behind the one before and returns how many positions there are in it.
  int moveTo(int document) throws IOException {
    count = 0;
    int terms = 0;
    for (Entry entry : entries) {
      if (entry.document < document) {
        entry.document = entry.postings.advance(document);
      }
      if (entry.document == document) {
        take(entry);
        terms++;
      }
    }
    if (terms > 1) {
      sort();
    }
    return count;
  }

  /// Returns a position in the document it is at.
  int position(int index) {
    return positions[index];
  }

  private void take(Entry entry) throws IOException {
    int frequency = entry.postings.freq();
    positions = ArrayUtil.grow(positions, count + frequency);
    for (int i = 0; i < frequency; i++) {
      int position = entry.postings.nextPosition();
      if (!entry.isHeld || maps.map().isStem(position)) {
        positions[count++] = position;
      }
    }
  }

  private void sort() {
    Arrays.sort(positions, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || positions[i] != positions[i - 1]) {
        positions[kept++] = positions[i];
      }
    }
    count = kept;
  }
}
