package org.newshound.read.date;

import org.newshound.article.Published.Kind;

/// Reads one date expression: label, weekday, day, time and zone in any order, with small words and
/// signs between them.
///
/// The printed orders differ so much ("3:04 PM EDT, Sun March 30, 2025", "Sat Apr 5 02:00:00 UTC
/// 2025") that each part is taken wherever it stands, once; the expression ends before a part that
/// it has already and before a word that belongs to no date.
final class DateScanner {
  private static final int LONGEST = 60;
  private static final int UNKNOWN_LETTERS = 3;
  private static final int FILLERS_IN_PROSE = 3;

  private final DateLine line;
  private final boolean whole;
  private final DateDraft draft = new DateDraft();
  private final DayReader days;
  private final ClockReader clocks;
  private final RelativeReader relatives;
  private final WeekdayReader weekdays;
  private int unknown;
  private int fillers;
  private int at;

  private DateScanner(DateLine line, boolean whole) {
    this.line = line;
    this.whole = whole;
    days = new DayReader(line, draft, whole);
    clocks = new ClockReader(line, draft, whole);
    relatives = new RelativeReader(line, draft);
    weekdays = new WeekdayReader(line, draft, whole);
  }

  /// What was read, and the place of the first token that was not.
  record Scan(DateDraft draft, int next) {}

  /// Reads an expression from that token on; `whole` says that nothing but it should be there.
  static Scan scan(DateLine line, int from, boolean whole) {
    DateScanner scanner = new DateScanner(line, whole);
    scanner.at = from;
    while (scanner.at < line.size() && scanner.at - from < LONGEST && scanner.step()) {}
    return new Scan(scanner.draft, scanner.at);
  }

  private boolean step() {
    int before = at;
    boolean label = label();
    if (label || part()) {
      draft.start = draft.start < 0 ? line.token(before).start() : draft.start;
      draft.end = line.token(at - 1).end();
      fillers = 0;
      return true;
    }
    return at == before && (readingTime() || filler() || stray());
  }

  private boolean label() {
    DateToken token = line.token(at);
    boolean modified = DateWords.MODIFIED.has(token);
    if (!modified && !DateWords.PUBLISHED.has(token)) {
      return false;
    }
    if (draft.hasDate()) {
      return false;
    }
    draft.kind = modified ? Kind.MODIFIED : Kind.PUBLISHED;
    at++;
    return true;
  }

  private boolean part() {
    int next = at;
    if (!draft.hasDate()) {
      next = relatives.read(at, whole);
      next = next == at ? days.read(at) : next;
    }
    next = next == at ? days.lateYear(at) : next;
    if (next == at && !draft.hasTime()) {
      next = clocks.time(at);
    }
    if (next == at && draft.hasTime()) {
      next = zone();
    }
    if (next == at) {
      next = weekdays.read(at);
    }
    boolean read = next > at;
    at = next;
    return read;
  }

  private int zone() {
    if (line.isSign(at, "(") && whole) {
      int inner = draft.offset == null ? clocks.zone(at + 1) : at;
      return inner > at + 1 && line.isSign(inner, ")") ? inner + 1 : zoneName();
    }
    return draft.offset == null ? clocks.zone(at) : at;
  }

  /// Passes over a zone's name in words: "(Central European Summer Time)".
  private int zoneName() {
    int next = at + 1;
    while (next - at < 7 && line.token(next).isWord()) {
      next++;
    }
    return line.isSign(next, ")") && next > at + 1 ? next + 1 : at;
  }

  private boolean readingTime() {
    if (!whole) {
      return false;
    }
    DateToken token = line.token(at);
    if (token.isNumber() && DateWords.MINUTE.has(line.token(at + 1))) {
      at += 2;
      return true;
    }
    boolean reading = DateWords.READING.has(token);
    at += reading ? 1 : 0;
    return reading;
  }

  private boolean filler() {
    DateToken token = line.token(at);
    boolean sign = token.isSign(whole ? ",.|·•-–—/():;@⋅∙‧‹›*\"'،、" : ",|·•–—-@(");
    boolean fits =
        sign || DateWords.FILLER.has(token) || (line.isWord(at, "t") && line.isGlued(at));
    fillers++;
    if (!fits || (!whole && fillers > FILLERS_IN_PROSE)) {
      return false;
    }
    at++;
    return true;
  }

  /// Passes over a short unknown word behind the date, such as a code or a rare zone.
  private boolean stray() {
    DateToken token = line.token(at);
    boolean label = DateWords.MODIFIED.has(token) || DateWords.PUBLISHED.has(token);
    unknown += token.text().length();
    if (label || !whole || !token.isWord() || !draft.hasDate() || unknown > UNKNOWN_LETTERS) {
      return false;
    }
    at++;
    return true;
  }
}
