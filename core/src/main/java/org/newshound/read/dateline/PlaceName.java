package org.newshound.read.dateline;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.read.dateline.DatelineToken.Kind;
import org.newshound.read.words.Gazetteer;
import org.newshound.read.words.NameCase;

/// Reads the name of one place or region from a stretch of tokens.
///
/// A name is a chain of capitalised words; the small words of place names may stand between them.
/// `ABOARD`, `ON`, `NEAR` and their like begin longer names.
final class PlaceName {
  private static final int MAX_CHARS = 60;
  private static final int MAX_WORDS = 6;
  private static final int MAX_WORDS_AFTER_PREPOSITION = 10;
  private static final int MAX_REGION_WORDS = 4;
  private static final int MAX_ABBREVIATED = 4;
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "ABOARD", "ON", "NEAR", "OFF", "IN", "AT", "OVER", "OUTSIDE", "ALONG", "ABOVE", "WITH",
          "Aboard", "Near", "Off", "Outside", "INSIDE");

  /// "northeastern Syria", "the Israel-Lebanon border".
  private static final Set<String> PARTS =
      Set.of(
          "the",
          "The",
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "upper",
          "lower",
          "rural");

  private static final Set<String> KINDS =
      Set.of("border", "region", "province", "district", "county", "area", "state", "prefecture");

  private PlaceName() {}

  /// Returns the name as printed, or nothing when it is none.
  static @Nullable String name(DatelineTokens tokens, int from, int end) {
    int stop = withoutPeriod(tokens, from, end);
    String whole = tokens.text(from, stop);
    return Gazetteer.isCity(whole) || isName(tokens, from, stop) ? whole : null;
  }

  /// Returns the region as printed, or nothing when it is none.
  static @Nullable String region(DatelineTokens tokens, int from, int end) {
    if (from >= end) {
      return null;
    }
    String whole = tokens.text(from, end);
    if (Gazetteer.isRegion(whole) && whole.length() <= MAX_CHARS) {
      return whole;
    }
    int stop = withoutPeriod(tokens, from, end);
    int first = stop - from > 1 && isBeforeRegion(tokens.get(from)) ? from + 1 : from;
    int last = stop - first > 1 && KINDS.contains(tokens.get(stop - 1).text()) ? stop - 1 : stop;
    DatelineDates.Found date = DatelineDates.after(tokens, first, stop);
    boolean region =
        (date == null || date.bound() < stop)
            && isChain(tokens, first, last)
            && words(tokens, first, last) <= MAX_REGION_WORDS;
    return region ? tokens.text(from, stop) : null;
  }

  /// Says whether a name of several words begins as "ABOARD AIR FORCE ONE" does.
  static boolean beginsWithPreposition(String name) {
    int gap = name.indexOf(' ');
    return gap > 0 && PREPOSITIONS.contains(name.substring(0, gap));
  }

  /// Says whether a region, or one that it is a part or a border of, is known.
  static boolean isKnownRegion(String region) {
    if (Gazetteer.isRegion(region)) {
      return true;
    }
    int first = region.indexOf(' ');
    int last = region.lastIndexOf(' ');
    boolean part = first > 0 && PARTS.contains(region.substring(0, first));
    String core = part ? region.substring(first + 1) : region;
    boolean kind = last > 0 && KINDS.contains(region.substring(last + 1));
    core = kind && core.indexOf(' ') > 0 ? core.substring(0, core.lastIndexOf(' ')) : core;
    int hyphen = kind ? core.indexOf('-') : -1;
    return (part || kind) && Gazetteer.isRegion(hyphen > 0 ? core.substring(0, hyphen) : core);
  }

  /// Says whether the name is a ship's or a plane's, which are named for anything.
  static boolean isAboard(String name) {
    return beginsWithPreposition(name)
        && name.toUpperCase(Locale.ROOT).matches("(ABOARD|ON BOARD) .*");
  }

  /// Returns where the name ends when an abbreviated region follows it without a comma.
  static int endWithoutRegion(DatelineTokens tokens, int from, int end) {
    int last = tokens.has(end - 1, Kind.PERIOD) ? end - 2 : end - 1;
    boolean abbreviated =
        last > from
            && tokens.get(last).spaced()
            && Gazetteer.isAbbreviation(tokens.text(last, end))
            && isNameBefore(tokens, from, last);
    return abbreviated ? last : end;
  }

  /// "FARMINGTON Conn.", "Boise ID", "WASHINGTON D.C.", but not "ILLINOIS CO".
  private static boolean isNameBefore(DatelineTokens tokens, int from, int last) {
    String name = tokens.text(from, last);
    boolean caps = NameCase.isAllCaps(name);
    String region = tokens.get(last).text();
    boolean clear = !caps || region.equals("DC") || region.indexOf('.') > 0;
    return (Gazetteer.isPlace(name) && clear) || (caps && !tokens.get(last).isCaps());
  }

  private static boolean isName(DatelineTokens tokens, int from, int end) {
    if (from >= end || tokens.get(end - 1).end() - tokens.get(from).start() > MAX_CHARS) {
      return false;
    }
    boolean preposition = end - from > 1 && PREPOSITIONS.contains(tokens.get(from).text());
    int most = preposition ? MAX_WORDS_AFTER_PREPOSITION : MAX_WORDS;
    boolean counted = tokens.has(end - 1, Kind.NUMBER) && !preposition;
    return !counted && words(tokens, from, end) <= most && isChain(tokens, from, end);
  }

  private static boolean isChain(DatelineTokens tokens, int from, int end) {
    if (from >= end || !isStart(tokens.get(from))) {
      return false;
    }
    for (int i = from + 1; i < end; i++) {
      if (!isLink(tokens, from, i, end) && !isWord(tokens.get(i))) {
        return false;
      }
    }
    return isEnd(tokens.get(end - 1));
  }

  private static boolean isStart(DatelineToken token) {
    return token.isCapitalised() || hasElidedArticle(token);
  }

  /// "d'Orsa", "al" before a hyphen, "'s" are parts of names that begin in lower case.
  private static boolean hasElidedArticle(DatelineToken token) {
    String text = token.text();
    return token.is(Kind.WORD)
        && text.length() > 2
        && DatelineTokens.isApostrophe(text.charAt(1))
        && Character.isUpperCase(text.charAt(2));
  }

  private static boolean isWord(DatelineToken token) {
    if (token.is(Kind.NUMBER)) {
      return token.text().length() <= 2;
    }
    if (!token.is(Kind.WORD)) {
      return false;
    }
    return isParticle(token) || hasElidedArticle(token) || token.isCapitalised();
  }

  /// Hyphens stand without blanks; a period only after a short word, as in "ST. LOUIS".
  private static boolean isLink(DatelineTokens tokens, int from, int index, int end) {
    DatelineToken before = tokens.get(index - 1);
    boolean between = index > from && index + 1 < end && before.is(Kind.WORD);
    return switch (tokens.get(index).kind()) {
      case HYPHEN ->
          (between || isAbbreviated(tokens, from, index, end))
              && !tokens.get(index).spaced()
              && !tokens.get(index + 1).spaced();
      case PERIOD ->
          (between || tokens.has(index + 1, Kind.HYPHEN))
              && index > from
              && before.text().length() <= MAX_ABBREVIATED;
      default -> false;
    };
  }

  /// "ST.-PIERRE".
  private static boolean isAbbreviated(DatelineTokens tokens, int from, int index, int end) {
    return index > from + 1
        && index + 1 < end
        && tokens.has(index - 1, Kind.PERIOD)
        && tokens.has(index - 2, Kind.WORD);
  }

  private static boolean isEnd(DatelineToken token) {
    return !isParticle(token) || token.isCapitalised();
  }

  private static boolean isParticle(DatelineToken token) {
    return token.is(Kind.WORD) && NameCase.isPlaceParticle(token.text());
  }

  private static boolean isBeforeRegion(DatelineToken token) {
    return token.is(Kind.WORD) && PARTS.contains(token.text());
  }

  private static int words(DatelineTokens tokens, int from, int end) {
    int words = 0;
    for (int i = from; i < end; i++) {
      boolean hyphened = i > from && tokens.has(i - 1, Kind.HYPHEN);
      words += !hyphened && (tokens.has(i, Kind.WORD) || tokens.has(i, Kind.NUMBER)) ? 1 : 0;
    }
    return words;
  }

  private static int withoutPeriod(DatelineTokens tokens, int from, int end) {
    return end > from && tokens.has(end - 1, Kind.PERIOD) ? end - 1 : end;
  }
}
