package org.newshound.read.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWordsTest {

  @ParameterizedTest
  @CsvSource({
    "March, 3", "MARCH, 3", "Mar., 3", "Sept., 9", "Sep, 9", "sept, 9", "février, 2", "FÉVR., 2",
    "août, 8", "déc., 12", "März, 3", "Mrz, 3", "Jänner, 1", "ene, 1", "setiembre, 9", "gen, 1",
    "ott., 10", "março, 3", "dez., 12", "mrt, 3", "mei, 5", "augusti, 8", "maj, 5", "okt., 10"
  })
  void readsMonths(String word, int month) {
    assertThat(CalendarWords.month(word)).isEqualTo(month);
  }

  @ParameterizedTest
  @CsvSource({
    "Monday, MONDAY",
    "TUES., TUESDAY",
    "weds, WEDNESDAY",
    "samedi, SATURDAY",
    "miércoles, WEDNESDAY",
    "Sonnabend, SATURDAY",
    "giovedì, THURSDAY",
    "sexta-feira, FRIDAY",
    "zondag, SUNDAY",
    "lördag, SATURDAY",
    "søndag, SUNDAY"
  })
  void readsWeekdays(String word, DayOfWeek day) {
    assertThat(CalendarWords.weekday(word)).isEqualTo(day);
  }

  @Test
  void otherWordsAreNeither() {
    for (String word :
        new String[] {"", ".", "mars..", "Marsh", "Day", "1", "x".repeat(1_000_000)}) {
      assertThat(CalendarWords.month(word)).as(word).isZero();
      assertThat(CalendarWords.weekday(word)).as(word).isNull();
    }
  }
}
