package org.newshound.read.date;

import java.util.List;

/// Reads moments told from the moment of reading: "3 hours ago", "vor 2 Stunden", "yesterday".
final class RelativeReader {
  private static final List<DateWords> UNITS =
      List.of(
          DateWords.MINUTE,
          DateWords.HOUR_UNIT,
          DateWords.DAY,
          DateWords.WEEK,
          DateWords.MONTH,
          DateWords.YEAR,
          DateWords.SECOND);
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final DateLine line;
  private final DateDraft draft;

  RelativeReader(DateLine line, DateDraft draft) {
    this.line = line;
    this.draft = draft;
  }

  /// Returns the place behind the expression, or the given place when there is none.
  int read(int at, boolean whole) {
    if (line.isWord(at, "just") && line.isWord(at + 1, "now")) {
      draft.setRelative(DateWords.NOW, 0);
      return at + 2;
    }
    int next = counted(at);
    return next == at && whole ? named(at) : next;
  }

  private int named(int at) {
    DateToken word = line.token(at);
    int length = word.folded().equals("i") ? 2 : 1;
    boolean nordic = (length == 2 && line.isWord(at + 1, "gar")) || line.isWord(at, "igar");
    if (DateWords.YESTERDAY.has(word) || nordic) {
      draft.setRelative(DateWords.DAY, 1);
      return at + length;
    }
    boolean thisDay = (length == 2 && line.isWord(at + 1, "dag")) || DateWords.TODAY.has(word);
    if (thisDay) {
      draft.setRelative(DateWords.DAY, 0);
    }
    return thisDay ? at + length : at;
  }

  private int counted(int at) {
    boolean french = line.isWord(at, "il") && line.isWord(at + 1, "y") && line.isWord(at + 2, "a");
    boolean before = french || DateWords.BEFORE_AGO.has(line.token(at));
    int number = french ? at + 3 : before ? at + 1 : at;
    int amount = amount(line.token(number));
    if (amount < 0) {
      return at;
    }
    for (DateWords unit : UNITS) {
      if (unit.has(line.token(number + 1))) {
        return ago(at, number + 2, before, unit, amount);
      }
    }
    return at;
  }

  private int ago(int at, int next, boolean before, DateWords unit, int amount) {
    int end = line.isSign(next, ".") ? next + 1 : next;
    boolean after = DateWords.AGO.has(line.token(end));
    boolean nordicFor = line.isWord(at, "for");
    if (!after && (!before || nordicFor)) {
      return at;
    }
    draft.setRelative(unit, amount);
    return after ? end + 1 : next;
  }

  private static int amount(DateToken token) {
    if (token.isNumber()) {
      return token.digits() <= 4 ? token.value() : -1;
    }
    return switch (token.folded()) {
      case "a", "an", "une", "un", "una", "einer", "einem", "einen", "um", "uma", "een", "en" -> 1;
      default -> token.isWord() ? NUMBERS.indexOf(token.folded()) : -1;
    };
  }
}
