package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import org.newshound.search.explain.Explanation;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Says why an article matches.
public final class ExplanationScreen {
  private ExplanationScreen() {}

  /// Returns the reason in words, a sentence a line.
  ///
  /// @param engine whether the engine's own account is wanted too
  public static List<StyledLine> lines(Explanation explanation, boolean engine) {
    List<StyledLine> lines = new ArrayList<>();
    lines.add(
        StyledLine.of(explanation.matches() ? "It matches: " : "It does not match: ", Style.BOLD)
            .and("score " + NumberFormatter.score(explanation.score()), Style.DIM));
    explanation.sentences().forEach(sentence -> lines.add(StyledLine.of("  " + sentence)));
    if (engine) {
      lines.add(StyledLine.BLANK);
      explanation.engine().lines().forEach(line -> lines.add(StyledLine.of(line, Style.DIM)));
    }
    return lines;
  }
}
