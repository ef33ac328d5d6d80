package org.newshound.article;

import org.jspecify.annotations.Nullable;
import org.newshound.article.text.Check;

/// Somebody who helped with the article but does not stand in its byline.
///
/// @param role what the person did
/// @param name the person
/// @param location where, if said
public record Contributor(Role role, String name, @Nullable String location) {
  /// Checks that no part is blank.
  public Contributor {
    name = Check.text("contributor name", name);
    location = Check.optionalText("contributor location", location);
  }

  /// What a contributor did. The `label` is the word of the JSON lines form.
  public enum Role {
    /// Reported.
    REPORTING("reporting"),
    /// Reported besides the authors ("contributed to this report").
    ADDITIONAL_REPORTING("additional-reporting"),
    /// Wrote from others' reporting.
    WRITING("writing"),
    /// Edited.
    EDITING("editing"),
    /// Took the pictures.
    PHOTO("photo"),
    /// Drew the graphics.
    GRAPHICS("graphics"),
    /// Translated.
    TRANSLATION("translation"),
    /// Compiled.
    COMPILED("compiled");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    /// {@return the word of the JSON lines form, such as `additional-reporting`}
    public String label() {
      return label;
    }
  }
}
