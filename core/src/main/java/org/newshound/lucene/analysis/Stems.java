package org.newshound.lucene.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.newshound.plan.Stemming;

/// The stems of a language's words. Most words of a text were in the one before, so they are
/// remembered.
///
/// For use by one thread.
final class Stems {
  private static final int REMEMBERED_MAX = 8_192;

  private final CharArrayMap<char[]> remembered = new CharArrayMap<>(REMEMBERED_MAX, false);
  private final Word word = new Word();
  private final TokenStream rules;

  Stems(Stemming language) {
    rules = StemFilters.of(language, word);
  }

  /// Returns the stem of a folded word; not to be changed.
  char[] of(char[] chars, int start, int length) {
    char[] known = remembered.get(chars, start, length);
    if (known != null) {
      return known;
    }
    char[] stem = made(chars, start, length);
    if (remembered.size() >= REMEMBERED_MAX) {
      remembered.clear();
    }
    remembered.put(Arrays.copyOfRange(chars, start, start + length), stem);
    return stem;
  }

  private char[] made(char[] chars, int start, int length) {
    try {
      word.is(chars, start, length);
      rules.reset();
      if (!rules.incrementToken()) {
        throw new IllegalStateException("a word has no stem");
      }
      return Arrays.copyOf(word.term.buffer(), word.term.length());
    } catch (IOException e) {
      throw new UncheckedIOException("a word in memory cannot be read", e);
    }
  }

  /// A stream of one word.
  private static final class Word extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] chars = {};
    private int start;
    private int length;

    void is(char[] text, int from, int count) {
      chars = text;
      start = from;
      length = count;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.copyBuffer(chars, start, length);
      return true;
    }
  }
}
