package org.newshound.read;

/// A piece of an article's text that was left out on purpose: it is in no part of the article.
///
/// @param what what it is, in words for a reader: "label", "sign-off", "key places"
/// @param text the text
public record Omission(String what, String text) {}
