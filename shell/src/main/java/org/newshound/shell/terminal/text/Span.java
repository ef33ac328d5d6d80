package org.newshound.shell.terminal.text;

import org.jspecify.annotations.Nullable;

/// Text of one style.
///
/// @param text the text, on one line
/// @param style how it looks
/// @param link where a click on it leads, if anywhere
public record Span(SafeText text, Style style, @Nullable Link link) {
  /// Creates a span without a link.
  public Span(SafeText text, Style style) {
    this(text, style, null);
  }
}
