package org.newshound.lucene.position;

import java.util.List;

/// What may stand at one position: a word with any of these stems, or any of these words as they
/// stand.
///
/// @param stems the stems, without repeats
/// @param words the words, folded, without repeats
public record Slot(List<String> stems, List<String> words) {
  /// Copies the terms.
  public Slot {
    stems = List.copyOf(stems);
    words = List.copyOf(words);
  }
}
