package org.newshound.read.byline;

import java.lang.Character.UnicodeScript;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newshound.read.words.CalendarWords;
import org.newshound.read.words.Gazetteer;
import org.newshound.read.words.NameCase;
import org.newshound.read.words.WordFile;

/// Tells by its shape whether a run of words can be a person's name.
final class PersonName {
  private static final int MOST_WORDS = 7;
  private static final int LONGEST_WORD = 30;
  private static final int LONGEST_IDEOGRAPHIC = 8;
  private static final int LONGEST_BARE_WORD = 15;
  private static final List<String> ABSTRACT_ENDINGS =
      List.of(
          "tion",
          "tions",
          "ment",
          "ments",
          "ing",
          "ness",
          "ships",
          "ung",
          "ungen",
          "keit",
          "heit",
          "schaft",
          "schaften",
          "itat",
          "ismus",
          "ische",
          "ischer",
          "isches",
          "ique",
          "iques",
          "cion",
          "ciones",
          "zione",
          "zioni",
          "idad",
          "idade",
          "mento",
          "mente",
          "liche",
          "licher");
  private static final String FORBIDDEN = "!?;:<>@#$%/|\"“”()[]{}=*…_\\^~";

  private PersonName() {}

  /// Says whether the words can be a name; only a byline's prefix vouches for a single one.
  static boolean isName(List<String> words, int fewest) {
    boolean given =
        words.size() == 2 && (BylineWords.isGivenName(words.get(0)) || isInitial(words.get(0)));
    return isShaped(words, fewest)
        && words.stream()
            .noneMatch(word -> !given && isCapitalised(word) && BylineWords.isCommon(word));
  }

  /// Says whether the words can be a name where an English prefix stands before them: then words of
  /// other languages do no harm, and a surname may be an ordinary word.
  static boolean isEnglishName(List<String> words) {
    if (words.size() < 2 || !isShaped(words, 2)) {
      return false;
    }
    int last = words.size() - 1;
    boolean plain = words.subList(0, last).stream().noneMatch(BylineWords::isEnglish);
    return plain && (!BylineWords.isEnglish(words.get(last)) || isVouched(words));
  }

  private static boolean isVouched(List<String> words) {
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    boolean paper = BylineWords.isPublication(last) || BylineWords.isRoleModifier(last);
    return words.size() <= 3
        && (BylineWords.isDoubtfulGivenName(first) || !(paper || Gazetteer.isPlace(first)));
  }

  private static boolean isShaped(List<String> words, int fewest) {
    if (words.size() < fewest || words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    int capitalised = 0;
    for (String word : words) {
      boolean capital = isCapitalised(word);
      boolean fits = capital ? !isPossessive(word) : BylineWords.isParticle(word);
      if (!fits || !isClean(word)) {
        return false;
      }
      capitalised += capital && !isInitial(word) ? 1 : 0;
    }
    return capitalised > 0 && isNoDate(words) && isEnd(words.get(words.size() - 1));
  }

  /// Returns the name in the case of running text.
  static String cased(List<String> words) {
    String name = String.join(" ", words);
    boolean initials = name.length() <= 2 || name.chars().filter(Character::isLetter).count() <= 2;
    return initials || !NameCase.isAllCaps(name) ? name : NameCase.titleCasePerson(name);
  }

  /// Returns a name that was printed in lower case with capitals.
  static String capitalised(String name) {
    return NameCase.titleCasePerson(name.toUpperCase(Locale.ROOT));
  }

  /// Says whether a word begins as a name does: with a capital, or with one behind d', al-, O'.
  static boolean isCapitalised(String word) {
    boolean apostrophe = word.length() > 2 && "'’‘".indexOf(word.charAt(0)) >= 0;
    int first = word.codePointAt(apostrophe ? 1 : 0);
    if (Character.isUpperCase(first) || Character.isTitleCase(first) || isCaseless(first)) {
      return true;
    }
    for (int i = 1; i < Math.min(5, word.length() - 1); i++) {
      char joint = word.charAt(i);
      if (joint == '\'' || joint == '’' || joint == '-') {
        return Character.isUpperCase(word.charAt(i + 1));
      }
    }
    return false;
  }

  private static boolean isCaseless(int first) {
    return Character.isLetter(first) && !Character.isLowerCase(first);
  }

  private static boolean isInitial(String word) {
    return word.length() <= 2 && word.endsWith(".");
  }

  private static boolean isPossessive(String word) {
    int end = word.length();
    boolean apostrophe = end > 3 && "'’".indexOf(word.charAt(end - 2)) >= 0;
    boolean plural = end > 3 && word.endsWith("s’");
    return plural || (apostrophe && "sS".indexOf(word.charAt(end - 1)) >= 0);
  }

  /// Says whether a word ends as abstract nouns do and names do not: "Reduction", "Investing".
  static boolean isAbstract(String word) {
    String folded = WordFile.fold(word);
    if (folded.length() > LONGEST_BARE_WORD && folded.indexOf('-') < 0) {
      return true;
    }
    for (String ending : ABSTRACT_ENDINGS) {
      if (folded.length() > 7 && folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  static boolean isClean(String word) {
    if (word.length() > (isIdeographic(word) ? LONGEST_IDEOGRAPHIC : LONGEST_WORD)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c) || FORBIDDEN.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /// Chinese, Japanese and Korean write whole sentences without a blank, but names are short.
  private static boolean isIdeographic(String word) {
    return word.codePoints()
        .anyMatch(point -> Character.isIdeographic(point) || isSyllable(UnicodeScript.of(point)));
  }

  private static boolean isSyllable(UnicodeScript script) {
    return script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL;
  }

  private static boolean isEnd(String last) {
    return isCapitalised(last) || BylineWords.isSuffix(last);
  }

  private static boolean isNoDate(List<String> words) {
    String first = words.get(0);
    @Nullable DayOfWeek weekday = first.length() > 3 ? CalendarWords.weekday(first) : null;
    if (weekday != null && words.size() != 2) {
      return false;
    }
    return words.size() > 1 || first.length() < 4 || CalendarWords.month(first) == 0;
  }
}
