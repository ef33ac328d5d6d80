package org.newshound.measure;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Which articles answer which queries, as people judged.
///
/// @param grades for each judged query the ids of articles and how well they answer it: 0 or less
///   for not at all
public record Judgments(Map<String, Map<String, Integer>> grades) {
  private static final String COLUMNS = "query 0 article grade";

  /// Copies the grades.
  public Judgments {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    grades.forEach((query, articles) -> copy.put(query, Map.copyOf(articles)));
    grades = Collections.unmodifiableMap(copy);
  }

  /// Reads a file of judgments, "qrels": lines `query 0 article grade` parted by white space.
  ///
  /// @param input the file, in UTF-8; read to its end and left open
  /// @param file what to call it in complaints
  /// @return the judgments
  /// @throws BadLineException when a line is of another form or judges an article again
  /// @throws IOException when the file cannot be read
  public static Judgments read(InputStream input, String file) throws IOException {
    FileLines lines = FileLines.read(input, file);
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (FileLines.Line line : lines.lines()) {
      List<String> columns = lines.columns(line, COLUMNS);
      String article = columns.get(2);
      int grade;
      try {
        grade = Integer.parseInt(columns.get(3));
      } catch (NumberFormatException e) {
        throw lines.bad(line, "the grade " + columns.get(3) + " is no whole number");
      }
      Map<String, Integer> query =
          grades.computeIfAbsent(columns.getFirst(), id -> new LinkedHashMap<>());
      if (query.putIfAbsent(article, grade) != null) {
        throw lines.bad(line, "query " + columns.getFirst() + " has judged " + article + " before");
      }
    }
    return new Judgments(grades);
  }

  /// {@return the grades of a query; empty when nobody judged it}
  ///
  /// @param query the query's id
  public Map<String, Integer> of(String query) {
    return Objects.requireNonNullElse(grades.get(query), Map.of());
  }
}
