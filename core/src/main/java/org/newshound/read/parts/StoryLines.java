package org.newshound.read.parts;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Dateline;
import org.newshound.article.Place;

/// The byline and the dateline, from what the format names apart and what it gives as printed.
final class StoryLines {
  private StoryLines() {}

  static @Nullable Byline byline(String printed, List<Author> authors) {
    if (printed.isEmpty() && authors.isEmpty()) {
      return null;
    }
    String names = authors.stream().map(Author::name).collect(Collectors.joining(", "));
    return new Byline(printed.isEmpty() ? names : printed, authors, null, null, null);
  }

  static @Nullable Dateline dateline(String printed, List<Place> places, String located) {
    if (printed.isEmpty() && places.isEmpty()) {
      return located.isEmpty() ? null : Dateline.unparsed(located);
    }
    String names = places.stream().map(Place::display).collect(Collectors.joining(" / "));
    return new Dateline(printed.isEmpty() ? names : printed, places, null, null, null);
  }
}
