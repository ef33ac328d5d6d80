package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newshound.query.Diagnostic;
import org.newshound.shell.terminal.Cells;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.SafeText;
import org.newshound.shell.terminal.Style;

/// Points at what was odd about a query.
public final class DiagnosticScreen {
  private static final int MAX_CARETS = 40;
  private static final int CONTEXT = 20;

  private DiagnosticScreen() {}

  /// Returns carets and what they mean, to stand under the line that was typed.
  ///
  /// @param typed the query as typed
  /// @param indent the column at which it begins on the screen
  public static List<Line> under(
      String typed, List<Diagnostic> diagnostics, int indent, Look look) {
    List<Line> lines = new ArrayList<>();
    diagnostics.forEach(diagnostic ->
        lines.addAll(
            pointer(typed, diagnostic, indent + width(typed, 0, start(typed, diagnostic)), look)));
    return lines;
  }

  /// Returns the same where the line that was typed is not on the screen: with the part of the
  /// query that each is about.
  public static List<Line> quoting(String typed, List<Diagnostic> diagnostics, Look look) {
    List<Line> lines = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      int start = start(typed, diagnostic);
      int from = 0;
      if (width(typed, 0, typed.length()) + 2 > look.width()) {
        from =
            Math.max(
                0,
                typed.offsetByCodePoints(
                    start, -Math.min(CONTEXT, typed.codePointCount(0, start))));
      }
      String before = from > 0 ? "  …" : "  ";
      Line quoted = Line.of(before + typed.substring(from));
      lines.add(quoted.wrap(look.width(), 0).getFirst());
      int column = Cells.width(before) + width(typed, from, start);
      lines.addAll(pointer(typed, diagnostic, column, look));
    }
    return lines;
  }

  /// Returns one line for a script: what is odd and what to write instead.
  public static String message(String typed, Diagnostic diagnostic) {
    return fixed(typed, diagnostic)
        .map(fixed -> diagnostic.message() + "; try " + fixed)
        .orElse(diagnostic.message());
  }

  private static List<Line> pointer(String typed, Diagnostic diagnostic, int column, Look look) {
    Style style =
        switch (diagnostic.severity()) {
          case ERROR -> Style.ERROR;
          case WARNING -> Style.WARNING;
          case INFO -> Style.DIM;
        };
    Line caret = Line.of(" ".repeat(column)).and("^".repeat(carets(typed, diagnostic)), style);
    Line beside = caret.and(' ' + diagnostic.message(), style);
    List<Line> lines = new ArrayList<>();
    if (beside.width() <= look.width()) {
      lines.add(beside);
    } else {
      lines.add(caret);
      lines.addAll(Line.of(diagnostic.message(), style).wrap(look.width(), 0));
    }
    fixed(typed, diagnostic)
        .ifPresent(
            fixed -> lines.addAll(Line.of("Try: ").and(fixed, Style.CODE).wrap(look.width(), 0)));
    return lines;
  }

  /// Returns the query with the fix in its place; what is only worth knowing needs none.
  private static Optional<String> fixed(String typed, Diagnostic diagnostic) {
    if (diagnostic.fix() == null || diagnostic.severity() == Diagnostic.Severity.INFO) {
      return Optional.empty();
    }
    int start = start(typed, diagnostic);
    int end = Math.clamp(diagnostic.end(), start, typed.length());
    return Optional.of(typed.substring(0, start) + diagnostic.fix() + typed.substring(end));
  }

  private static int start(String typed, Diagnostic diagnostic) {
    return Math.clamp(diagnostic.start(), 0, typed.length());
  }

  private static int carets(String typed, Diagnostic diagnostic) {
    int start = start(typed, diagnostic);
    int end = Math.clamp(diagnostic.end(), start, typed.length());
    return Math.clamp(width(typed, start, end), 1, MAX_CARETS);
  }

  private static int width(String typed, int start, int end) {
    return Cells.width(SafeText.of(typed.substring(start, end)).toString().replace('\n', ' '));
  }
}
