package org.newshound.read.dateline;

import org.jspecify.annotations.Nullable;
import org.newshound.article.PartialDate;
import org.newshound.read.dateline.DatelineToken.Kind;
import org.newshound.read.words.Agencies;
import org.newshound.read.words.CalendarWords;
import org.newshound.read.words.Gazetteer;

/// What stands before a dateline's separator.
///
/// Read from both ends: dates and agencies are peeled off until nothing but places is left. So they
/// may come in any order and with any marks between them, as agencies and press releases have them.
///
/// @param places the places; none when only an agency is given
/// @param date the date
/// @param agency the agency
/// @param agencyForm how the agency is given
/// @param dateInside whether the date stands alone in parentheses
/// @param dashBeforeDate whether a dash parts the date from the place
record DatelineHead(
    @Nullable DatelinePlaces places,
    @Nullable PartialDate date,
    @Nullable String agency,
    AgencyForm agencyForm,
    boolean dateInside,
    boolean dashBeforeDate) {

  enum AgencyForm {
    NONE,
    /// in parentheses and known
    KNOWN,
    /// in parentheses and unknown
    UNKNOWN,
    /// without parentheses, by a name that is clear
    BARE
  }

  /// Returns what the tokens before `end` say, if they can be the head of a dateline.
  static @Nullable DatelineHead read(DatelineTokens tokens, int end) {
    return new Reader(tokens, end).read();
  }

  private static final class Reader {
    private static final int LONGEST_BARE = 4;

    private final DatelineTokens tokens;
    private int from;
    private int end;
    private @Nullable PartialDate date;
    private @Nullable String agency;
    private AgencyForm form = AgencyForm.NONE;
    private boolean dateInside;
    private boolean dashBeforeDate;

    Reader(DatelineTokens tokens, int end) {
      this.tokens = tokens;
      this.end = end;
    }

    @Nullable DatelineHead read() {
      peelFront();
      skipMarks();
      while (end > from && (peelParenthesis() || peelDate() || peelBareAgency())) {
        skipMarks();
      }
      if (date == null) {
        dropUnreadableDate();
      }
      if (end <= from) {
        return agency == null && date == null ? null : head(null);
      }
      DatelinePlaces places = DatelinePlaces.read(tokens, from, end);
      return places == null ? null : head(places);
    }

    private DatelineHead head(@Nullable DatelinePlaces places) {
      return new DatelineHead(places, date, agency, form, dateInside, dashBeforeDate);
    }

    /// "(ANSA) - ROMA", "TEMPO.CO, Jakarta" and "7 May 2024, London".
    private void peelFront() {
      if (tokens.has(0, Kind.OPEN)) {
        peelFrontParenthesis();
      } else {
        peelFrontAgency();
      }
      DatelineDates.Found found = DatelineDates.after(tokens, from, end);
      if (found != null && found.bound() < end && found.date() instanceof PartialDate.Full) {
        date = found.date();
        from = found.bound();
        skipFrontMarks();
      }
    }

    private void peelFrontParenthesis() {
      int close = closeAfter(0);
      if (close > 0 && close + 1 < end && setAgency(1, close)) {
        from = close + 1;
        skipFrontMarks();
      }
    }

    private void peelFrontAgency() {
      boolean comma = tokens.has(1, Kind.COMMA) || tokens.has(1, Kind.DASH);
      if (comma && end > 2 && Agencies.isUnmistakable(tokens.get(0).text())) {
        agency = tokens.get(0).text();
        form = AgencyForm.BARE;
        from = 1;
        skipFrontMarks();
      }
    }

    private void skipFrontMarks() {
      while (from < end && isMark(tokens.get(from))) {
        from++;
      }
    }

    private void skipMarks() {
      while (end > from && (isMark(tokens.get(end - 1)) || isLoosePeriod(end - 1))) {
        end--;
      }
    }

    private boolean isMark(DatelineToken token) {
      return switch (token.kind()) {
        case COMMA, DASH, HYPHEN, SLASH -> true;
        default -> false;
      };
    }

    /// A period after a word may belong to it.
    private boolean isLoosePeriod(int index) {
      return tokens.has(index, Kind.PERIOD) && index > from && !tokens.has(index - 1, Kind.WORD);
    }

    private boolean peelParenthesis() {
      int open = openBefore(end - 1);
      if (open < from || !tokens.has(end - 1, Kind.CLOSE)) {
        return false;
      }
      int close = end - 1;
      if (isRegionAlone(open, close) || !(setDate(open + 1, close) || setParts(open + 1, close))) {
        return false;
      }
      end = open;
      return true;
    }

    /// "SPRINGFIELD (Ill.)"; behind a region or a date it is an agency: "Germany, March 11 (NB)".
    private boolean isRegionAlone(int open, int close) {
      String text = tokens.text(open + 1, close);
      boolean apart = false;
      for (int i = from; i < open; i++) {
        apart |= tokens.has(i, Kind.COMMA) || tokens.has(i, Kind.NUMBER);
      }
      return !apart && Gazetteer.isRegion(text) && !Agencies.isKnown(text);
    }

    private boolean setDate(int start, int stop) {
      DatelineDates.Found found = DatelineDates.after(tokens, start, stop);
      if (date != null || found == null || found.bound() != stop) {
        return false;
      }
      date = found.date();
      dateInside = true;
      return true;
    }

    /// "(AP)" and "(Marketwire - May 7, 2009)".
    private boolean setParts(int start, int stop) {
      DatelineDates.Found found = date == null ? DatelineDates.before(tokens, start, stop) : null;
      int mark = found == null ? stop : found.bound() - 1;
      if (found == null || mark <= start || !isDivider(tokens.get(mark))) {
        return setAgency(start, stop);
      }
      if (!setAgency(start, mark)) {
        return false;
      }
      date = found.date();
      return true;
    }

    private static boolean isDivider(DatelineToken token) {
      return token.is(Kind.COMMA) || token.is(Kind.DASH) || token.is(Kind.HYPHEN);
    }

    private boolean setAgency(int start, int stop) {
      String text = tokens.text(start, stop);
      if (agency != null || text.isBlank()) {
        return false;
      }
      boolean known = Agencies.isKnown(text) || Agencies.isCallSign(text);
      if (!known && !DatelineLabels.canBeAgency(text)) {
        return false;
      }
      agency = text;
      form = known ? AgencyForm.KNOWN : AgencyForm.UNKNOWN;
      return true;
    }

    private boolean peelDate() {
      DatelineDates.Found found = date == null ? DatelineDates.before(tokens, from, end) : null;
      if (found == null) {
        return false;
      }
      date = found.date();
      end = found.bound();
      dashBeforeDate = tokens.has(end - 1, Kind.DASH) || tokens.has(end - 1, Kind.HYPHEN);
      return true;
    }

    /// "NEW YORK, Narch 2" and "SYDNEY, April" still name their places.
    private void dropUnreadableDate() {
      int word = tokens.has(end - 1, Kind.NUMBER) ? end - 2 : end - 1;
      word -= word < end - 1 && tokens.has(word, Kind.PERIOD) ? 1 : 0;
      boolean apart = word - 1 > from && tokens.has(word - 1, Kind.COMMA);
      boolean month = apart && CalendarWords.month(tokens.get(word).text()) > 0;
      if (apart && tokens.has(word, Kind.WORD) && (month || word < end - 1)) {
        end = word;
        skipMarks();
      }
    }

    private boolean peelBareAgency() {
      for (int start = Math.max(from, end - LONGEST_BARE * 2);
          start < end && agency == null;
          start++) {
        String text = tokens.text(start, end);
        if (isBareAgency(text, start)) {
          agency = tokens.has(end - 1, Kind.PERIOD) ? tokens.text(start, end - 1) : text;
          form = AgencyForm.BARE;
          end = start;
          return true;
        }
      }
      return false;
    }

    /// Between slashes every wire's name is clear.
    private boolean isBareAgency(String text, int start) {
      boolean apart = start == from || tokens.get(start).spaced() || isMark(tokens.get(start - 1));
      if (tokens.has(start - 1, Kind.SLASH)) {
        return Agencies.isKnown(text);
      }
      boolean dated =
          start > 1 && isMark(tokens.get(start - 1)) && tokens.has(start - 2, Kind.NUMBER);
      return apart
          && start > 0
          && (Agencies.isUnmistakable(text) || (dated && Agencies.isKnown(text)));
    }

    private int closeAfter(int open) {
      int i = open + 1;
      while (i < end && !tokens.has(i, Kind.CLOSE)) {
        i++;
      }
      return i < end ? i : -1;
    }

    private int openBefore(int close) {
      int i = close - 1;
      while (i >= from && !tokens.has(i, Kind.OPEN)) {
        i--;
      }
      return i;
    }
  }
}
