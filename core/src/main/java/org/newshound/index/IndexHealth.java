package org.newshound.index;

import java.util.List;

/// Whether all of an index can be searched.
public sealed interface IndexHealth {
  /// All of it can be searched. An index that is embedded always can, or else throws.
  record Whole() implements IndexHealth {}

  /// Some of it cannot: answers lack what is there.
  ///
  /// @param missing what cannot be searched, in words for a reader
  record Partial(List<String> missing) implements IndexHealth {
    /// Copies the list.
    public Partial {
      missing = List.copyOf(missing);
    }
  }

  /// {@return that all of it can be searched}
  static IndexHealth whole() {
    return new Whole();
  }
}
