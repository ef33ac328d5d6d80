package org.newshound.read.html.body;

import org.newshound.read.html.page.DenseScripts;

/// How a block's text looks, whatever its language.
///
/// Characters of scripts that write a word in one or two of them count more, so that lengths
/// compare across languages.
record BlockShape(
    int chars,
    int words,
    float capitals,
    float digits,
    float shortWords,
    int commas,
    int sentenceEnds,
    boolean endsSentence,
    boolean endsOpen,
    boolean endsColon,
    int start,
    boolean marked) {
  private static final int SHORT_WORD_CHARS = 3;
  private static final String SENTENCE_ENDS = ".!?…。！？؟।";
  private static final String CLOSERS = "\"'”’»)]“";

  static BlockShape of(String text) {
    Counter counter = new Counter();
    for (int i = 0; i < text.length(); i++) {
      counter.see(text.charAt(i));
    }
    counter.endWord();
    return counter.shape(text);
  }

  /// Whether the block reads like a full sentence or more.
  boolean isProse() {
    return chars >= 80 && sentenceEnds > 0;
  }

  private static char lastChar(String text) {
    int at = text.length() - 1;
    while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return text.charAt(at);
  }

  private static final class Counter {
    private int chars;
    private int letters;
    private int words;
    private int capitals;
    private int digits;
    private int shortWords;
    private int wordChars;
    private int commas;
    private int ends;
    private boolean endSeen;
    private boolean marked;

    void see(char c) {
      chars += DenseScripts.weight(c);
      if (Character.isLetterOrDigit(c)) {
        wordChars++;
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
        digits += Character.isDigit(c) ? 1 : 0;
        endSeen = false;
      } else {
        endWord();
        punctuation(c);
      }
    }

    private void punctuation(char c) {
      commas += c == ',' || c == '、' || c == '，' || c == '،' || c == ';' ? 1 : 0;
      if (SENTENCE_ENDS.indexOf(c) >= 0) {
        endSeen = true;
        ends += c >= '\u2e80' ? 1 : 0;
      } else if (c == ' ' && endSeen) {
        ends++;
        endSeen = false;
      }
      marked |= c == '|' || c == '©' || c == '·' || c == '»' || c == '•' || c == '→' || c == '@';
    }

    void endWord() {
      if (wordChars > 0) {
        words++;
        shortWords += wordChars <= SHORT_WORD_CHARS ? 1 : 0;
        wordChars = 0;
      }
    }

    BlockShape shape(String text) {
      char last = lastChar(text);
      boolean endsSentence = SENTENCE_ENDS.indexOf(last) >= 0;
      char first = text.charAt(0);
      return new BlockShape(
          chars,
          words,
          share(capitals, letters),
          share(digits, letters),
          share(shortWords, words),
          commas,
          ends + (endSeen ? 1 : 0),
          endsSentence,
          text.endsWith("…") || text.endsWith("..."),
          last == ':' || last == '：',
          Character.isUpperCase(first) ? 1 : Character.isLowerCase(first) ? -1 : 0,
          marked);
    }

    private static float share(int part, int whole) {
      return whole == 0 ? 0 : (float) part / whole;
    }
  }
}
