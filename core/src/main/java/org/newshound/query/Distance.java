package org.newshound.query;

/// How close two things stand to each other.
public sealed interface Distance {
  /// The largest number of words.
  int MAX = 1_000;

  /// At most so many words apart: the next word is one apart.
  ///
  /// @param count from 1 to [#MAX]
  record Words(int count) implements Distance {
    /// Checks the number.
    public Words {
      if (count < 1 || count > MAX) {
        throw new IllegalArgumentException(
            "a distance is from 1 to " + MAX + " words, not " + count);
      }
    }
  }

  /// In one sentence.
  record Sentence() implements Distance {}

  /// In one paragraph.
  record Paragraph() implements Distance {}

  /// {@return how it is written after the slash: `5`, `s`, `p`}
  default String label() {
    return switch (this) {
      case Words(int count) -> Integer.toString(count);
      case Sentence() -> "s";
      case Paragraph() -> "p";
    };
  }

  /// {@return a number that is smaller for what binds tighter}
  default int rank() {
    return switch (this) {
      case Words(int count) -> count;
      case Sentence() -> MAX + 1;
      case Paragraph() -> MAX + 2;
    };
  }
}
