package org.newshound.lucene.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;

/// Which English stems are of one family: negotiate, negotiation, negotiable.
///
/// KStem joins the forms of a word and leaves its derivations apart. Porter's rules (Porter 1980,
/// An algorithm for suffix stripping) join both, and strangers too: general and generation, organ
/// and organization, new and news. What they leave of strangers is mostly short, so it must have
/// six letters here, and `families-apart.txt` names the rest.
final class Families {
  private static final int SHORTEST = 6;
  private static final CharArraySet APART = apart();

  private Families() {}

  /// Says whether a stem is one that Porter's rules may shorten: of plain letters, and long enough.
  static boolean mayShorten(char[] stem, int length) {
    if (length < SHORTEST) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (stem[i] < 'a' || stem[i] > 'z') {
        return false;
      }
    }
    return true;
  }

  /// Says whether the words that Porter's rules shorten to this are a family.
  static boolean isFamily(char[] shortened, int length) {
    return length >= SHORTEST && !APART.contains(shortened, 0, length);
  }

  /// Returns the letter that most words of a family had where Porter's rules have none, which makes
  /// them their own stem; 0 for none. `suppli` is not asked: it gets its `y` back in place.
  static char ending(char[] shortened, int length) {
    char last = shortened[length - 1];
    char before = shortened[length - 2];
    return switch (last) {
      case 'u', 'v', 'z' -> 'e';
      case 'c' -> before == 'i' || before == 'a' ? 0 : 'e';
      case 's' -> before == 's' ? 0 : 'e';
      default -> 0;
    };
  }

  private static CharArraySet apart() {
    List<String> words =
        WordList.lines("families-apart.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();
    return CharArraySet.unmodifiableSet(new CharArraySet(words, false));
  }
}
