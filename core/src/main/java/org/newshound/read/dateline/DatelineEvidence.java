package org.newshound.read.dateline;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.article.PartialDate;
import org.newshound.read.dateline.DatelineHead.AgencyForm;

/// What speaks for and against a dateline, and how much.
enum DatelineEvidence {
  KNOWN_AGENCY(4),
  BARE_AGENCY(4),
  UNKNOWN_AGENCY(2),
  DATE(3),
  WEEKDAY(2),
  KNOWN_PLACE(3),
  /// A country printed like a word of a sentence opens a headline as easily.
  COUNTRY_IN_TITLE_CASE(1),
  KNOWN_REGION(3),
  ALL_CAPS(2),
  UNKNOWN_IN_TITLE_CASE(-2),
  ACRONYM(-2),
  /// "THE BOTTOM LINE", "A CLOSER LOOK".
  UNKNOWN_AFTER_ARTICLE(-2),
  /// "LE POINT SUR LA SITUATION".
  UNKNOWN_AND_LONG(-2),
  /// "LOS ANGELES LAKERS".
  TEAM(-2),
  DASH(1),
  COLON(0.5),
  CAPITAL_FOLLOWS(1),
  LOWER_CASE_FOLLOWS(-3),
  SHOUTING_FOLLOWS(-2),
  FRAGMENT_FOLLOWS(-2),
  /// After a colon, "I" and "Yes" answer somebody.
  SPEECH_FOLLOWS(-4);

  /// A dateline is accepted from here on.
  static final double ENOUGH = 4;

  private static final double CERTAIN = 10;

  private final double points;

  DatelineEvidence(double points) {
    this.points = points;
  }

  /// What ends a dateline.
  enum Separator {
    DASH,
    COLON,
    /// a hyphen without blanks, which may as well be part of a name
    TIGHT,
    NONE
  }

  /// Collects the evidence for a head, its separator and the text after it.
  static Set<DatelineEvidence> of(DatelineHead head, Separator separator, DatelineTail tail) {
    Set<DatelineEvidence> found = EnumSet.noneOf(DatelineEvidence.class);
    addAgency(found, head.agencyForm());
    PartialDate date = head.date();
    if (date != null) {
      found.add(date instanceof PartialDate.Weekday ? WEEKDAY : DATE);
    }
    addPlaces(found, head.places());
    addTail(found, head, separator, tail);
    return found;
  }

  /// Returns the sum of the points.
  static double score(Set<DatelineEvidence> found) {
    double sum = 0;
    for (DatelineEvidence evidence : found) {
      sum += evidence.points;
    }
    return sum;
  }

  /// Returns how sure a score makes, from 0 to 1.
  static double confidence(double score) {
    return Math.min(1, score / CERTAIN);
  }

  private static void addAgency(Set<DatelineEvidence> found, AgencyForm form) {
    switch (form) {
      case KNOWN -> found.add(KNOWN_AGENCY);
      case BARE -> found.add(BARE_AGENCY);
      case UNKNOWN -> found.add(UNKNOWN_AGENCY);
      case NONE -> {}
    }
  }

  private static void addPlaces(Set<DatelineEvidence> found, @Nullable DatelinePlaces places) {
    if (places == null) {
      return;
    }
    if (places.knownRegion()) {
      found.add(KNOWN_REGION);
    }
    if (places.allCaps()) {
      found.add(ALL_CAPS);
    }
    if (places.knownPlace()) {
      found.add(places.allCaps() || places.knownCity() ? KNOWN_PLACE : COUNTRY_IN_TITLE_CASE);
    } else {
      addUnknown(found, places);
    }
  }

  private static void addUnknown(Set<DatelineEvidence> found, DatelinePlaces places) {
    if (places.maybeAcronym()) {
      found.add(ACRONYM);
    }
    if (places.maybePhrase()) {
      found.add(UNKNOWN_AND_LONG);
    }
    if (places.maybeTeam()) {
      found.add(TEAM);
    }
    if (!places.allCaps() && !places.knownRegion()) {
      found.add(UNKNOWN_IN_TITLE_CASE);
    }
    if (DatelineLabels.beginsWithArticle(places.names().getFirst())) {
      found.add(UNKNOWN_AFTER_ARTICLE);
    }
  }

  private static void addTail(
      Set<DatelineEvidence> found, DatelineHead head, Separator separator, DatelineTail tail) {
    switch (separator) {
      case DASH -> found.add(DASH);
      case COLON -> found.add(COLON);
      case TIGHT, NONE -> {}
    }
    if (tail.beginsLower()) {
      if (head.agency() == null || head.date() == null) {
        found.add(LOWER_CASE_FOLLOWS);
      }
    } else {
      found.add(CAPITAL_FOLLOWS);
    }
    if (tail.isShouting()) {
      found.add(SHOUTING_FOLLOWS);
    }
    if (tail.isFragment()) {
      found.add(FRAGMENT_FOLLOWS);
    }
    if (separator == Separator.COLON && tail.isSpeech()) {
      found.add(SPEECH_FOLLOWS);
    }
  }
}
