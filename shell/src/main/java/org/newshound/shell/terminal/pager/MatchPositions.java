package org.newshound.shell.terminal.pager;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newshound.shell.terminal.text.Span;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// The positions of matches in lines, and the one that was visited last.
///
/// @param places the line of each match, in order
/// @param chosen the place of one of them, or -1 for none
record MatchPositions(List<Integer> places, int chosen) {
  static final MatchPositions NONE = new MatchPositions(List.of(), -1);

  /// Copies the places.
  MatchPositions {
    places = List.copyOf(places);
  }

  /// Finds the highlights or, if a text is given, its occurrences, ignoring case.
  static MatchPositions of(List<StyledLine> lines, String wanted) {
    List<Integer> places = new ArrayList<>();
    boolean open = false;
    for (int line = 0; line < lines.size(); line++) {
      if (wanted.isEmpty()) {
        open = addMarks(lines.get(line).spans(), line, open, places);
      } else {
        addTexts(lines.get(line).text(), line, wanted.toLowerCase(Locale.ROOT), places);
      }
    }
    return new MatchPositions(places, -1);
  }

  /// A highlight at the end of a line continues on the next one if the line was wrapped there.
  private static boolean addMarks(List<Span> spans, int line, boolean open, List<Integer> places) {
    boolean within = open;
    for (Span span : spans) {
      boolean marked = span.style() == Style.MARK;
      if (marked && !within) {
        places.add(line);
      }
      within = marked;
    }
    return within && !spans.isEmpty();
  }

  private static void addTexts(String text, int line, String wanted, List<Integer> places) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(wanted);
        at >= 0;
        at = lower.indexOf(wanted, at + wanted.length())) {
      places.add(line);
    }
  }

  /// Returns the same with another one chosen, as far as there is one.
  MatchPositions choosing(int other) {
    return new MatchPositions(places, Math.min(other, places.size() - 1));
  }

  /// Returns the first match in a line or below it.
  MatchPositions from(int line) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i) >= line) {
        return choosing(i);
      }
    }
    return choosing(-1);
  }

  /// Returns the next match: after the chosen one if that is on the page, otherwise from the top of
  /// the page. The last match stays chosen.
  MatchPositions next(int top, int page) {
    if (isOn(top, page)) {
      return choosing(chosen + 1);
    }
    MatchPositions below = from(top);
    return below.isChosen() ? below : this;
  }

  /// Returns the previous match. The first match stays chosen.
  MatchPositions previous(int top, int page) {
    if (isOn(top, page)) {
      return choosing(Math.max(0, chosen - 1));
    }
    int last = -1;
    for (int i = 0; i < places.size() && places.get(i) < top; i++) {
      last = i;
    }
    return last < 0 ? this : choosing(last);
  }

  private boolean isOn(int top, int page) {
    return isChosen() && line() >= top && line() < top + page;
  }

  boolean isChosen() {
    return chosen >= 0;
  }

  /// Returns the line of the chosen match.
  int line() {
    return places.get(chosen);
  }

  /// Returns which one is chosen: `match 2 of 5`.
  String words() {
    return "match " + (chosen + 1) + " of " + places.size();
  }

  /// Returns how many there are, for the end of a sentence.
  String count() {
    return places.isEmpty() ? "" : " of " + places.size();
  }
}
