package org.newshound.query.lexical;

import java.util.Optional;

/// Reads the number after `^`.
public final class Boosts {
  private Boosts() {}

  public static Optional<Float> read(String typed) {
    if (!isNumber(typed)) {
      return Optional.empty();
    }
    float factor = Float.parseFloat(typed);
    return Float.isFinite(factor) && factor > 0 ? Optional.of(factor) : Optional.empty();
  }

  /// Says whether it is digits, with a point among them or not.
  public static boolean isNumber(String typed) {
    int point = typed.indexOf('.');
    return point < 0
        ? Numbers.areDigits(typed)
        : Numbers.areDigits(typed.substring(0, point))
            && Numbers.areDigits(typed.substring(point + 1));
  }
}
