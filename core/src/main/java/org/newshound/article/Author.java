package org.newshound.article;

import org.jspecify.annotations.Nullable;
import org.newshound.article.text.Check;

/// One person named in a byline.
///
/// @param name the name as printed, title-cased when it was printed in capitals
/// @param location where the person reported from ("in Tokyo"), if said
/// @param role the person's job ("Staff Writer") or degree ("M.D."), if said of this person alone
/// @param affiliation the agency or paper the person writes for, if said of this person alone
public record Author(
    String name, @Nullable String location, @Nullable String role, @Nullable String affiliation) {
  /// Checks that no part is blank.
  public Author {
    name = Check.text("author name", name);
    location = Check.optionalText("author location", location);
    role = Check.optionalText("author role", role);
    affiliation = Check.optionalText("author affiliation", affiliation);
  }

  /// {@return an author of whom only the name is known}
  ///
  /// @param name its name
  public static Author of(String name) {
    return new Author(name, null, null, null);
  }

  /// {@return an author who reported from `location`}
  ///
  /// @param name its name
  /// @param location where from, or null
  public static Author of(String name, @Nullable String location) {
    return new Author(name, location, null, null);
  }
}
