package org.newshound.read.dateline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.read.dateline.DatelineEvidence.Separator;
import org.newshound.read.dateline.DatelineHead.AgencyForm;
import org.newshound.read.dateline.DatelineToken.Kind;

/// A place where a dateline may end.
///
/// @param end the first token after the dateline's head
/// @param separator how the head is parted from the text after it
/// @param bodyStart where that text begins
record DatelineEnd(int end, Separator separator, int bodyStart) {
  private static final int LAST_SEPARATOR = 140;

  /// Returns every mark near the beginning that can end a dateline, in order.
  static List<DatelineEnd> all(DatelineTokens tokens, String text) {
    List<DatelineEnd> found = new ArrayList<>();
    for (int i = 1; i < tokens.size() && tokens.get(i).start() <= LAST_SEPARATOR; i++) {
      Separator separator = separator(tokens, i, text);
      if (separator != null) {
        int end = tokens.has(i, Kind.CLOSE) ? i + 1 : i;
        found.add(new DatelineEnd(end, separator, bodyStart(tokens.get(i), text)));
      }
    }
    return found;
  }

  /// Says whether what stands before and after it allows that it ends the dateline.
  boolean suits(DatelineHead head, DatelineTail tail) {
    return switch (separator) {
      case DASH, COLON -> true;
      case TIGHT -> isAfterRegion(head) && !tail.beginsLower();
      case NONE -> isClosed(head) && tail.beginsText() && !tail.beginsLower();
    };
  }

  private static boolean isAfterRegion(DatelineHead head) {
    DatelinePlaces places = head.places();
    return places != null
        && places.allCaps()
        && places.knownRegion()
        && !places.places().getLast().regions().isEmpty();
  }

  /// Without a mark of its own only an agency ends a dateline, or a date after a known place.
  private static boolean isClosed(DatelineHead head) {
    DatelinePlaces places = head.places();
    boolean dated =
        head.date() != null && places != null && (places.knownPlace() || places.knownRegion());
    return dated || head.agencyForm() == AgencyForm.KNOWN || head.agencyForm() == AgencyForm.BARE;
  }

  private static @Nullable Separator separator(DatelineTokens tokens, int index, String text) {
    DatelineToken token = tokens.get(index);
    return switch (token.kind()) {
      case DASH -> Separator.DASH;
      case HYPHEN -> isLoose(tokens, index) ? Separator.DASH : Separator.TIGHT;
      case COLON -> isBeforeDigit(token, text) ? null : Separator.COLON;
      case CLOSE, SLASH, PERIOD -> Separator.NONE;
      case WORD, NUMBER, COMMA, AMPERSAND, OPEN, OPEN_SQUARE, CLOSE_SQUARE -> null;
    };
  }

  private static boolean isLoose(DatelineTokens tokens, int index) {
    return tokens.get(index).spaced()
        || tokens.isSpacedAfter(index)
        || isMarkBefore(tokens.get(index - 1).kind(), tokens.has(index + 1, Kind.WORD));
  }

  private static boolean isMarkBefore(Kind before, boolean wordFollows) {
    return switch (before) {
      case CLOSE, PERIOD, SLASH -> true;
      case NUMBER -> wordFollows;
      default -> false;
    };
  }

  private static boolean isBeforeDigit(DatelineToken token, String text) {
    return token.end() < text.length() && Character.isDigit(text.charAt(token.end()));
  }

  private static int bodyStart(DatelineToken separator, String text) {
    int start = separator.end();
    while (start < text.length() && DatelineTokens.isBlank(text.charAt(start))) {
      start++;
    }
    return start;
  }
}
