package org.newshound.read.prose;

import java.util.ArrayList;
import java.util.List;

/// One paragraph or line of a page, with the way back to the characters it was made of.
///
/// @param text its text; lines that were joined are parted by one space
/// @param pieces the stretches of the page it was made of, in order; never empty
/// @param gap whether a blank line stands before it
public record TextBlock(String text, List<TextPiece> pieces, boolean gap) {
  public TextBlock {
    pieces = List.copyOf(pieces);
  }

  public int line() {
    return pieces.getFirst().line();
  }

  public int start() {
    return pieces.getFirst().start();
  }

  public int end() {
    return pieces.getLast().end();
  }

  /// Returns the part of this block between two positions of its text, without outer white space.
  public TextBlock slice(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    List<TextPiece> kept = new ArrayList<>();
    for (TextPiece piece : pieces) {
      int a = Math.max(begin, piece.at());
      int b = Math.min(end, piece.at() + piece.length());
      if (a < b) {
        int shift = piece.start() - piece.at();
        kept.add(new TextPiece(piece.line(), a + shift, b + shift, a - begin));
      }
    }
    return new TextBlock(text.substring(begin, end), kept, gap && from == 0);
  }
}
