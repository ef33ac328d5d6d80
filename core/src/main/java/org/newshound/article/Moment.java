package org.newshound.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// A day as printed and the point in time that stands for it; UTC where no offset is known.
record Moment(LocalDate day, Instant instant) {
  static Moment of(Published published) {
    Instant known = published.instant();
    return new Moment(published.day(), known != null ? known : local(published.value()));
  }

  static Moment of(LocalDate day) {
    return new Moment(day, day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  static Moment of(Instant instant) {
    return new Moment(LocalDate.ofInstant(instant, ZoneOffset.UTC), instant);
  }

  private static Instant local(String value) {
    LocalDateTime time =
        value.indexOf('T') < 0 ? LocalDate.parse(value).atStartOfDay() : LocalDateTime.parse(value);
    return time.toInstant(ZoneOffset.UTC);
  }
}
