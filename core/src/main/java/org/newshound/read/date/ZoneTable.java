package org.newshound.read.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.read.words.WordFile;

/// What the printed abbreviations of time zones stand for, by our own fixed table.
final class ZoneTable {
  private static final Set<String> AMERICAN =
      Set.of(
          "ET", "CT", "MT", "PT", "EST", "EDT", "CDT", "MDT", "PST", "PDT", "AKST", "AKDT", "HST");
  private static final Set<String> EVERYWHERE =
      Set.of(
          "Z",
          "UTC",
          "GMT",
          "UT",
          "CST",
          "MST",
          "AST",
          "EASTERN",
          "CENTRAL",
          "MOUNTAIN",
          "PACIFIC");
  private static final Map<String, Zone> ZONES = new HashMap<>();

  static {
    WordFile.lines("zones.txt").forEach(ZoneTable::add);
  }

  private ZoneTable() {}

  /// An abbreviation: its usual zone, whether that is in doubt, and its zone in some countries.
  record Zone(String name, ZoneId usual, boolean doubtful, Map<String, ZoneOffset> byCountry) {
    /// Returns the offset at that local time, in that country if it is known.
    ZoneOffset at(LocalDateTime time, @Nullable String country) {
      ZoneOffset own = local(country);
      return own != null ? own : usual.getRules().getOffset(time);
    }

    /// Says whether the country settles what the abbreviation means.
    boolean isSettledBy(@Nullable String country) {
      return local(country) != null;
    }

    /// Says that only pages of the United States use it, which print the month first.
    boolean isAmerican() {
      return AMERICAN.contains(name);
    }

    /// Says that pages which print the month first do not use it.
    boolean isForeign() {
      return !isAmerican() && !EVERYWHERE.contains(name) && name.indexOf('/') < 0;
    }

    private @Nullable ZoneOffset local(@Nullable String country) {
      return country == null
          ? null
          : byCountry.get(country.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
  }

  /// Returns the zone of a word as printed, if it is one; capitals count, except in GMT and UTC.
  static @Nullable Zone find(String word) {
    String plain = word.replace(".", "");
    if (plain.equalsIgnoreCase("gmt") || plain.equalsIgnoreCase("utc") || plain.equals("z")) {
      plain = plain.toUpperCase(Locale.ROOT);
    }
    return ZONES.get(plain);
  }

  /// Returns the zone of a region as the tz database names it, if it does.
  static @Nullable Zone region(String name) {
    return ZoneRulesProvider.getAvailableZoneIds().contains(name)
        ? new Zone(name, ZoneId.of(name), false, Map.of())
        : null;
  }

  private static void add(String line) {
    String[] parts = line.split(" ", -1);
    boolean doubtful = parts[0].endsWith("?");
    String name = doubtful ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
    Map<String, ZoneOffset> byCountry = new HashMap<>();
    for (int i = 2; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      byCountry.put(parts[i].substring(0, equals), ZoneOffset.of(parts[i].substring(equals + 1)));
    }
    ZONES.put(name, new Zone(name, ZoneId.of(parts[1]), doubtful, byCountry));
  }
}
