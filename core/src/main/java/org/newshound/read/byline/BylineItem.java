package org.newshound.read.byline;

import java.util.ArrayList;
import java.util.List;

/// A piece of a byline between two joints.
///
/// @param words its words
/// @param joint what stands before it
/// @param beforeAnd whether a conjunction stands behind it
record BylineItem(List<String> words, Joint joint, boolean beforeAnd) {

  enum Joint {
    FIRST,
    COMMA,
    AND,
    PARENTHESIS,
    STRONG
  }

  static List<BylineItem> of(List<String> parts) {
    List<BylineItem> items = new ArrayList<>();
    for (String part : parts) {
      new Splitter(items, items.isEmpty() ? Joint.FIRST : Joint.STRONG).split(part);
    }
    return items;
  }

  private static final class Splitter {
    private final List<BylineItem> items;
    private List<String> words = new ArrayList<>();
    private Joint joint;

    Splitter(List<BylineItem> items, Joint first) {
      this.items = items;
      joint = first;
    }

    void split(String part) {
      List<String> all = Phrase.words(part);
      for (int i = 0; i < all.size(); i++) {
        word(all, i);
      }
      end(Joint.COMMA, false);
    }

    private void word(List<String> all, int at) {
      String word = all.get(at);
      if (word.startsWith("(") || word.startsWith("[")) {
        end(Joint.PARENTHESIS, false);
        word = word.substring(1);
      }
      if (isConjunction(all, at, word)) {
        end(Joint.AND, true);
        return;
      }
      boolean comma = word.endsWith(",") || word.endsWith(";");
      word = comma ? word.substring(0, word.length() - 1) : word;
      boolean close = word.endsWith(")") || word.endsWith("]");
      word = close ? word.substring(0, word.length() - 1) : word;
      inner(word);
      if (comma || close) {
        end(Joint.COMMA, false);
      }
    }

    /// A comma without a blank behind it parts words too: "Quill,Reuters".
    private void inner(String word) {
      int comma = word.indexOf(',');
      if (comma > 0 && comma < word.length() - 1 && Character.isLetter(word.charAt(comma + 1))) {
        words.add(word.substring(0, comma));
        end(Joint.COMMA, false);
        words.add(word.substring(comma + 1));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }

    private boolean isConjunction(List<String> all, int at, String word) {
      if (word.isEmpty() || !BylineWords.isConjunction(word) || at == all.size() - 1) {
        return false;
      }
      if (words.isEmpty()) {
        return true;
      }
      List<String> rest = rest(all, at + 1);
      List<String> whole = new ArrayList<>(words);
      whole.add(all.get(at));
      whole.addAll(rest);
      if (RoleReader.read(whole).isPresent() && !isNamed(words)) {
        return false;
      }
      boolean inner = BylineWords.isInnerConjunction(all.get(at));
      return !inner
          || (rest.size() > 1 && PersonName.isCapitalised(rest.get(0)) && words.size() > 1);
    }

    private static boolean isNamed(List<String> words) {
      return words.size() > 1
          && PersonName.isName(words, 2)
          && !BylineWords.isRoleModifier(words.get(words.size() - 1))
          && !RoleReader.isPaper(words);
    }

    private static List<String> rest(List<String> all, int from) {
      List<String> rest = new ArrayList<>();
      for (int i = from; i < all.size(); i++) {
        String word = all.get(i);
        boolean comma = word.endsWith(",");
        rest.add(comma ? word.substring(0, word.length() - 1) : word);
        boolean joint = i + 1 < all.size() && BylineWords.isConjunction(all.get(i + 1));
        if (comma || joint) {
          return rest;
        }
      }
      return rest;
    }

    private void end(Joint next, boolean and) {
      if (!words.isEmpty()) {
        items.add(new BylineItem(List.copyOf(words), joint, and));
        words = new ArrayList<>();
      }
      joint = next;
    }
  }
}
