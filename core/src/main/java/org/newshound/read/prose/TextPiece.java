package org.newshound.read.prose;

/// A stretch of one line of the page's text and where it stands in the text of its block.
///
/// @param line the line's number, from 1
/// @param start where it begins in the page's text
/// @param end where it ends there, exclusive
/// @param at where it begins in the block's text
public record TextPiece(int line, int start, int end, int at) {

  public int length() {
    return end - start;
  }
}
