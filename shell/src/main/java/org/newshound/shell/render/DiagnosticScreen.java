package org.newshound.shell.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newshound.query.Diagnostic;
import org.newshound.shell.terminal.text.DisplayWidth;
import org.newshound.shell.terminal.text.SafeText;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Points at what was odd about a query.
public final class DiagnosticScreen {
  private static final int MAX_CARETS = 40;
  private static final int CONTEXT = 20;

  private DiagnosticScreen() {}

  /// Returns carets and their meaning, to print below the line that was typed.
  ///
  /// @param typed the query as typed
  /// @param indent the column at which it begins on the screen
  public static List<StyledLine> under(
      String typed, List<Diagnostic> diagnostics, int indent, ScreenFormat format) {
    List<StyledLine> lines = new ArrayList<>();
    diagnostics.forEach(diagnostic ->
        lines.addAll(
            pointer(
                typed, diagnostic, indent + width(typed, 0, start(typed, diagnostic)), format)));
    return lines;
  }

  /// Returns the same where the line that was typed is not on the screen: with the part of the
  /// query that each is about.
  public static List<StyledLine> quoting(
      String typed, List<Diagnostic> diagnostics, ScreenFormat format) {
    List<StyledLine> lines = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      int start = start(typed, diagnostic);
      int from = 0;
      if (width(typed, 0, typed.length()) + 2 > format.width()) {
        from =
            Math.max(
                0,
                typed.offsetByCodePoints(
                    start, -Math.min(CONTEXT, typed.codePointCount(0, start))));
      }
      String before = from > 0 ? "  …" : "  ";
      StyledLine quoted = StyledLine.of(before + typed.substring(from));
      lines.add(quoted.wrap(format.width(), 0).getFirst());
      int column = DisplayWidth.width(before) + width(typed, from, start);
      lines.addAll(pointer(typed, diagnostic, column, format));
    }
    return lines;
  }

  /// Returns one line for a script: what is odd and what to write instead.
  public static String message(String typed, Diagnostic diagnostic) {
    return fixed(typed, diagnostic)
        .map(fixed -> diagnostic.message() + "; try " + fixed)
        .orElse(diagnostic.message());
  }

  private static List<StyledLine> pointer(
      String typed, Diagnostic diagnostic, int column, ScreenFormat format) {
    Style style =
        switch (diagnostic.severity()) {
          case ERROR -> Style.ERROR;
          case WARNING -> Style.WARNING;
          case INFO -> Style.DIM;
        };
    StyledLine caret =
        StyledLine.of(" ".repeat(column)).and("^".repeat(carets(typed, diagnostic)), style);
    StyledLine beside = caret.and(' ' + diagnostic.message(), style);
    List<StyledLine> lines = new ArrayList<>();
    if (beside.width() <= format.width()) {
      lines.add(beside);
    } else {
      lines.add(caret);
      lines.addAll(StyledLine.of(diagnostic.message(), style).wrap(format.width(), 0));
    }
    fixed(typed, diagnostic)
        .ifPresent(fixed ->
            lines.addAll(StyledLine.of("Try: ").and(fixed, Style.CODE).wrap(format.width(), 0)));
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
    return DisplayWidth.width(
        SafeText.of(typed.substring(start, end)).toString().replace('\n', ' '));
  }
}
