package org.newshound.lucene.position;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.SentenceBounds;
import org.newshound.lucene.document.TokenFlags;
import org.newshound.plan.SearchField;
import org.newshound.plan.TermSlot;

/// One text of the documents of a segment, in ascending order of documents.
final class SegmentField implements FieldView {
  private final LeafReader reader;
  private final SearchField part;
  private final IdentityHashMap<TermSlot, TermSlotPostings> slots = new IdentityHashMap<>();
  private final BinaryDocValues shapes;
  private final BinaryDocValues maps;
  private final SentenceBounds shape = new SentenceBounds();
  private final TokenFlags map = new TokenFlags();
  private int document = -1;
  private int shapeOf = -1;
  private int mapOf = -1;

  SegmentField(LeafReader reader, SearchField part) throws IOException {
    this.reader = reader;
    this.part = part;
    shapes = DocValues.getBinary(reader, Fields.shape(part));
    maps = DocValues.getBinary(reader, Fields.words(part));
  }

  void moveTo(int next) {
    document = next;
  }

  @Override
  public int[] positions(TermSlot slot) throws IOException {
    TermSlotPostings postings = slots.get(slot);
    if (postings == null) {
      postings = postings(slot);
      slots.put(slot, postings);
    }
    return postings.in(document);
  }

  /// Returns where a slot's terms stand, for one who moves through the documents by himself.
  TermSlotPostings postings(TermSlot slot) throws IOException {
    return new TermSlotPostings(reader, Fields.terms(part), slot, this::words);
  }

  @Override
  public SentenceBounds shape() throws IOException {
    if (shapeOf != document) {
      shapeOf = document;
      if (shapes.advanceExact(document)) {
        shape.decode(shapes.binaryValue());
      } else {
        shape.clear();
      }
    }
    return shape;
  }

  @Override
  public TokenFlags words() throws IOException {
    if (mapOf != document) {
      mapOf = document;
      if (!maps.advanceExact(document)) {
        throw new IllegalStateException("a text lacks the map of its words");
      }
      map.decode(maps.binaryValue());
    }
    return map;
  }
}
