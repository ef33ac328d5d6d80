package org.newshound.search;

/// What articles are counted by.
public enum FacetField {
  /// The persons who wrote them.
  BYLINE,
  /// The places they were filed from.
  PLACE,
  /// Their agencies and publishers.
  SOURCE,
  /// Their sections.
  SECTION,
  /// Their languages: the first part of the tag, such as `en`.
  LANGUAGE,
  /// Their keywords.
  KEYWORD,
  /// Their years, such as `2026`.
  YEAR,
  /// Their months, such as `2026-03`.
  MONTH,
  /// Their days, such as `2026-03-30`.
  DAY;

  /// {@return whether it is a stretch of time}
  public boolean isTime() {
    return compareTo(YEAR) >= 0;
  }
}
