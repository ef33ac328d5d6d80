package org.newshound.article;

import org.newshound.article.text.Check;

/// Where in the source text a value was found, by which rule, and how sure the reader is.
///
/// @param line the line, from 1; 0 when the value was given, not found in text
/// @param start where it begins, in UTF-16 units of the normalised text
/// @param end where it ends, exclusive
/// @param rule the rule's name, such as `run-in-dateline`
/// @param confidence from 0 to 1; a value below 0.5 is stored, but neither sorted on nor counted
public record Provenance(int line, int start, int end, String rule, double confidence) {
  /// Below this confidence a value is stored, but neither sorted on nor counted in facets.
  public static final double TRUSTED = 0.5;

  /// Checks the order of the offsets and the range of the confidence.
  public Provenance {
    rule = Check.text("rule", rule);
    Check.confidence(confidence);
    if (line < 0 || start < 0 || end < start) {
      throw new IllegalArgumentException(
          "line " + line + ", start " + start + ", end " + end + " mark no place in a text");
    }
  }
}
