package org.newshound.read.words;

import java.util.Locale;
import java.util.Set;

/// Gives names printed in capitals the case they have in running text: `PORT-AU-PRINCE` becomes
/// `Port-au-Prince` and `MCDONALD` becomes `McDonald`. Names that are not in capitals stay as they
/// are printed.
///
/// A name is a chain of pieces joined by blanks, hyphens and apostrophes; each piece is decided by
/// itself, knowing only whether it is the first or the last one and what joins it to its
/// neighbours.
public final class NameCase {
  private static final Set<String> PLACE_PARTICLES =
      Set.of(
          "a", "à", "aan", "al", "am", "an", "and", "at", "au", "auf", "aux", "bei", "da", "das",
          "de", "del", "della", "den", "der", "des", "di", "die", "do", "dos", "du", "e", "el",
          "en", "et", "for", "im", "in", "la", "las", "le", "les", "lès", "los", "near", "ob", "of",
          "off", "on", "op", "over", "sous", "sur", "the", "und", "upon", "van", "von", "vor", "y",
          "zu", "zum", "zur");
  private static final Set<String> PERSON_PARTICLES =
      Set.of(
          "af", "av", "bin", "bint", "da", "das", "de", "del", "den", "der", "des", "do", "dos",
          "du", "ibn", "la", "of", "ten", "ter", "the", "van", "vom", "von", "zu", "zum", "zur");
  private static final Set<String> ARABIC_ARTICLES = Set.of("al", "el", "ad", "as", "ash", "ul");
  private static final Set<String> KEPT =
      Set.of(
          "AFB", "DC", "DRC", "EU", "FOB", "HMAS", "HMCS", "HMNZS", "HMS", "II", "III", "INS", "IV",
          "JFK", "MV", "NATO", "NSW", "NY", "RAF", "RMS", "SAR", "UAE", "UK", "UN", "US", "USA",
          "USCGC", "USNS", "USS", "VI", "VII", "VIII");
  private static final Set<String> MAC_NAMES =
      Set.of(
          "arthur", "askill", "aulay", "innes", "intosh", "intyre", "iver", "kenzie", "kinnon",
          "millan", "murray", "pherson", "rae", "vicar");

  private final boolean person;
  private final Set<String> particles;

  private NameCase(boolean person, Set<String> particles) {
    this.person = person;
    this.particles = particles;
  }

  /// Returns the name of a place as running text has it.
  public static String titleCase(String allCapsName) {
    return new NameCase(false, PLACE_PARTICLES).apply(allCapsName);
  }

  /// Returns the name of a person as running text has it.
  public static String titleCasePerson(String allCapsName) {
    return new NameCase(true, PERSON_PARTICLES).apply(allCapsName);
  }

  /// Says whether a word is one of the small words that stand in lower case inside a place's name.
  public static boolean isPlaceParticle(String word) {
    return PLACE_PARTICLES.contains(word);
  }

  /// Says whether a name is printed in capitals; small words within it and the first letters of
  /// `McALLEN` may be in lower case.
  public static boolean isAllCaps(String name) {
    boolean upper = false;
    for (String word : name.split("[\\s\\-–]+", -1)) {
      if (isLowerParticle(word)) {
        continue;
      }
      String tail = withoutPrefix(word);
      if (!tail.equals(tail.toUpperCase(Locale.ROOT))) {
        return false;
      }
      upper |= tail.codePoints().anyMatch(Character::isUpperCase);
    }
    return upper;
  }

  private static boolean isLowerParticle(String word) {
    return PLACE_PARTICLES.contains(word)
        || PERSON_PARTICLES.contains(word)
        || ARABIC_ARTICLES.contains(word);
  }

  private static String withoutPrefix(String word) {
    for (String prefix : new String[] {"Mc", "Mac", "d'", "d’", "l'", "l’"}) {
      if (word.startsWith(prefix)) {
        return word.substring(prefix.length());
      }
    }
    return word;
  }

  private String apply(String name) {
    if (!isAllCaps(name)) {
      return name;
    }
    StringBuilder out = new StringBuilder(name.length());
    int start = 0;
    while (start < name.length()) {
      int end = start;
      while (end < name.length() && !isJoint(name.charAt(end))) {
        end++;
      }
      out.append(piece(name, start, end));
      if (end < name.length()) {
        out.append(name.charAt(end));
      }
      start = end + 1;
    }
    return out.toString();
  }

  private String piece(String name, int start, int end) {
    String piece = name.substring(start, end);
    if (piece.isEmpty() || KEPT.contains(piece) || isDotted(piece)) {
      return piece;
    }
    if (isAfterApostrophe(name, start)) {
      return isElided(name, start) ? capital(piece) : lower(piece);
    }
    boolean inside = start > 0 && end < name.length();
    return inside && isSmall(name, end, lower(piece)) ? lower(piece) : capital(piece);
  }

  private boolean isSmall(String name, int end, String piece) {
    char joint = name.charAt(end);
    if (isApostrophe(joint)) {
      return !person && (piece.equals("d") || piece.equals("l"));
    }
    return particles.contains(piece)
        || (!person && piece.equals("to"))
        || (joint == '-' && ARABIC_ARTICLES.contains(piece));
  }

  /// One letter before the apostrophe is an elided word, as in `L'AQUILA`; more are the name's own
  /// beginning, as in `SANA'A`.
  private static boolean isElided(String name, int start) {
    return start < 3 || isJoint(name.charAt(start - 3));
  }

  private static boolean isAfterApostrophe(String name, int start) {
    return start > 0 && isApostrophe(name.charAt(start - 1));
  }

  /// Initials such as `N.Y.` and `EE.UU.` stay, abbreviations such as `ST.` do not.
  private static boolean isDotted(String piece) {
    int first = piece.indexOf('.');
    return first == 1 || (first == 2 && piece.indexOf('.', first + 1) == 2 * first + 1);
  }

  private String capital(String piece) {
    String small = lower(piece);
    if (small.startsWith("mc") && small.length() > 4) {
      return "Mc" + first(small.substring(2));
    }
    if (small.startsWith("mac") && isMac(small.substring(3))) {
      return "Mac" + first(small.substring(3));
    }
    return first(small);
  }

  /// `MACDONALD` has two capitals, `MACON` and `MACAU` have one.
  private boolean isMac(String rest) {
    if (MAC_NAMES.contains(rest)) {
      return person || rest.equals("arthur");
    }
    return (rest.length() > 3 && "dgnfw".indexOf(rest.charAt(0)) >= 0)
        || (rest.length() > 2 && rest.startsWith("le") && person);
  }

  private static String first(String small) {
    int length = Character.charCount(small.codePointAt(0));
    return Character.toString(Character.toTitleCase(small.codePointAt(0)))
        + small.substring(length);
  }

  /// The Turkish capital İ has no lower case of one letter elsewhere.
  private static String lower(String piece) {
    return piece.replace('İ', 'i').toLowerCase(Locale.ROOT);
  }

  private static boolean isJoint(char c) {
    return c == ' ' || c == '-' || c == '–' || c == '/' || c == '(' || isApostrophe(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʻ' || c == '`';
  }
}
