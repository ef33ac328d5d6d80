package org.newshound.article;

import org.newshound.article.text.Check;

/// A promotion, notice or other page noise. Kept for audit, never searched.
///
/// @param text its text
public record Boilerplate(String text) {
  /// Checks that the text is not blank.
  public Boilerplate {
    text = Check.text("boilerplate", text);
  }
}
