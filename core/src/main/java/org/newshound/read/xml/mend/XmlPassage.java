package org.newshound.read.xml.mend;

import java.io.IOException;
import java.nio.CharBuffer;
import org.newshound.read.decode.LenientDecoder;

/// What a file has and what is handed on in its place, with the line that was reached.
///
/// Whatever is passed over, its line feeds are handed on, so that lines stay true.
///
/// Not safe for use by several threads at once.
public final class XmlPassage {
  private static final int BUFFER_CHARS = 64 << 10;

  private final LenientDecoder source;
  private final Mends mends;
  private final CharBuffer in = CharBuffer.allocate(BUFFER_CHARS).flip();
  private final StringBuilder out = new StringBuilder();
  private int taken;
  private int line = 1;

  public XmlPassage(LenientDecoder source, Mends mends) {
    this.source = source;
    this.mends = mends;
  }

  public int line() {
    return line;
  }

  /// Tries to have so many characters ready, and says whether there is any.
  public boolean ensure(int count) throws IOException {
    boolean more = true;
    while (more && in.remaining() < count) {
      in.compact();
      int before = in.position();
      source.read(in);
      more = in.position() > before;
      in.flip();
    }
    return in.hasRemaining();
  }

  /// Returns what is ready to be read.
  public CharSequence ahead() {
    return in;
  }

  public char next() {
    return in.charAt(0);
  }

  public boolean hasNext() {
    return in.hasRemaining();
  }

  public boolean looksAt(String text) {
    if (in.remaining() < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (in.charAt(i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Passes over characters but for their line feeds.
  public void drop(int count) {
    for (int i = 0; i < count; i++) {
      if (in.get() == '\n') {
        out.append('\n');
        line++;
      }
    }
  }

  /// Passes over characters in place of which others were written, with as many line feeds as
  /// `written` has already.
  public void replaced(int count, int written) {
    int missing = -written;
    for (int i = 0; i < count; i++) {
      if (in.get() == '\n') {
        line++;
        missing++;
      }
    }
    out.append("\n".repeat(Math.max(0, missing)));
  }

  /// Hands on characters as they are, but for those that XML does not allow.
  public void copy(int count) {
    for (int i = 0; i < count; i++) {
      char unit = in.get();
      boolean pair =
          Character.isHighSurrogate(unit)
              && in.hasRemaining()
              && Character.isLowSurrogate(in.charAt(0));
      if (pair) {
        out.append(unit).append(in.get());
        i++;
      } else if (XmlReferences.isAllowed(unit)) {
        line += unit == '\n' ? 1 : 0;
        out.append(unit);
      } else {
        mends.wrongCharacter();
      }
    }
  }

  /// Returns what is handed on, to be added to.
  public StringBuilder out() {
    return out;
  }

  /// Says whether all that was handed on has been taken; then there is room for more.
  public boolean isTaken() {
    boolean all = taken == out.length();
    if (all) {
      out.setLength(0);
      taken = 0;
    }
    return all;
  }

  /// Takes what was handed on.
  ///
  /// @return how many characters there were; -1 for none
  public int take(char[] target, int offset, int length) {
    if (out.isEmpty()) {
      return -1;
    }
    int count = Math.min(length, out.length() - taken);
    out.getChars(taken, taken + count, target, offset);
    taken += count;
    return count;
  }
}
