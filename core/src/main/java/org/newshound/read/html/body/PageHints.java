package org.newshound.read.html.body;

/// What a page's metadata says about its article, as far as it helps to find the text.
///
/// @param headline the headline; empty when unknown
/// @param description the summary; empty when unknown
/// @param articleBody the whole text, as some pages repeat it in their metadata; empty when unknown
public record PageHints(String headline, String description, String articleBody) {
  /// Nothing is known.
  public static final PageHints NONE = new PageHints("", "", "");
}
