package org.newshound.read.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Place;
import org.newshound.read.dateline.DatelineToken.Kind;
import org.newshound.read.words.Gazetteer;
import org.newshound.read.words.NameCase;

/// Reads the places of a dateline from a stretch of tokens: all of it must be places.
///
/// ```
/// places := place { ("/" | "&" | "and" | ",") place }     a comma parts two known cities only
/// place  := name { "," region } | name "[" region "]" | name "(" region ")"
/// ```
///
/// @param places the places in printed order, their names in the case of running text
/// @param names the same names as printed
/// @param allCaps whether all names are printed in capitals
/// @param knownRegion whether some region is known
record DatelinePlaces(
    List<Place> places, List<String> names, boolean allCaps, boolean knownRegion) {
  private static final int MAX_PLACES = 6;
  private static final int MAX_REGIONS = 3;
  private static final int SHORTEST_CAPS = 4;
  private static final int PHRASE_BLANKS = 4;
  private static final Set<String> JOINTS =
      Set.of("and", "y", "et", "und", "AND", "Y", "ET", "UND");

  /// Returns the places, if all of the tokens can be read as places.
  static @Nullable DatelinePlaces read(DatelineTokens tokens, int from, int end) {
    return new Reader(tokens).read(from, end);
  }

  /// Says whether some name is a known place.
  boolean knownPlace() {
    return names.stream().anyMatch(Gazetteer::isPlace);
  }

  /// Says whether some name is a known city.
  boolean knownCity() {
    return names.stream().anyMatch(Gazetteer::isCity);
  }

  /// Says whether the only name is so short and so written that it may be an acronym.
  boolean maybeAcronym() {
    return names.size() == 1 && names.getFirst().length() <= 4 && allCaps;
  }

  /// Says whether the first name has more words than names of places have, ships and the like
  /// apart.
  boolean maybePhrase() {
    String name = names.getFirst();
    return name.chars().filter(c -> c == ' ').count() >= PHRASE_BLANKS
        && !PlaceName.beginsWithPreposition(name);
  }

  /// Says whether the only name goes on after a known city, with a word that no place ends in: a
  /// team or a company.
  boolean maybeTeam() {
    String name = names.getFirst();
    int last = name.lastIndexOf(' ');
    return names.size() == 1
        && last > 0
        && beginsWithPlace(name)
        && !DatelineLabels.isGeographic(name.substring(last + 1));
  }

  /// A particle goes on with a longer name: "SAN JOSE DEL CABO".
  private static boolean beginsWithPlace(String name) {
    for (int gap = name.indexOf(' '); gap > 0; gap = name.indexOf(' ', gap + 1)) {
      if (Gazetteer.isPlace(name.substring(0, gap))) {
        int end = name.indexOf(' ', gap + 1);
        String next = name.substring(gap + 1, end < 0 ? name.length() : end);
        return !NameCase.isPlaceParticle(next.toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  private static final class Reader {
    private final DatelineTokens tokens;
    private final List<Place> places = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private boolean knownRegion;

    Reader(DatelineTokens tokens) {
      this.tokens = tokens;
    }

    @Nullable DatelinePlaces read(int from, int end) {
      if (from >= end || !readParts(from, end)) {
        return null;
      }
      boolean allCaps = names.stream().allMatch(NameCase::isAllCaps);
      return new DatelinePlaces(List.copyOf(places), List.copyOf(names), allCaps, knownRegion);
    }

    /// A whole that is known, such as "FRANKFURT/MAIN", is not taken apart.
    private boolean readParts(int from, int end) {
      int start = from;
      boolean whole = Gazetteer.isPlace(tokens.text(from, end));
      for (int i = from; i < end && !whole; i++) {
        if (isJoint(start, i, end)) {
          if (!readPlace(start, i)) {
            return false;
          }
          start = i + 1;
        }
      }
      return readPlace(start, end) && places.size() <= MAX_PLACES;
    }

    private boolean isJoint(int start, int index, int end) {
      DatelineToken token = tokens.get(index);
      if (index == start || index + 1 >= end) {
        return false;
      }
      return switch (token.kind()) {
        case SLASH, AMPERSAND -> true;
        case WORD -> JOINTS.contains(token.text()) && joinsNames(start, index, end);
        case COMMA -> isCapsCity(start, index) && isCapsCity(index + 1, partEnd(index + 1, end));
        default -> false;
      };
    }

    /// "NEW YORK and DRESNA" are two; "ANTIGUA AND BARBUDA" and "Trinidad and Tobago" are not.
    private boolean joinsNames(int start, int index, int end) {
      if (!tokens.get(index + 1).isCaps() || !tokens.get(start).isCaps()) {
        return Gazetteer.isCity(tokens.text(start, index))
            && Gazetteer.isCity(tokens.text(index + 1, partEnd(index + 1, end)));
      }
      return Character.isLowerCase(tokens.get(index).text().charAt(0))
          || (isCapsCity(start, index) && isCapsCity(index + 1, partEnd(index + 1, end)));
    }

    private boolean isCapsCity(int from, int end) {
      String name = tokens.text(from, end);
      return NameCase.isAllCaps(name) && Gazetteer.isCity(name) && !Gazetteer.isRegion(name);
    }

    private int partEnd(int from, int end) {
      int i = from;
      while (i < end
          && !tokens.has(i, Kind.COMMA)
          && !tokens.has(i, Kind.SLASH)
          && !isJointWord(i)) {
        i++;
      }
      return i;
    }

    private boolean isJointWord(int index) {
      return tokens.has(index, Kind.WORD) && JOINTS.contains(tokens.get(index).text());
    }

    private boolean readPlace(int from, int end) {
      List<String> regions = new ArrayList<>();
      int nameEnd = regionStart(from, end);
      int start = nameEnd;
      while (start < end) {
        int stop = regionStart(start + 1, end);
        String region = PlaceName.region(tokens, start + 1, stop);
        if (region == null || regions.size() == MAX_REGIONS) {
          return false;
        }
        addRegion(regions, region);
        start = isClosing(stop, end) ? stop + 1 : stop;
      }
      return addPlace(from, nameEnd, regions);
    }

    private void addRegion(List<String> regions, String region) {
      knownRegion |= PlaceName.isKnownRegion(region);
      regions.add(Gazetteer.isPrintedSo(region) ? region : NameCase.titleCase(region));
    }

    /// Without a comma only an abbreviation can be told from the name: "Washington D.C.".
    private boolean addPlace(int from, int nameEnd, List<String> regions) {
      int end = regions.isEmpty() ? PlaceName.endWithoutRegion(tokens, from, nameEnd) : nameEnd;
      String name = PlaceName.name(tokens, from, end);
      if (name == null) {
        return false;
      }
      if (end < nameEnd) {
        addRegion(regions, tokens.text(end, nameEnd));
      }
      knownRegion |= !regions.isEmpty() && regions.getFirst().equalsIgnoreCase(name);
      names.add(name);
      places.add(new Place(shown(name), regions));
      return true;
    }

    /// "GARDEN Grove" was meant to be in capitals.
    private static String shown(String name) {
      int gap = name.indexOf(' ');
      boolean begun = gap >= SHORTEST_CAPS && NameCase.isAllCaps(name.substring(0, gap));
      return NameCase.titleCase(begun ? name.toUpperCase(Locale.ROOT) : name);
    }

    private int regionStart(int from, int end) {
      int i = from;
      while (i < end && !isRegionMark(tokens.get(i).kind()) && !isClosing(i, end)) {
        i++;
      }
      return i;
    }

    private static boolean isRegionMark(Kind kind) {
      return kind == Kind.COMMA || kind == Kind.OPEN || kind == Kind.OPEN_SQUARE;
    }

    private boolean isClosing(int index, int end) {
      return index < end && (tokens.has(index, Kind.CLOSE) || tokens.has(index, Kind.CLOSE_SQUARE));
    }
  }
}
