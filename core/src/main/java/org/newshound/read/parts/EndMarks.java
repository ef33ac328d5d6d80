package org.newshound.read.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.newshound.article.Block;

/// Takes the marks off the end of a body that say no more than that it ends there.
final class EndMarks {
  private static final int LONGEST_NOTICE = 400;
  private static final int MOST_WORDS = 3;
  private static final int LONGEST_INITIALS = 4;

  private EndMarks() {}

  /// Removes marks such as `ends`, `-30-` and `###`, an agency's initials with those of its desk or
  /// writer, and copyright lines. Returns those lines.
  ///
  /// @param marks takes the marks
  static List<String> strip(List<Block> body, String source, Consumer<String> marks) {
    List<String> notices = new ArrayList<>();
    while (body.size() > 1 && isNoStory(body.getLast().text(), source)) {
      String last = body.removeLast().text();
      if (last.startsWith("©")) {
        notices.add(last);
      } else {
        marks.accept(last);
      }
    }
    return notices;
  }

  private static boolean isNoStory(String text, String source) {
    return isEnd(text, source) || (text.startsWith("©") && text.length() < LONGEST_NOTICE);
  }

  private static boolean isEnd(String text, String source) {
    return isMark(text) || isInitials(text.split(" ", MOST_WORDS + 1), source);
  }

  private static boolean isMark(String text) {
    if (text.length() > 12) {
      return false;
    }
    String letters = Texts.letters(text).toLowerCase(Locale.ROOT);
    return switch (letters) {
      case "", "end", "ends", "endit" -> true;
      case "30" -> text.length() > 2;
      default -> false;
    };
  }

  private static boolean isInitials(String[] words, String source) {
    boolean agency = words[0].equals(initials(source)) || isAbbreviation(words[0], source);
    if (words.length > MOST_WORDS || words[0].length() < 2 || !agency) {
      return false;
    }
    for (String word : words) {
      if (word.length() > LONGEST_INITIALS) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAbbreviation(String word, String source) {
    return word.equals(source) && word.chars().allMatch(Character::isUpperCase);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }
}
