package org.newshound.shell.settings;

import java.time.Duration;
import java.util.Optional;

/// How long a search may take, as it is typed: `500ms`, `10s` or `2m`.
public final class SearchTimeout {
  /// How one may be written.
  public static final String FORM = "a time such as 500ms, 10s or 2m";

  /// What nobody at a prompt minds waiting for.
  public static final Duration OF_A_PERSON = Duration.ofSeconds(2);

  /// What a script waits for: an answer that is cut off is worse for it than a late one.
  public static final Duration OF_A_SCRIPT = Duration.ofSeconds(30);

  private static final String TYPED = "[1-9][0-9]{0,6}(ms|s|m)";

  private SearchTimeout() {}

  /// Returns the time of a text; none when it is none.
  public static Optional<Duration> of(String text) {
    if (!text.matches(TYPED)) {
      return Optional.empty();
    }
    long count = Long.parseLong(text.replaceAll("[a-z]", ""));
    return Optional.of(
        switch (text.replaceAll("[0-9]", "")) {
          case "ms" -> Duration.ofMillis(count);
          case "s" -> Duration.ofSeconds(count);
          default -> Duration.ofMinutes(count);
        });
  }

  /// Returns a text that [#of] reads.
  static String text(Duration time) {
    return time.toMillis() % 1_000 == 0 ? time.toSeconds() + "s" : time.toMillis() + "ms";
  }
}
