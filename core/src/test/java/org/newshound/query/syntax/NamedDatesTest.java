package org.newshound.query.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newshound.query.ArticleQuery.Dated;
import org.newshound.query.DateRange;
import org.newshound.query.Diagnostic;
import org.newshound.query.ParsedQuery;

/// Seen from Wednesday, 20 May 2026.
class NamedDatesTest {
  private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date:march | date:march | 2026-03-01 | 2026-03-31",
        "date:May | date:may | 2026-05-01 | 2026-05-31",
        "date:june | date:june | 2025-06-01 | 2025-06-30",
        "date:sept | date:september | 2025-09-01 | 2025-09-30",
        "date:feb-2024 | date:2024-02 | 2024-02-01 | 2024-02-29",
        "date:\"march 2025\" | date:2025-03 | 2025-03-01 | 2025-03-31",
        "date:march 2025 | date:2025-03 | 2025-03-01 | 2025-03-31",
        "date:\"5 March 2025\" | date:2025-03-05 | 2025-03-05 | 2025-03-05",
        "on:\"March 5, 2025\" | date:2025-03-05 | 2025-03-05 | 2025-03-05",
        "date:2025-Q1 | date:2025-Q1 | 2025-01-01 | 2025-03-31",
        "date:2025q4 | date:2025-Q4 | 2025-10-01 | 2025-12-31",
        "date:\"Q2 2025\" | date:2025-Q2 | 2025-04-01 | 2025-06-30",
        "date:last-month | date:last-month | 2026-04-01 | 2026-04-30",
        "date:last_month | date:last-month | 2026-04-01 | 2026-04-30",
        "date:\"last week\" | date:last-week | 2026-05-11 | 2026-05-17",
        "date:last week | date:last-week | 2026-05-11 | 2026-05-17",
        "published:“this year” | published:this-year | 2026-01-01 | 2026-12-31",
        "date:march..april | date:march..april | 2026-03-01 | 2026-04-30",
        "date:november..february | date:november..february | 2025-11-01 | 2026-02-28",
        "date:2025-Q1..2025-Q3 | date:2025-Q1..2025-Q3 | 2025-01-01 | 2025-09-30",
        "date:[march TO 2026-04-15] | date:march..2026-04-15 | 2026-03-01 | 2026-04-15",
      })
  void datesInWordsAreDates(String typed, String canonical, LocalDate first, LocalDate last) {
    ParsedQuery parsed = QueryParser.parse(typed);

    assertThat(parsed.diagnostics()).isEmpty();
    assertThat(parsed.canonicalText()).isEqualTo(canonical);
    assertThat(QueryParser.parse(canonical).query()).isEqualTo(parsed.query());
    assertThat(((Dated) parsed.query()).range().resolve(NOW, ZoneOffset.UTC))
        .isEqualTo(new DateRange.Days(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"date:mars-2025", "date:2025-Q5", "date:\"30 february 2025\"", "date:last"})
  void whatIsNoDateInWordsIsAnError(String typed) {
    assertThat(QueryParser.parse(typed).diagnostics())
        .extracting(Diagnostic::code)
        .contains("bad-date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"date:march ferry", "since:march (ferry)", "ferry until:\"last week\""})
  void wordsBesideThemStayWords(String typed) {
    assertThat(QueryParser.parse(typed).canonicalText()).contains("ferry", " AND ");
  }
}
