package org.newshound.read.dateline;

import java.util.HashSet;
import java.util.Set;
import org.newshound.read.words.WordFile;

/// The words that look like the place of a dateline but label what follows: "WATCH", "KEY POINTS".
final class DatelineLabels {
  private static final int LONGEST_AGENCY = 30;
  private static final int MOST_AGENCY_WORDS = 4;
  private static final int LONGEST_LOWER_AGENCY = 6;

  /// Labels as a first word; those with a star also as any other word.
  private static final Set<String> FIRST = new HashSet<>();

  private static final Set<String> ANYWHERE = new HashSet<>();
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "my", "our", "your", "his", "her", "its", "this", "these", "that");

  static {
    for (String line : WordFile.lines("dateline-labels.txt")) {
      boolean anywhere = line.startsWith("*");
      String word = anywhere ? line.substring(1) : line;
      FIRST.add(word);
      if (anywhere) {
        ANYWHERE.add(word);
      }
    }
  }

  private static final Set<String> EXCHANGES =
      Set.of(
          "NYSE",
          "NASDAQ",
          "Nasdaq",
          "AMEX",
          "LSE",
          "AIM",
          "TSX",
          "TSXV",
          "ASX",
          "OTC",
          "OTCQB",
          "OTCQX",
          "CSE",
          "JSE",
          "SGX",
          "HKEX",
          "Euronext",
          "Xetra");
  private static final Set<String> GEOGRAPHIC =
      Set.of(
          "airfield",
          "airport",
          "archipelago",
          "barracks",
          "base",
          "bay",
          "beach",
          "bluff",
          "border",
          "borough",
          "bridge",
          "camp",
          "canyon",
          "center",
          "centre",
          "central",
          "city",
          "coast",
          "corner",
          "corners",
          "county",
          "cove",
          "creek",
          "crossing",
          "desert",
          "district",
          "east",
          "falls",
          "forest",
          "garden",
          "gardens",
          "grove",
          "harbor",
          "headquarters",
          "harbour",
          "heights",
          "hill",
          "hills",
          "island",
          "islands",
          "junction",
          "lake",
          "lakes",
          "mill",
          "mills",
          "mountain",
          "north",
          "parish",
          "park",
          "pass",
          "peninsula",
          "plain",
          "plains",
          "point",
          "port",
          "prefecture",
          "prison",
          "province",
          "region",
          "rapids",
          "ridge",
          "river",
          "shores",
          "south",
          "springs",
          "square",
          "state",
          "station",
          "town",
          "township",
          "university",
          "valley",
          "village",
          "west",
          "woods");

  private DatelineLabels() {}

  /// Says whether names of places end in the word.
  static boolean isGeographic(String word) {
    return GEOGRAPHIC.contains(WordFile.fold(word));
  }

  /// Says whether a name begins with a label.
  static boolean beginsWithLabel(String name) {
    return FIRST.contains(word(name, 0));
  }

  /// Says whether a name begins as a phrase does.
  static boolean beginsWithArticle(String name) {
    return ARTICLES.contains(word(name, 0));
  }

  /// Says whether a name contains a word that no place is named for.
  static boolean containsLabel(String name) {
    int start = 0;
    while (start < name.length()) {
      String word = word(name, start);
      if (ANYWHERE.contains(word)) {
        return true;
      }
      start += Math.max(1, word.length() + 1);
    }
    return false;
  }

  /// Says whether an unknown text in parentheses has the shape of an agency's name.
  static boolean canBeAgency(String text) {
    boolean shape =
        text.length() >= 2
            && text.length() <= LONGEST_AGENCY
            && text.chars().allMatch(DatelineLabels::isAgencyChar)
            && text.chars().filter(c -> c == ' ').count() < MOST_AGENCY_WORDS;
    return shape
        && !EXCHANGES.contains(text)
        && text.chars().anyMatch(Character::isLetter)
        && !beginsWithLabel(text)
        && (text.length() <= LONGEST_LOWER_AGENCY
            || text.chars().anyMatch(c -> Character.isUpperCase(c) || c > 127));
  }

  private static boolean isAgencyChar(int c) {
    return Character.isLetterOrDigit(c)
        || " &.-'’/–".indexOf(c) >= 0
        || Character.isSurrogate((char) c);
  }

  private static String word(String name, int start) {
    int end = start;
    while (end < name.length() && !isGap(name.charAt(end))) {
      end++;
    }
    return WordFile.fold(name.substring(start, end));
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '-' || c == '/' || c == '.';
  }
}
