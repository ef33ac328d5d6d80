package org.newshound.plan;

/// How the letters of a word are capitalized.
public enum Casing {
  /// None is a capital.
  NONE,
  /// Some are capitals.
  SOME,
  /// All are capitals.
  ALL
}
