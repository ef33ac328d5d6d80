package org.newshound.read.html.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.words.WordFile;

/// Knows what a page asks of its reader below an article: to give, to subscribe, to join.
final class Appeals {
  private static final int LAST = 2;
  private static final int CHARS_MAX = 300;
  private static final int WORDS_MAX = 12;
  private static final Set<String> IMPERATIVES =
      Set.of(
          "give",
          "donate",
          "subscribe",
          "join",
          "support",
          "sign",
          "become",
          "follow",
          "download",
          "contribute",
          "register",
          "spenden",
          "unterstützen",
          "abonnieren",
          "abonnez",
          "donnez",
          "soutenez",
          "suscríbete",
          "dona",
          "apoya",
          "iscriviti",
          "sostieni",
          "assine",
          "doneer");
  private static final Set<String> READER = WordFile.set("reader-words.txt");

  private Appeals() {}

  /// Takes appeals off the end of a body, unless nothing else is there.
  static void takeOut(List<PageBlock> body) {
    for (int i = 0; i < LAST && body.size() > 1 && isAppeal(body.getLast().text()); i++) {
      body.removeLast();
    }
  }

  /// Says whether a short text that speaks to its reader says what to do.
  static boolean isAppeal(String text) {
    boolean quoted = text.chars().anyMatch(c -> "\"“„«".indexOf(c) >= 0);
    if (text.length() > CHARS_MAX || quoted) {
      return false;
    }
    boolean asked = false;
    boolean addressed = false;
    for (String sentence : text.split("[.!?:]\\s+", -1)) {
      String[] words = sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
      asked |= words.length <= WORDS_MAX && IMPERATIVES.contains(words[0]);
      for (String word : words) {
        addressed |= READER.contains(WordFile.fold(word));
      }
    }
    return asked && addressed;
  }
}
