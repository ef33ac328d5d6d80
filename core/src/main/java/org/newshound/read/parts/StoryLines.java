package org.newshound.read.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Dateline;
import org.newshound.article.Place;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.dateline.DatelineParser;

/// Makes a byline and a dateline of what a format gives: as printed, in parts, or both.
final class StoryLines {
  private StoryLines() {}

  /// Returns what the printed byline says.
  static Optional<BylineMatch> printed(String byline) {
    return BylineParser.standard().field(byline);
  }

  /// Says whether a printed byline names an author.
  static boolean names(String byline) {
    Byline read = named(printed(byline).map(BylineMatch::byline).orElse(null));
    return read != null && !read.authors().isEmpty();
  }

  /// Returns the byline with its whole text as the author when nothing else was found in it and it
  /// looks like a name: the field says that it is one.
  static @Nullable Byline named(@Nullable Byline byline) {
    if (byline == null
        || !byline.authors().isEmpty()
        || byline.affiliation() != null
        || byline.role() != null) {
      return byline;
    }
    String raw = byline.raw();
    String name = raw.startsWith("By ") || raw.startsWith("by ") ? raw.substring(3) : raw;
    List<Author> authors = PersonField.isLikely(name) ? List.of(Author.of(name)) : List.of();
    return new Byline(raw, authors, null, null, byline.location());
  }

  /// Returns the byline. Persons that the format names win over those found in the printed line.
  static @Nullable Byline byline(@Nullable Byline printed, List<Author> authors) {
    if (authors.isEmpty()) {
      return printed;
    }
    if (printed == null) {
      String names = authors.stream().map(Author::name).collect(Collectors.joining(", "));
      return new Byline(names, authors, null, null, null);
    }
    String affiliation = printed.affiliation();
    boolean person = authors.stream().anyMatch(author -> author.name().equals(affiliation));
    return new Byline(
        printed.raw(), authors, person ? null : affiliation, printed.role(), printed.location());
  }

  /// Returns the dateline. Places that the format names win over those found in the printed line.
  static @Nullable Dateline dateline(String printed, List<Place> places) {
    Dateline read = DatelineParser.standard().field(printed).orElse(null);
    if (places.isEmpty()) {
      return read;
    }
    if (read == null) {
      String names = places.stream().map(Place::display).collect(Collectors.joining(" / "));
      return new Dateline(names, places, null, null, null);
    }
    return new Dateline(read.raw(), places, read.date(), read.resolved(), read.agency());
  }

  /// Returns the dateline with its day, as seen from the day of publication.
  static @Nullable Dateline resolved(@Nullable Dateline dateline, @Nullable LocalDate published) {
    return dateline == null ? null : DatelineParser.resolve(dateline, published);
  }
}
