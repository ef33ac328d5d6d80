package org.newshound.article;

import org.newshound.article.text.Check;

/// The agency or publisher the article comes from.
///
/// @param value its name
/// @param confidence how sure the reader is, from 0 to 1
public record Source(String value, double confidence) {
  /// Checks that the name is not blank and the confidence within 0 to 1.
  public Source {
    value = Check.text("source", value);
    Check.confidence(confidence);
  }
}
