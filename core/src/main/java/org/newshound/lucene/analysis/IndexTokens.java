package org.newshound.lucene.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The tokens of a text as the index holds them: the stem of each word and, at the same position,
/// the word as it stands when it differs from its stem, with [#MARK] before it.
///
/// A word that is its own stem is one token, which is most words. So exact words cost a third of a
/// field of their own.
public final class IndexTokens extends TokenStream {
  /// What a word that differs from its stem begins with in the index; no word of a text has it.
  public static final char MARK = '\u0001';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
  private final Tokens words;
  private final Tokens stems;
  private int next;
  private boolean isWordNext;

  /// Makes a stream.
  ///
  /// @param words the words of a text
  /// @param stems their stems, one for each
  public IndexTokens(Tokens words, Tokens stems) {
    if (words.count() != stems.count()) {
      throw new IllegalArgumentException(
          words.count() + " words do not have " + stems.count() + " stems");
    }
    this.words = words;
    this.stems = stems;
  }

  /// Says whether a term is a word that differs from its stem.
  public static boolean isMarked(String term) {
    return term.charAt(0) == MARK;
  }

  /// Returns the word of a term, which is without the mark.
  public static String word(String term) {
    return isMarked(term) ? term.substring(1) : term;
  }

  @Override
  public boolean incrementToken() {
    if (next == words.count()) {
      return false;
    }
    clearAttributes();
    if (isWordNext) {
      term.append(MARK);
      words.append(next, term);
      place.setPositionIncrement(0);
      isWordNext = false;
      next++;
      return true;
    }
    stems.append(next, term);
    place.setPositionIncrement(words.position(next) - (next == 0 ? -1 : words.position(next - 1)));
    isWordNext = !words.same(next, stems);
    if (!isWordNext) {
      next++;
    }
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    isWordNext = false;
  }
}
