package org.newshound.read.dateline;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Dateline;
import org.newshound.article.PartialDate;
import org.newshound.read.dateline.DatelineToken.Kind;
import org.newshound.read.words.Agencies;
import org.newshound.read.words.Gazetteer;
import org.newshound.read.words.WordFile;

/// Reads a dateline that stands alone in a metadata field. There it needs no separator and no
/// evidence: the field says what it is.
final class DatelineField {
  private static final Set<String> CLOCK = Set.of("am", "pm", "a.m.", "p.m.", "gmt", "utc", "et");
  private static final Set<String> FILED = Set.of("reporting", "filed", "writing", "from", "in");

  private DatelineField() {}

  /// Returns the dateline; one that cannot be understood keeps its text.
  static Dateline read(String raw) {
    DatelineTokens tokens = DatelineTokens.of(raw);
    if (tokens.size() == 0 || tokens.get(tokens.size() - 1).end() < raw.length()) {
      return Dateline.unparsed(raw);
    }
    String whole = tokens.text(0, tokens.size());
    if (Agencies.isKnown(whole) && !Gazetteer.isPlace(whole)) {
      return dateline(raw, null, null, whole);
    }
    DatelineHead head = DatelineHead.read(tokens, tokens.size());
    if (head != null && isSound(head.places())) {
      return dateline(raw, head.places(), head.date(), head.agency());
    }
    return stamped(raw, tokens);
  }

  /// "December 19, 2017 11:43AM Reporting from Washington".
  private static Dateline stamped(String raw, DatelineTokens tokens) {
    DatelineDates.Found found = DatelineDates.after(tokens, 0, tokens.size());
    if (found == null) {
      return Dateline.unparsed(raw);
    }
    int from = found.bound();
    while (from < tokens.size() && isBetween(tokens.get(from))) {
      from++;
    }
    DatelinePlaces places = DatelinePlaces.read(tokens, from, tokens.size());
    return isSound(places) ? dateline(raw, places, found.date(), null) : Dateline.unparsed(raw);
  }

  private static boolean isBetween(DatelineToken token) {
    String word = WordFile.fold(token.text());
    return !token.is(Kind.WORD) || CLOCK.contains(word) || FILED.contains(word);
  }

  private static boolean isSound(@Nullable DatelinePlaces places) {
    return places == null
        || places.knownPlace()
        || places.knownRegion()
        || isAbbreviated(places)
        || !(DatelineLabels.beginsWithLabel(places.names().getFirst())
            || DatelineLabels.containsLabel(places.names().getFirst()));
  }

  /// "OIL CITY, Pa" has lost a period.
  private static boolean isAbbreviated(DatelinePlaces places) {
    return places.places().stream()
        .flatMap(place -> place.regions().stream())
        .anyMatch(region -> Gazetteer.isAbbreviation(region + '.'));
  }

  private static Dateline dateline(
      String raw,
      @Nullable DatelinePlaces places,
      @Nullable PartialDate date,
      @Nullable String agency) {
    return new Dateline(raw, places == null ? List.of() : places.places(), date, null, agency);
  }
}
