package org.newshound.read.text;

import java.util.ArrayList;
import java.util.List;

/// One paragraph or line of a page, with the way back to the characters it was made of.
///
/// @param text its text; lines that were joined are parted by one space
/// @param pieces the stretches of the page it was made of, in order; never empty
/// @param gap whether a blank line stands before it
record TextBlock(String text, List<Piece> pieces, boolean gap) {
  TextBlock {
    pieces = List.copyOf(pieces);
  }

  int line() {
    return pieces.getFirst().line();
  }

  int start() {
    return pieces.getFirst().start();
  }

  int end() {
    return pieces.getLast().end();
  }

  /// Returns the part of this block between two positions of its text, without outer white space.
  TextBlock slice(int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      int a = Math.max(begin, piece.at());
      int b = Math.min(end, piece.at() + piece.length());
      if (a < b) {
        int shift = piece.start() - piece.at();
        kept.add(new Piece(piece.line(), a + shift, b + shift, a - begin));
      }
    }
    return new TextBlock(text.substring(begin, end), kept, gap && from == 0);
  }
}
