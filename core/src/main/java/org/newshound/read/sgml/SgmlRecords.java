package org.newshound.read.sgml;

import java.io.IOException;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;
import org.newshound.read.decode.LenientDecoder;

/// Cuts a file into its documents, each from a start tag to its end tag, or to the next start tag
/// when the end tag is missing. It holds no more than one document in memory.
///
/// Not safe for use by several threads at once.
final class SgmlRecords {
  private static final int CHUNK_CHARS = 64 << 10;

  private final LenientDecoder in;
  private final CharBuffer chunk = CharBuffer.allocate(CHUNK_CHARS);
  private final StringBuilder text = new StringBuilder();
  private final String open;
  private final String close;
  private final int maxChars;
  private int at;
  private int line = 1;
  private boolean ended;

  /// One document.
  ///
  /// @param text its text with its tags; null when it is longer than allowed
  /// @param line the line it begins in
  record SgmlRecord(@Nullable String text, int line) {}

  SgmlRecords(LenientDecoder in, String element, int maxChars) {
    this.in = in;
    this.open = "<" + element;
    this.close = "</" + element + ">";
    this.maxChars = maxChars;
  }

  /// Returns the next document; null when there is none.
  @Nullable SgmlRecord next() throws IOException {
    int start = open(at);
    while (start < 0 && !ended) {
      pass(Math.max(at, text.length() - open.length()));
      fill();
      start = open(at);
    }
    if (start < 0) {
      return null;
    }
    pass(start);
    return record(line);
  }

  private SgmlRecord record(int first) throws IOException {
    boolean tooLong = false;
    int end = end(at + open.length());
    while (end < 0 && !ended) {
      tooLong |= text.length() - at > maxChars;
      if (tooLong) {
        pass(Math.max(at, text.length() - close.length()));
      }
      int searched = Math.max(tooLong ? 0 : open.length(), text.length() - at - close.length());
      fill();
      end = end(at + searched);
    }
    int stop = end < 0 ? text.length() : end;
    tooLong |= stop - at > maxChars;
    String found = tooLong ? null : text.substring(at, stop);
    pass(stop);
    return new SgmlRecord(found, first);
  }

  /// Returns where the element's next start tag begins, or -1. The longer names of other elements
  /// that begin alike are none.
  private int open(int from) {
    int found = text.indexOf(open, from);
    while (found >= 0 && !isTagEnd(found + open.length())) {
      found = text.indexOf(open, found + 1);
    }
    return found;
  }

  private boolean isTagEnd(int index) {
    return index < text.length()
        && (text.charAt(index) == '>' || Character.isWhitespace(text.charAt(index)));
  }

  /// Looks at one tag after the other: a search for either would go through all that is read, again
  /// for each document without an end tag.
  private int end(int from) {
    for (int tag = text.indexOf("<", from); tag >= 0; tag = text.indexOf("<", tag + 1)) {
      if (isAt(close, tag)) {
        return tag + close.length();
      }
      if (isAt(open, tag) && isTagEnd(tag + open.length())) {
        return tag;
      }
    }
    return -1;
  }

  private boolean isAt(String tag, int index) {
    int end = index + tag.length();
    return end <= text.length() && CharSequence.compare(tag, text.subSequence(index, end)) == 0;
  }

  private void pass(int index) {
    for (int i = at; i < index; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    at = index;
  }

  private void fill() throws IOException {
    if (at >= CHUNK_CHARS) {
      text.delete(0, at);
      at = 0;
    }
    chunk.clear();
    in.read(chunk);
    ended = chunk.position() == 0;
    text.append(chunk.flip());
  }
}
