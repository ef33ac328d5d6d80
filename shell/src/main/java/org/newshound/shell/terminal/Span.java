package org.newshound.shell.terminal;

/// Text of one style.
///
/// @param text the text, on one line
/// @param style how it looks
public record Span(SafeText text, Style style) {}
