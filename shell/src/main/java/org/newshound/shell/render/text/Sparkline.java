package org.newshound.shell.render.text;

import java.util.List;
import java.util.stream.Collectors;

/// Draws counts as a row of bars.
public final class Sparkline {
  private static final String BARS = "▁▂▃▄▅▆▇█";

  private Sparkline() {}

  /// Returns a bar for each count; the highest bar is the largest count.
  public static String of(List<Long> counts) {
    long largest = counts.stream().mapToLong(Long::longValue).max().orElse(0);
    return counts.stream()
        .map(count -> String.valueOf(BARS.charAt(height(count, largest))))
        .collect(Collectors.joining());
  }

  private static int height(long count, long largest) {
    return largest == 0 ? 0 : (int) Math.min(BARS.length() - 1L, count * BARS.length() / largest);
  }
}
