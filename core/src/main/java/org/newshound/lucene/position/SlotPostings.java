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
import org.newshound.lucene.document.WordMap;

/// Where a slot's terms stand, document by document in ascending order.
final class SlotPostings {
  private static final int[] NOWHERE = {};

  /// Gives the map of words of the document that is looked at.
  interface Maps {
    WordMap map() throws IOException;
  }

  /// One term's postings and the document they are at.
  private static final class Entry {
    final PostingsEnum postings;
    final boolean isOwn;
    int document = -1;

    Entry(PostingsEnum postings, boolean isOwn) {
      this.postings = postings;
      this.isOwn = isOwn;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Maps maps;
  private int[] positions = new int[16];
  private int count;
  private int[] found = NOWHERE;
  private int foundIn = -1;

  SlotPostings(LeafReader reader, String field, Slot slot, Maps maps) throws IOException {
    this.maps = maps;
    Terms terms = reader.terms(field);
    if (terms != null) {
      TermsEnum dictionary = terms.iterator();
      for (String term : slot.terms()) {
        add(dictionary, term, false);
      }
      for (String word : slot.own()) {
        add(dictionary, word, true);
      }
    }
  }

  private void add(TermsEnum dictionary, String term, boolean isOwn) throws IOException {
    if (dictionary.seekExact(new BytesRef(term))) {
      entries.add(new Entry(dictionary.postings(null, PostingsEnum.POSITIONS), isOwn));
    }
  }

  /// Returns the positions in a document, in order, without repeats.
  int[] in(int document) throws IOException {
    if (foundIn != document) {
      foundIn = document;
      found = find(document);
    }
    return found;
  }

  private int[] find(int document) throws IOException {
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
    return count == 0 ? NOWHERE : terms == 1 ? Arrays.copyOf(positions, count) : sorted();
  }

  private void take(Entry entry) throws IOException {
    int frequency = entry.postings.freq();
    positions = ArrayUtil.grow(positions, count + frequency);
    for (int i = 0; i < frequency; i++) {
      int position = entry.postings.nextPosition();
      if (!entry.isOwn || maps.map().isStem(position)) {
        positions[count++] = position;
      }
    }
  }

  private int[] sorted() {
    Arrays.sort(positions, 0, count);
    int kept = 1;
    for (int i = 1; i < count; i++) {
      if (positions[i] != positions[i - 1]) {
        positions[kept++] = positions[i];
      }
    }
    return Arrays.copyOf(positions, kept);
  }
}
