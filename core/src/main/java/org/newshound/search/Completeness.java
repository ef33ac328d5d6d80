package org.newshound.search;

/// Whether all there is was looked at.
public sealed interface Completeness {
  /// All there is was looked at.
  record Complete() implements Completeness {}

  /// A limit was met, or the caller wanted no more: there may be more, and what comes first may be
  /// something else.
  ///
  /// @param reason what was met, in words for a reader
  record Stopped(String reason) implements Completeness {}

  /// {@return that all there is was looked at}
  static Completeness complete() {
    return new Complete();
  }

  /// {@return that of two which was cut off, the first when both were}
  ///
  /// @param other the completeness of another part of the same answer
  default Completeness and(Completeness other) {
    return this instanceof Stopped ? this : other;
  }
}
