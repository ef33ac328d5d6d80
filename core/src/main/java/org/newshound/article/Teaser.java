package org.newshound.article;

import org.jspecify.annotations.Nullable;
import org.newshound.article.text.Check;

/// The beginning of another story, printed on this story's page. Kept for audit, never searched.
///
/// @param text its text
/// @param headline the other story's headline, if printed
/// @param section the other story's section, if printed
public record Teaser(String text, @Nullable String headline, @Nullable String section) {
  /// Checks that no part is blank.
  public Teaser {
    text = Check.text("teaser", text);
    headline = Check.optionalText("teaser headline", headline);
    section = Check.optionalText("teaser section", section);
  }
}
