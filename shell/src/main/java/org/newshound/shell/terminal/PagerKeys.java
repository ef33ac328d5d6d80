package org.newshound.shell.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is told of the keys of a pager: in short at its foot, in full on `?`.
///
/// @param own those of what it shows
record PagerKeys(List<Paged.Key> own) {
  private static final List<Paged.Key> MOVING =
      List.of(
          new Paged.Key("space", "space", "a screen down"),
          new Paged.Key("b", "b", "a screen up"),
          new Paged.Key("g, G", "", "to the beginning, to the end"),
          new Paged.Key("/", "/", "look for a text; n and p go on with it"));
  private static final Paged.Key LEAVING = new Paged.Key("q", "", "back to the prompt");
  private static final String GAP = "  ";
  private static final String ALWAYS = "? keys  q";
  private static final int KEY_COLUMN = 8;

  /// Returns a line for each key.
  List<Line> explained() {
    return Stream.concat(all(), Stream.of(LEAVING)).map(PagerKeys::explained).toList();
  }

  /// Returns the foot with as many of the keys as there is room for; the one that leaves is always
  /// there, and wherever one is left out the one that tells all of them.
  ///
  /// @param said what the foot begins with
  /// @param dispensable whether that can be left out
  /// @param place where in the whole the screen is
  Line foot(Line said, boolean dispensable, String place, int width) {
    List<String> keys =
        new ArrayList<>(all().filter(key -> !key.word().isEmpty()).map(PagerKeys::brief).toList());
    keys.add(ALWAYS);
    while (true) {
      Line foot = said.and(Line.of(afterGaps(place, keys), Style.BAR));
      if (foot.width() < width) {
        return foot;
      }
      if (keys.size() == 1) {
        return dispensable ? Line.of(place + GAP + ALWAYS, Style.BAR) : said;
      }
      keys.remove(keys.size() - 2);
    }
  }

  private Stream<Paged.Key> all() {
    return Stream.concat(own.stream(), MOVING.stream());
  }

  private static Line explained(Paged.Key key) {
    String gap = " ".repeat(Math.max(1, KEY_COLUMN - key.name().length()));
    return Line.of("  ").and(key.name(), Style.CODE).and(gap + key.meaning());
  }

  private static String brief(Paged.Key key) {
    return key.name().equals(key.word()) ? key.name() : key.name() + ' ' + key.word();
  }

  private static String afterGaps(String place, List<String> keys) {
    return (place.isEmpty() ? "" : GAP + place) + GAP + String.join(GAP, keys);
  }
}
