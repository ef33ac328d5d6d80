package org.newshound.shell.terminal.pager;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.newshound.shell.terminal.text.StyledLine;

/// Lines that are drawn when they are asked for: of a long text few are ever seen.
///
/// For use by one thread.
final class LazyLines {
  /// As many lines as are drawn before someone may be impatient.
  private static final int STEP = 256;

  private final Iterator<StyledLine> source;
  private final int width;
  private final List<StyledLine> lines = new ArrayList<>();

  LazyLines(Iterator<StyledLine> source, int width) {
    this.source = source;
    this.width = width;
  }

  /// Draws lines until there are so many or no more; says whether it was not stopped before.
  ///
  /// @param stop asked now and then whether to stop
  boolean reach(int count, BooleanSupplier stop) {
    int next = lines.size() + STEP;
    while (lines.size() < count && source.hasNext()) {
      if (lines.size() >= next) {
        if (stop.getAsBoolean()) {
          return false;
        }
        next = lines.size() + STEP;
      }
      lines.addAll(source.next().wrap(width, 0));
    }
    return true;
  }

  /// Returns whether there are no more lines than those that were drawn.
  boolean isWhole() {
    return !source.hasNext();
  }

  /// Returns those that were drawn so far, as a view.
  List<StyledLine> lines() {
    return lines;
  }

  /// Returns how many there are: `340`, or `340+` where there are more.
  String count() {
    return lines.size() + (isWhole() ? "" : "+");
  }
}
