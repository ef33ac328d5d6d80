package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import org.newshound.search.Explanation;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Style;

/// Says why an article matches.
public final class ExplanationScreen {
  private ExplanationScreen() {}

  /// Returns the reason in words, a sentence a line.
  ///
  /// @param engine whether the engine's own account is wanted too
  public static List<Line> lines(Explanation explanation, boolean engine) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(explanation.matches() ? "It matches: " : "It does not match: ", Style.BOLD)
            .and("score " + Numbers.score(explanation.score()), Style.DIM));
    explanation.sentences().forEach(sentence -> lines.add(Line.of("  " + sentence)));
    if (engine) {
      lines.add(Line.BLANK);
      explanation.engine().lines().forEach(line -> lines.add(Line.of(line, Style.DIM)));
    }
    return lines;
  }
}
