package org.newshound.shell.terminal.pager;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// What is told of the keys of a pager: in short at its foot, in full on `?`.
///
/// @param own those of what it shows
record PagerKeyHelp(List<PagedContent.Key> own) {
  private static final List<PagedContent.Key> MOVING =
      List.of(
          new PagedContent.Key("space", "space", "a screen down"),
          new PagedContent.Key("b", "b", "a screen up"),
          new PagedContent.Key("g, G", "", "to the beginning, to the end"),
          new PagedContent.Key("/", "/", "search for text; n and p continue"));
  private static final PagedContent.Key LEAVING =
      new PagedContent.Key("q", "", "back to the prompt");
  private static final String GAP = "  ";
  private static final String ALWAYS = "? keys  q";
  private static final int KEY_COLUMN = 8;

  /// Returns a line for each key.
  List<StyledLine> explained() {
    return Stream.concat(all(), Stream.of(LEAVING)).map(PagerKeyHelp::explained).toList();
  }

  /// Returns the foot with as many of the keys as there is room for; the one that leaves is always
  /// there, and wherever one is left out the one that tells all of them.
  ///
  /// @param said what the foot begins with
  /// @param dispensable whether that can be left out
  /// @param place where in the whole the screen is
  StyledLine foot(StyledLine said, boolean dispensable, String place, int width) {
    List<String> keys =
        new ArrayList<>(
            all().filter(key -> !key.word().isEmpty()).map(PagerKeyHelp::brief).toList());
    keys.add(ALWAYS);
    while (true) {
      StyledLine foot = said.and(StyledLine.of(afterGaps(place, keys), Style.BAR));
      if (foot.width() < width) {
        return foot;
      }
      if (keys.size() == 1) {
        return dispensable ? StyledLine.of(place + GAP + ALWAYS, Style.BAR) : said;
      }
      keys.remove(keys.size() - 2);
    }
  }

  private Stream<PagedContent.Key> all() {
    return Stream.concat(own.stream(), MOVING.stream());
  }

  private static StyledLine explained(PagedContent.Key key) {
    String gap = " ".repeat(Math.max(1, KEY_COLUMN - key.name().length()));
    return StyledLine.of("  ").and(key.name(), Style.CODE).and(gap + key.meaning());
  }

  private static String brief(PagedContent.Key key) {
    return key.name().equals(key.word()) ? key.name() : key.name() + ' ' + key.word();
  }

  private static String afterGaps(String place, List<String> keys) {
    return (place.isEmpty() ? "" : GAP + place) + GAP + String.join(GAP, keys);
  }
}
