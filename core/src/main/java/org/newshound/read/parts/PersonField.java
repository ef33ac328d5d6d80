package org.newshound.read.parts;

/// Tells the names of persons from log-ins, initials and addresses in fields that hold them all.
final class PersonField {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  private PersonField() {}

  /// Returns whether the text may be a person's name: two to six words that begin with a capital or
  /// belong to a script without capitals, or are particles between such words.
  static boolean isLikely(String text) {
    String[] words = text.split(" ", -1);
    if (text.length() > LONGEST || words.length < 2 || words.length > MOST_WORDS) {
      return false;
    }
    boolean ends = isCapital(words[0]) && isCapital(words[words.length - 1]);
    return ends && text.codePoints().allMatch(PersonField::isNamePart);
  }

  private static boolean isCapital(String word) {
    int first = word.isEmpty() ? ' ' : word.codePointAt(0);
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  private static boolean isNamePart(int unit) {
    return Character.isLetter(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK
        || " .-'’‐".indexOf(unit) >= 0;
  }
}
