package org.newshound.search;

/// Something that completes what was typed.
///
/// @param text the word without those before it, folded as the index holds it, or the value as an
///   article prints it
/// @param articles how many articles have it; of a word in several texts how many have it in that
///   one in which most have it. Of a word behind others, how many have it there, of the articles
///   that were looked at
public record Completion(String text, long articles) {
  /// {@return that of two which more articles have; the first when both have as many}
  ///
  /// @param one a completion
  /// @param other another
  public static Completion commoner(Completion one, Completion other) {
    return one.articles < other.articles ? other : one;
  }
}
