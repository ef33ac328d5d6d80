package org.newshound.read.words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The places and regions known by name, in many languages. Case, accents, apostrophes, hyphens and
/// periods do not matter; a look-up costs the length of the name.
///
/// What it does not know can still be a place: it is evidence, not a limit.
public final class Gazetteer {
  private static final int LONGEST_NAME = 60;

  private static final Set<String> CITIES = new HashSet<>();
  private static final Set<String> REGIONS = new HashSet<>();
  private static final Set<String> ABBREVIATIONS = new HashSet<>();

  static {
    WordFile.lines("place-cities.txt").forEach(name -> CITIES.add(key(name)));
    WordFile.lines("place-zone-cities.txt").forEach(name -> CITIES.add(key(name)));
    WordFile.lines("place-regions.txt").forEach(name -> REGIONS.add(key(name)));
    WordFile.lines("place-countries.txt").forEach(name -> REGIONS.add(key(name)));
    WordFile.lines("place-abbreviations.txt").forEach(Gazetteer::addAbbreviation);
  }

  private Gazetteer() {}

  /// Says whether stories are known to be filed from there: a city, a base, an institution.
  public static boolean isCity(String name) {
    return name.length() <= LONGEST_NAME && CITIES.contains(key(name));
  }

  /// Says whether the name is a country, a state, a province or another part of the world.
  public static boolean isRegion(String name) {
    return name.length() <= LONGEST_NAME
        && (REGIONS.contains(withoutArticle(key(name))) || isAbbreviation(name));
  }

  /// Says whether the name stands for a place by itself, which abbreviations of regions do not.
  public static boolean isPlace(String name) {
    return name.length() <= LONGEST_NAME
        && (CITIES.contains(key(name)) || REGIONS.contains(key(name)));
  }

  /// Says whether the text abbreviates a region: "Calif.", "N.Y.", "TX". Without a period the case
  /// counts, for "in" and "me" are words.
  public static boolean isAbbreviation(String text) {
    return text.length() <= LONGEST_NAME
        && (ABBREVIATIONS.contains(text)
            || (text.indexOf('.') > 0 && ABBREVIATIONS.contains(pointed(text))));
  }

  /// Says whether the text is an abbreviation in just the case that is usual: "TX", not "TEX.".
  public static boolean isPrintedSo(String text) {
    return text.length() <= LONGEST_NAME && ABBREVIATIONS.contains(text);
  }

  private static String withoutArticle(String key) {
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  private static void addAbbreviation(String text) {
    ABBREVIATIONS.add(text);
    if (text.indexOf('.') > 0) {
      ABBREVIATIONS.add(pointed(text));
    }
    if (text.indexOf('.') == text.length() - 1 && text.length() > 4) {
      ABBREVIATIONS.add(text.substring(0, text.length() - 1));
    }
  }

  private static String pointed(String text) {
    String folded = text.replace(" ", "").toLowerCase(Locale.ROOT);
    return folded.endsWith(".") ? folded : folded + ".";
  }

  /// Returns the name as it is looked up: folded, its words parted by one blank.
  private static String key(String name) {
    String folded = WordFile.fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean gap = c == '-' || c == '–' || c == '.' || c == ',' || Character.isWhitespace(c);
      if (gap && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      } else if (!gap && c != '\'' && c != '’' && c != 'ʻ' && c != '`') {
        key.append(c);
      }
    }
    return key.toString().strip();
  }
}
