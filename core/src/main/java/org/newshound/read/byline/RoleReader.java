package org.newshound.read.byline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.read.words.Agencies;

/// Reads what a person is at which paper: "AP Business Writer", "Harbor Courier Staff".
final class RoleReader {
  private static final int MOST_WORDS = 12;

  private RoleReader() {}

  /// A paper and a role; at least one of them is there.
  record Post(@Nullable String affiliation, @Nullable String role) {}

  /// Reads words that are nothing but a role, with or without the paper before it or behind "at".
  static Optional<Post> read(List<String> words) {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    int at = indexOfAt(words);
    if (at > 0) {
      Optional<Post> role = read(words.subList(0, at));
      String paper = Phrase.withoutSmallThe(words.subList(at + 1, words.size()));
      return role.filter(post -> !paper.isEmpty())
          .map(post ->
              new Post(post.affiliation() == null ? paper : post.affiliation(), post.role()));
    }
    int start = start(words);
    if (start == words.size()) {
      return Optional.empty();
    }
    List<String> before = words.subList(0, start);
    if (!before.isEmpty() && !isPaper(before)) {
      return Optional.empty();
    }
    return Optional.of(new Post(paper(before), Phrase.join(words.subList(start, words.size()))));
  }

  /// Returns where the role at the words' end begins; their number when they end in none.
  static int start(List<String> words) {
    String last = words.get(words.size() - 1);
    if (!BylineWords.isRoleNoun(last) && !BylineWords.isStaff(last)) {
      return words.size();
    }
    int start = words.size() - 1;
    while (start > 0 && isPart(words, start - 1)) {
      start--;
    }
    return start;
  }

  private static boolean isPart(List<String> words, int at) {
    String word = words.get(at);
    boolean joint = word.equals("and") || word.equals("&") || word.equals("of");
    if (joint) {
      return at > 0 && BylineWords.isRoleModifier(words.get(at - 1));
    }
    return BylineWords.isRoleModifier(word) || BylineWords.isStaff(word);
  }

  /// Says whether the words name an agency, a paper or an organisation.
  static boolean isPaper(List<String> words) {
    String text = Phrase.withoutThe(words);
    if (!words.stream().allMatch(RoleReader::isSound)) {
      return false;
    }
    if (isSite(text)) {
      return true;
    }
    if (text.isEmpty() || words.size() > 7 || !PersonName.isCapitalised(text)) {
      return !text.isEmpty() && Agencies.isKnown(text);
    }
    if (Agencies.isKnown(text) || isAcronym(text)) {
      return true;
    }
    boolean article = words.size() > 1 && words.get(0).equals("The");
    return article
        || BylineWords.isPublication(words.get(words.size() - 1))
        || (words.size() > 2 && words.stream().anyMatch(BylineWords::isPublication))
        || (words.size() > 1 && BylineWords.isPublication(words.get(0)));
  }

  private static boolean isSound(String word) {
    for (int i = 0; i < word.length(); i++) {
      if ("<>=?!\"“”:;{}_$%|".indexOf(word.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSite(String text) {
    int period = text.indexOf('.');
    return period > 2 && period < text.length() - 2 && text.indexOf(' ') < 0;
  }

  /// Says whether a word is two to six capitals, such as BBC or ABC7.
  static boolean isAcronym(String text) {
    boolean fits = text.length() >= 2 && text.length() <= 6;
    return fits && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static @Nullable String paper(List<String> words) {
    String text = Phrase.join(words);
    return text.isEmpty() ? null : text;
  }

  private static int indexOfAt(List<String> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      String word = words.get(i);
      boolean joint = word.equals("at") || word.equals("for") || word.equals("with");
      if (joint && BylineWords.isRoleModifier(words.get(i - 1))) {
        return i;
      }
    }
    return -1;
  }
}
