package org.newshound.search;

/// Something that completes what was typed.
///
/// @param text the word, folded as the index holds it, or the value as an article prints it
/// @param articles how many articles have it; of a word in several texts how many have it in that
///   one in which most have it
public record Completion(String text, long articles) {}
