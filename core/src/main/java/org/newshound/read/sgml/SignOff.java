package org.newshound.read.sgml;

import java.util.Locale;

/// Takes the agency's name off the end of wire stories, in all the ways it was typed.
final class SignOff {
  private static final String NAME = "reuter";

  private SignOff() {}

  /// Returns the text without the last lines that only sign off or say that more follows, and
  /// without a sign-off behind its last sentence.
  static String cut(String text) {
    String rest = text.stripTrailing();
    while (true) {
      int feed = rest.lastIndexOf('\n');
      String last = rest.substring(feed + 1).strip();
      if (!isSignOff(last)) {
        return withoutWord(rest);
      }
      rest = rest.substring(0, Math.max(feed, 0)).stripTrailing();
      if (feed < 0) {
        return rest;
      }
    }
  }

  private static String withoutWord(String text) {
    int end = text.lastIndexOf(' ');
    if (end <= 0 || !isAgency(text.substring(end + 1))) {
      return text;
    }
    String before = text.substring(0, end).stripTrailing();
    return before.endsWith(".") || before.endsWith(")") ? before : text;
  }

  private static boolean isSignOff(String line) {
    return isAgency(line) || line.equalsIgnoreCase("more") || line.equals(".");
  }

  private static boolean isAgency(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    int end = name.length();
    while (end > 0 && "./-^m".indexOf(name.charAt(end - 1)) >= 0) {
      end -= 1;
    }
    String word = name.substring(0, end);
    return word.equals(NAME) || word.equals(NAME + "s") || word.equals("reute");
  }
}
