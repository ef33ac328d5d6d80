package org.newshound.shell.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newshound.measure.Evaluation;
import org.newshound.shell.render.data.JsonText;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Shows how well queries are answered.
public final class EvaluationScreen {
  private EvaluationScreen() {}

  /// Returns the figures by name, in order.
  ///
  /// @param asked how many queries were asked
  /// @param cutOff how many answers a limit cut off, which makes the figures too low
  public static Map<String, String> figures(Evaluation evaluation, int asked, int cutOff) {
    Map<String, String> figures = new LinkedHashMap<>();
    evaluation
        .mean()
        .byName()
        .forEach((name, value) -> figures.put(name, String.format(Locale.ROOT, "%.4f", value)));
    figures.put("queries", Integer.toString(asked));
    figures.put("judged", Integer.toString(evaluation.queries().size()));
    figures.put("unjudged", Integer.toString(evaluation.unjudged().size()));
    figures.put("unanswered", Integer.toString(evaluation.unanswered().size()));
    figures.put("incomplete", Integer.toString(cutOff));
    return figures;
  }

  /// Returns the figures to be read.
  ///
  /// @param asked how many queries were asked
  /// @param cutOff how many answers a limit cut off, which makes the figures too low
  public static List<StyledLine> lines(Evaluation evaluation, int asked, int cutOff) {
    Map<String, String> figures = figures(evaluation, asked, cutOff);
    int names = figures.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
    int widest = figures.values().stream().mapToInt(String::length).max().orElse(0);
    return figures.entrySet().stream()
        .map(figure ->
            StyledLine.of(padded(figure.getKey(), names), Style.DIM)
                .and(" ".repeat(widest - figure.getValue().length()) + figure.getValue()))
        .toList();
  }

  /// Returns the figures as JSON.
  ///
  /// @param asked how many queries were asked
  /// @param cutOff how many answers a limit cut off, which makes the figures too low
  public static String json(Evaluation evaluation, int asked, int cutOff) {
    return JsonText.of(
        figures(evaluation, asked, cutOff).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    figure -> new JsonText.Raw(figure.getValue()),
                    (first, second) -> first,
                    LinkedHashMap::new)));
  }

  private static String padded(String name, int width) {
    return name + " ".repeat(width - name.length());
  }
}
