package org.newshound.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// A time that articles are of, with its dates as typed.
///
/// It becomes days or instants when a query is run: `yesterday` is another day tomorrow.
public sealed interface DateRange {

  /// The whole of a date; of `7d` the last seven days up to now.
  ///
  /// @param date the date
  record In(DateValue date) implements DateRange {}

  /// From a date to another, both of them included.
  ///
  /// @param first the first
  /// @param last the last
  record Between(DateValue first, DateValue last) implements DateRange {}

  /// Up to a date.
  ///
  /// @param date the date
  /// @param included whether the date itself counts
  record Before(DateValue date, boolean included) implements DateRange {}

  /// From a date on.
  ///
  /// @param date the date
  /// @param included whether the date itself counts
  record After(DateValue date, boolean included) implements DateRange {}

  /// What a range is at one moment.
  sealed interface Span {
    /// {@return whether nothing can lie in it}
    boolean isEmpty();
  }

  /// Days, as printed where an article comes from.
  ///
  /// @param first the first day; [LocalDate#MIN] when there is none
  /// @param last the last day, included; [LocalDate#MAX] when there is none
  record Days(LocalDate first, LocalDate last) implements Span {
    @Override
    public boolean isEmpty() {
      return first.isAfter(last);
    }
  }

  /// Instants.
  ///
  /// @param from the first; [Instant#MIN] when there is none
  /// @param to the first after it, excluded; [Instant#MAX] when there is none
  record Instants(Instant from, Instant to) implements Span {
    @Override
    public boolean isEmpty() {
      return !from.isBefore(to);
    }
  }

  /// {@return the days or instants of the range: instants as soon as a date of it has a clock time}
  ///
  /// @param now the present
  /// @param zone the zone of dates without one
  default Span resolve(Instant now, ZoneId zone) {
    var clock = new Moment(now, zone);
    return switch (this) {
      case In(DateValue date) -> date.isRelative() ? upToNow(date, clock) : clock.span(date);
      case Between(DateValue first, DateValue last) -> {
        Span from = clock.span(first);
        yield join(Optional.of(from), Optional.of(clock.span(last, from)), zone);
      }
      case Before(DateValue date, boolean included) ->
          included
              ? join(Optional.empty(), Optional.of(clock.span(date)), zone)
              : clock.before(clock.span(date));
      case After(DateValue date, boolean included) ->
          included
              ? join(Optional.of(clock.span(date)), Optional.empty(), zone)
              : clock.after(clock.span(date));
    };
  }

  private static Span upToNow(DateValue date, Moment clock) {
    return switch (clock.span(date)) {
      case Days days -> new Days(days.first(), clock.today());
      case Instants instants -> new Instants(instants.from(), clock.now().plusMillis(1));
    };
  }

  private static Span join(Optional<Span> first, Optional<Span> last, ZoneId zone) {
    boolean days =
        first.map(Days.class::isInstance).orElse(true)
            && last.map(Days.class::isInstance).orElse(true);
    if (days) {
      return new Days(
          first.map(span -> ((Days) span).first()).orElse(LocalDate.MIN),
          last.map(span -> ((Days) span).last()).orElse(LocalDate.MAX));
    }
    return new Instants(
        first.map(span -> Moment.instants(span, zone).from()).orElse(Instant.MIN),
        last.map(span -> Moment.instants(span, zone).to()).orElse(Instant.MAX));
  }
}
