package org.newshound.search;

import java.util.List;

/// What completes something typed.
///
/// @param found the completions, those of the most articles first
/// @param completeness whether all of the index was looked at; when the time ran out, or very many
///   articles have what stands before the word, others may be of more articles
public record Completions(List<Completion> found, Completeness completeness) {
  /// Copies the list.
  public Completions {
    found = List.copyOf(found);
  }

  /// {@return whether all of the index was looked at}
  public boolean isComplete() {
    return completeness instanceof Completeness.Complete;
  }
}
