package org.newshound.lucene.document;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.plan.Casing;

/// Where in a text its words stand, how they are capitalised, and whether they are their own stems:
/// from a position in the index to a place in the text.
///
/// Offsets in the postings would take more than twice the room, and capitals a field of their own.
/// Here a word is one byte. Its upper three bits are the capitals (none, some, all) and whether the
/// word is its own stem; its lower five bits what lies before the word and how long it is:
///
/// | code | units since the word before | units of the word |
/// |--|--|--|
/// | 0 to 14 | 1 | 1 to 15 |
/// | 15 to 27 | 2 | 1 to 13 |
/// | 28 to 30 | 0 | 1 to 3 |
/// | 31 | as a number that follows, zigzag | as a number that follows |
///
/// A byte of 0xff announces a step of several positions, which follows as a number. Numbers are of
/// variable length.
///
/// Filled by decoding, word by word as far as asked for; one map can be filled again and again.
public final class TokenFlags {
  private static final int CODE_BITS = 5;
  private static final int CODE_MASK = 31;
  private static final int CODE_TWO = 15;
  private static final int CODE_NONE = 28;
  private static final int CODE_FREE = 31;
  private static final int STEP = 0xff;
  private static final int BYTES_PER_WORD_MAX = 17;

  private int[] positions = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int count;

  private final ByteArrayDataInput in = new ByteArrayDataInput();
  private int position;
  private int end;

  // How words look is asked of many stories and of few words in each: it is read past the places.
  private BytesRef bytes = new BytesRef();
  private final ByteArrayDataInput looks = new ByteArrayDataInput();
  private int lookedAt;
  private int look;

  /// Makes an empty map.
  public TokenFlags() {}

  /// Returns the map of a text; of several tokens at one position the first counts.
  ///
  /// @param words the words of the text
  /// @param stems their stems, one for each
  static BytesRef encode(Tokens words, Tokens stems, String text) throws IOException {
    byte[] bytes = new byte[Math.multiplyExact(words.count(), BYTES_PER_WORD_MAX)];
    ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
    int position = -1;
    int end = 0;
    for (int i = 0; i < words.count(); i++) {
      int step = words.position(i) - position;
      if (step == 0) {
        continue;
      }
      if (step > 1) {
        out.writeByte((byte) STEP);
        out.writeVInt(step);
      }
      int start = words.start(i);
      int look = code(casing(text, start, words.stop(i))) << 1 | (words.same(i, stems) ? 1 : 0);
      word(out, look, start - end, words.stop(i) - start);
      position = words.position(i);
      end = words.stop(i);
    }
    return new BytesRef(ArrayUtil.copyOfSubArray(bytes, 0, out.getPosition()));
  }

  private static void word(ByteArrayDataOutput out, int look, int gap, int length)
      throws IOException {
    int code = code(gap, length);
    out.writeByte((byte) (look << CODE_BITS | code));
    if (code == CODE_FREE) {
      out.writeVInt(BitUtil.zigZagEncode(gap));
      out.writeVInt(length);
    }
  }

  private static int code(int gap, int length) {
    int code = length < 1 ? CODE_FREE : length - 1;
    return switch (gap) {
      case 1 -> code < CODE_TWO ? code : CODE_FREE;
      case 2 -> CODE_TWO + code < CODE_NONE ? CODE_TWO + code : CODE_FREE;
      case 0 -> CODE_NONE + code < CODE_FREE ? CODE_NONE + code : CODE_FREE;
      default -> CODE_FREE;
    };
  }

  private static int code(Casing casing) {
    return switch (casing) {
      case NONE -> 0;
      case SOME -> 1;
      case ALL -> 2;
    };
  }

  private static Casing casing(String text, int start, int end) {
    boolean capital = false;
    boolean small = false;
    for (int i = start; i < end; i++) {
      char unit = text.charAt(i);
      boolean upper = Character.isUpperCase(unit) || Character.isTitleCase(unit);
      capital |= upper;
      small |= !upper && Character.isLowerCase(unit);
    }
    return !capital ? Casing.NONE : small ? Casing.SOME : Casing.ALL;
  }

  /// Fills this map, as far as it is asked for: the bytes must not change while it is used.
  public void decode(BytesRef from) {
    bytes = from;
    in.reset(bytes.bytes, bytes.offset, bytes.length);
    count = 0;
    position = -1;
    end = 0;
    lookAgain();
  }

  private void lookAgain() {
    looks.reset(bytes.bytes, bytes.offset, bytes.length);
    lookedAt = -1;
  }

  /// Returns what the upper bits say of the word at a position; quick in ascending order.
  private int look(int wanted) {
    if (wanted < lookedAt) {
      lookAgain();
    }
    while (lookedAt < wanted && !looks.eof()) {
      int head = looks.readByte() & 0xff;
      int step = 1;
      if (head == STEP) {
        step = looks.readVInt();
        head = looks.readByte() & 0xff;
      }
      if ((head & CODE_MASK) == CODE_FREE) {
        looks.readVInt();
        looks.readVInt();
      }
      lookedAt += step;
      look = head >> CODE_BITS;
    }
    if (lookedAt != wanted) {
      throw noWord(wanted);
    }
    return look;
  }

  private static IllegalStateException noWord(int position) {
    return new IllegalStateException("no word stands at position " + position);
  }

  /// Decodes words up to a position and no further.
  private void fill(int last) {
    while (position < last && !in.eof()) {
      int head = in.readByte() & 0xff;
      int step = 1;
      if (head == STEP) {
        step = in.readVInt();
        head = in.readByte() & 0xff;
      }
      position += step;
      int code = head & CODE_MASK;
      int start;
      if (code < CODE_TWO) {
        start = end + 1;
        end = start + code + 1;
      } else if (code < CODE_NONE) {
        start = end + 2;
        end = start + code - CODE_TWO + 1;
      } else if (code < CODE_FREE) {
        start = end;
        end = start + code - CODE_NONE + 1;
      } else {
        start = end + BitUtil.zigZagDecode(in.readVInt());
        end = start + in.readVInt();
      }
      add(position, start, end);
    }
  }

  private void add(int position, int start, int end) {
    if (count == positions.length) {
      positions = ArrayUtil.grow(positions);
      starts = ArrayUtil.growExact(starts, positions.length);
      ends = ArrayUtil.growExact(ends, positions.length);
    }
    positions[count] = position;
    starts[count] = start;
    ends[count++] = end;
  }

  /// Returns where the word at a position begins.
  public int start(int position) {
    int word = word(position);
    return starts[word];
  }

  /// Returns where the word at a position ends, exclusive.
  public int end(int position) {
    int word = word(position);
    return ends[word];
  }

  /// Returns how the word at a position is capitalised.
  public Casing casing(int position) {
    return switch (look(position) >> 1) {
      case 0 -> Casing.NONE;
      case 1 -> Casing.SOME;
      default -> Casing.ALL;
    };
  }

  /// Returns whether the word at a position is its own stem.
  public boolean isStem(int position) {
    return (look(position) & 1) != 0;
  }

  /// Returns the index of the word at a position, which may make the arrays anew.
  private int word(int position) {
    fill(position);
    if (position < count && positions[position] == position) {
      return position;
    }
    int word = Arrays.binarySearch(positions, 0, count, position);
    if (word < 0) {
      throw noWord(position);
    }
    return word;
  }
}
