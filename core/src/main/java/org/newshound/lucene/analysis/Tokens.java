package org.newshound.lucene.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.QueryTimeout;

/// The words of a text, each with its position and its place in the text. One text is cut into
/// words once and then feeds several fields.
///
/// Filled by its maker, read only from then on.
public final class Tokens {
  private static final int INITIAL_TOKENS = 64;
  private static final int TOKENS_PER_LOOK = 1 << 10;
  private static final int INITIAL_CHARS_PER_TOKEN = 8;

  private char[] chars = new char[INITIAL_TOKENS * INITIAL_CHARS_PER_TOKEN];
  private int[] ends = new int[INITIAL_TOKENS];
  private int[] positions = new int[INITIAL_TOKENS];
  private int[] starts = new int[INITIAL_TOKENS];
  private int[] stops = new int[INITIAL_TOKENS];
  private final QueryTimeout limit;
  private int count;

  Tokens(QueryTimeout limit) {
    this.limit = limit;
  }

  /// Adds all tokens of a stream and closes it.
  void append(TokenStream stream, int offset, int gap) {
    try (stream) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute place = stream.getAttribute(PositionIncrementAttribute.class);
      OffsetAttribute offsets = stream.getAttribute(OffsetAttribute.class);
      int position = count == 0 ? -1 : positions[count - 1] + gap;
      stream.reset();
      while (stream.incrementToken()) {
        position += place.getPositionIncrement();
        add(
            term.buffer(),
            term.length(),
            position,
            offset + offsets.startOffset(),
            offset + offsets.endOffset());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  /// Returns the stems of these words, at their places.
  Tokens stemmed(Stems stems) {
    Tokens stemmed = new Tokens(limit);
    for (int i = 0; i < count; i++) {
      char[] stem = stems.of(chars, begin(i), ends[i] - begin(i));
      stemmed.add(stem, stem.length, positions[i], starts[i], stops[i]);
    }
    return stemmed;
  }

  private void add(char[] word, int length, int position, int start, int stop) {
    if (count % TOKENS_PER_LOOK == TOKENS_PER_LOOK - 1 && limit.shouldExit()) {
      throw new ExitingReaderException("there is no time for all words of a text");
    }
    if (count == ends.length) {
      int capacity = count * 2;
      ends = Arrays.copyOf(ends, capacity);
      positions = Arrays.copyOf(positions, capacity);
      starts = Arrays.copyOf(starts, capacity);
      stops = Arrays.copyOf(stops, capacity);
    }
    int from = begin(count);
    int end = from + length;
    if (end > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(end, chars.length * 2));
    }
    System.arraycopy(word, 0, chars, from, length);
    ends[count] = end;
    positions[count] = position;
    starts[count] = start;
    stops[count] = stop;
    count++;
  }

  /// Returns how many there are.
  public int count() {
    return count;
  }

  /// Returns the text of a token.
  public String text(int index) {
    return new String(chars, begin(index), ends[index] - begin(index));
  }

  /// Returns the position of a token, from 0.
  public int position(int index) {
    return positions[index];
  }

  /// Returns where in the text a token begins.
  public int start(int index) {
    return starts[index];
  }

  /// Returns where in the text a token ends, exclusive.
  public int stop(int index) {
    return stops[index];
  }

  /// Returns the index of the first token that begins at a place in the text or behind it.
  public int firstAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    return found >= 0 ? found : -found - 1;
  }

  /// Adds the text of a token to a term.
  void append(int index, CharTermAttribute term) {
    int length = ends[index] - begin(index);
    int before = term.length();
    char[] buffer = term.resizeBuffer(before + length);
    System.arraycopy(chars, begin(index), buffer, before, length);
    term.setLength(before + length);
  }

  /// Returns whether a token has the same text as that of the same index in others.
  public boolean same(int index, Tokens others) {
    return Arrays.equals(
        chars, begin(index), ends[index], others.chars, others.begin(index), others.ends[index]);
  }

  /// Returns a hash of the text of a token, the same in every version of this library.
  public long hash(int index) {
    long hash = 0xcbf29ce484222325L;
    for (int i = begin(index); i < ends[index]; i++) {
      hash = (hash ^ chars[i]) * 0x100000001b3L;
    }
    return hash;
  }

  private int begin(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }
}
