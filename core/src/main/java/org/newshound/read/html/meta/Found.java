package org.newshound.read.html.meta;

/// A value and how it was found.
///
/// @param value the value
/// @param rule the rule that found it, such as `json-ld`
/// @param confidence how sure it is, from 0 to 1
/// @param <T> what was found
public record Found<T>(T value, String rule, double confidence) {}
