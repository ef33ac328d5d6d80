package org.newshound.article;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.article.text.Check;

/// Who wrote the article, as its byline says.
///
/// @param raw the line as printed
/// @param authors the persons, in printed order; agencies and "Staff" are never among them
/// @param affiliation the agency or paper, when it applies to the whole line
/// @param role the job ("Staff Writer"), when it applies to the whole line
/// @param location the place, when it applies to the whole line
public record Byline(
    String raw,
    List<Author> authors,
    @Nullable String affiliation,
    @Nullable String role,
    @Nullable String location) {
  /// Copies the authors and checks that no part is blank.
  public Byline {
    raw = Check.text("byline", raw);
    authors = List.copyOf(authors);
    affiliation = Check.optionalText("byline affiliation", affiliation);
    role = Check.optionalText("byline role", role);
    location = Check.optionalText("byline location", location);
  }

  /// {@return a byline of which only the printed line is known}
  ///
  /// @param raw the text as printed
  public static Byline unparsed(String raw) {
    return new Byline(raw, List.of(), null, null, null);
  }

  /// {@return what a list of results shows: the authors' names, else the affiliation, else the
  /// line}
  public String display() {
    if (!authors.isEmpty()) {
      return authors.stream().map(Author::name).collect(Collectors.joining(", "));
    }
    return affiliation != null ? affiliation : raw;
  }
}
