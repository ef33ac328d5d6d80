package org.newshound.lucene.document;

import java.io.IOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.newshound.article.text.Sentences;
import org.newshound.lucene.analysis.Tokens;

/// Where the sentences and paragraphs of a text begin, and which of its words are the lead, all in
/// positions of the index.
///
/// A line feed parts paragraphs, also one before a sentence without a word; such sentences do not
/// count. The form in the index is a row of variable-length numbers: where the lead begins, how
/// many words it has, and for each sentence twice the distance from the one before, plus one when
/// it begins a paragraph.
///
/// Filled by decoding, read only from then on; one shape can be filled again and again.
public final class SentenceBounds {
  private static final int BYTES_PER_NUMBER_MAX = 5;

  private int leadStart;
  private int leadEnd;
  private int[] sentences = new int[32];
  private int sentenceCount;
  private int[] paragraphs = new int[16];
  private int paragraphCount;

  /// Makes the shape of a text that is one sentence and has no lead.
  public SentenceBounds() {
    clear();
  }

  /// Returns the shape of a text.
  ///
  /// @param leadStart the place in the text where the lead begins
  /// @param leadEnd where it ends, exclusive; as `leadStart` when there is none
  static BytesRef encode(Tokens tokens, String text, int leadStart, int leadEnd)
      throws IOException {
    byte[] bytes = new byte[(tokens.count() + 2) * BYTES_PER_NUMBER_MAX];
    ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
    int first = tokens.firstAt(leadStart);
    int last = tokens.firstAt(leadEnd) - 1;
    boolean lead = first <= last;
    out.writeVInt(lead ? tokens.position(first) : 0);
    out.writeVInt(lead ? tokens.position(last) + 1 - tokens.position(first) : 0);
    sentences(out, tokens, text);
    return new BytesRef(ArrayUtil.copyOfSubArray(bytes, 0, out.getPosition()));
  }

  /// Says whether a text without a lead is more than one sentence.
  static boolean isNeeded(String text) {
    return Sentences.end(text, 0) < text.length();
  }

  private static void sentences(ByteArrayDataOutput out, Tokens tokens, String text)
      throws IOException {
    int before = 0;
    int token = 0;
    boolean paragraph = true;
    for (int from = 0; from < text.length() && token < tokens.count(); ) {
      int end = Sentences.end(text, from);
      paragraph |= holdsLineFeed(text, from, Math.min(end, tokens.start(token)));
      if (tokens.start(token) < end) {
        int position = tokens.position(token);
        out.writeVInt((position - before) << 1 | (paragraph ? 1 : 0));
        before = position;
        paragraph = false;
        token = tokens.firstAt(end);
      }
      from = end;
    }
  }

  private static boolean holdsLineFeed(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /// Makes this the shape of a text that is one sentence and has no lead.
  public void clear() {
    leadStart = 0;
    leadEnd = 0;
    sentenceCount = 0;
    paragraphCount = 0;
  }

  /// Fills this shape.
  public void decode(BytesRef bytes) {
    clear();
    ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    leadStart = in.readVInt();
    leadEnd = leadStart + in.readVInt();
    int position = 0;
    while (!in.eof()) {
      int number = in.readVInt();
      position += number >>> 1;
      sentences = ArrayUtil.grow(sentences, sentenceCount + 1);
      sentences[sentenceCount++] = position;
      if ((number & 1) != 0) {
        paragraphs = ArrayUtil.grow(paragraphs, paragraphCount + 1);
        paragraphs[paragraphCount++] = position;
      }
    }
  }

  /// Returns the first position of the lead.
  public int leadStart() {
    return leadStart;
  }

  /// Returns the position behind the lead; as [#leadStart] when there is none.
  public int leadEnd() {
    return leadEnd;
  }

  /// Returns the first position of the sentence that holds a position.
  public int sentenceStart(int position) {
    return start(sentences, sentenceCount, position);
  }

  /// Returns the position behind the sentence that holds a position.
  public int sentenceEnd(int position) {
    return end(sentences, sentenceCount, position);
  }

  /// Returns the first position of the paragraph that holds a position.
  public int paragraphStart(int position) {
    return start(paragraphs, paragraphCount, position);
  }

  /// Returns the position behind the paragraph that holds a position.
  public int paragraphEnd(int position) {
    return end(paragraphs, paragraphCount, position);
  }

  private static int start(int[] starts, int count, int position) {
    int after = after(starts, count, position);
    return after == 0 ? 0 : starts[after - 1];
  }

  private static int end(int[] starts, int count, int position) {
    int after = after(starts, count, position);
    return after == count ? Integer.MAX_VALUE : starts[after];
  }

  /// Returns the index of the first start behind a position.
  private static int after(int[] starts, int count, int position) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
