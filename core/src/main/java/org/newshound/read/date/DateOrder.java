package org.newshound.read.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides whether 03/04/2025 is in March or in April, if anything decides it.
///
/// In this order: the printed weekday, another date of the article, the country, the language, the
/// printed zone. English alone decides nothing.
final class DateOrder {
  /// How sure a date is whose order was decided by what stands around it.
  static final double CONFIDENCE = 0.7;

  private static final Set<String> MONTH_FIRST =
      Set.of("us", "usa", "united states", "ph", "philippines", "pw", "fm", "mh");
  private static final Set<String> UNCLEAR_COUNTRIES = Set.of("ca", "canada", "za", "pr", "gu");

  private DateOrder() {}

  /// Returns whether the month comes first, or `null` when nothing tells.
  static @Nullable Boolean isMonthFirst(
      DateDraft draft, DateContext context, @Nullable String country) {
    LocalDate dayFirst = DateResolver.date(draft.year, draft.month, draft.day);
    LocalDate monthFirst = DateResolver.date(draft.year, draft.day, draft.month);
    if (dayFirst == null || monthFirst == null) {
      return null;
    }
    @Nullable Boolean found = byWeekday(draft, dayFirst, monthFirst);
    found = found == null ? byReference(context.reference(), dayFirst, monthFirst) : found;
    found = found == null ? byCountry(country) : found;
    found = found == null ? byLanguage(context.languageTag()) : found;
    return found == null ? byZone(draft.zone) : found;
  }

  private static @Nullable Boolean byWeekday(
      DateDraft draft, LocalDate dayFirst, LocalDate monthFirst) {
    boolean one = dayFirst.getDayOfWeek() == draft.weekday;
    boolean other = monthFirst.getDayOfWeek() == draft.weekday;
    return one == other ? null : other;
  }

  private static @Nullable Boolean byReference(
      @Nullable LocalDate reference, LocalDate dayFirst, LocalDate monthFirst) {
    if (reference == null) {
      return null;
    }
    boolean one = DateResolver.isNear(dayFirst, reference);
    boolean other = DateResolver.isNear(monthFirst, reference);
    return one == other ? null : other;
  }

  private static @Nullable Boolean byCountry(@Nullable String country) {
    if (country == null) {
      return null;
    }
    String folded = country.strip().toLowerCase(Locale.ROOT);
    return UNCLEAR_COUNTRIES.contains(folded)
        ? null
        : Boolean.valueOf(MONTH_FIRST.contains(folded));
  }

  private static @Nullable Boolean byLanguage(@Nullable String tag) {
    String language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
    return (language.isEmpty() || language.equals("en")) ? null : Boolean.FALSE;
  }

  private static @Nullable Boolean byZone(ZoneTable.@Nullable Zone zone) {
    if (zone == null || (!zone.isAmerican() && !zone.isForeign())) {
      return null;
    }
    return zone.isAmerican();
  }
}
