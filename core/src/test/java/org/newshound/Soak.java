package org.newshound;

/// How long a test runs: in every build, or with the profile `soak`.
public final class Soak {
  /// Whether the profile `soak` is on.
  public static final boolean IS_ON = Boolean.getBoolean("newshound.soak");

  private Soak() {}

  /// {@return how many rounds to run}
  ///
  /// @param usual in every build
  /// @param soak with the profile `soak`
  public static int rounds(int usual, int soak) {
    return IS_ON ? soak : usual;
  }
}
