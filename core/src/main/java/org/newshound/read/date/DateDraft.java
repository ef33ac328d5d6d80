package org.newshound.read.date;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published.Kind;
import org.newshound.article.Published.Precision;

/// What has been read of one date expression so far; nothing in it is checked yet.
final class DateDraft {
  int start = -1;
  int end;

  @Nullable Kind kind;
  @Nullable DayOfWeek weekday;

  /// The weekday was printed in a form that means nothing else.
  boolean plainWeekday;

  /// A weekday was printed, whichever it is.
  boolean anyWeekday;

  /// The word for the month as printed; empty when there was none.
  String monthName = "";

  int year = -1;
  int month;
  int day;

  /// The day and the month of a numeric date may have changed places.
  boolean unordered;

  boolean shortYear;
  boolean monthOnly;

  int hour = -1;
  int minute;
  int second;
  int nano;
  Precision precision = Precision.MINUTE;
  boolean badTime;

  @Nullable ZoneOffset offset;
  ZoneTable.@Nullable Zone zone;

  @Nullable DateWords unit;
  int amount;

  boolean hasDay() {
    return day > 0;
  }

  boolean hasWeekday() {
    return weekday != null || anyWeekday;
  }

  boolean hasDate() {
    return hasDay() || monthOnly || unit != null;
  }

  boolean hasTime() {
    return hour >= 0 || badTime;
  }

  boolean hasZone() {
    return offset != null || zone != null;
  }

  void setDate(int newYear, int newMonth, int newDay) {
    year = newYear;
    month = newMonth;
    day = newDay;
  }

  void setTime(int newHour, int newMinute) {
    hour = newHour;
    minute = newMinute;
    badTime = newHour > 23 || newMinute > 59;
  }

  void setRelative(DateWords newUnit, int newAmount) {
    unit = newUnit;
    amount = newAmount;
  }
}
