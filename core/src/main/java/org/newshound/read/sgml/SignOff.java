package org.newshound.read.sgml;

import java.util.List;
import java.util.Locale;
import org.newshound.article.Block;

/// Takes the agency's name off the end of wire stories, in all the ways it was typed.
final class SignOff {
  private static final String NAME = "reuter";

  private SignOff() {}

  static void strip(List<Block> body) {
    while (!body.isEmpty() && isSignOff(body.getLast().text())) {
      body.removeLast();
    }
    if (!body.isEmpty()) {
      String text = body.getLast().text();
      int end = text.lastIndexOf(' ');
      if (end > 0 && isAgency(text.substring(end + 1)) && ".)".indexOf(text.charAt(end - 1)) >= 0) {
        body.set(body.size() - 1, new Block(body.getLast().type(), text.substring(0, end)));
      }
    }
  }

  private static boolean isSignOff(String text) {
    return isAgency(text) || text.equalsIgnoreCase("more") || text.equals(".");
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
