package org.newshound.shell.render.data;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.newshound.article.Published;
import org.newshound.search.Hit;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Writes hits as rows of cells.
public final class HitTable {
  /// The names of the columns of [#row].
  public static final List<String> COLUMNS =
      List.of("rank", "score", "date", "id", "headline", "byline", "dateline", "source", "url");

  /// The names of the columns of [#ofMany].
  public static final List<String> COLUMNS_OF_MANY = List.of("query", "rank", "score", "id");

  private static final String FORMULA = "=+-@\t\r";

  /// What ends a line.
  static final String ONE_LINE = "[\\r\\n\\u0085\\u2028\\u2029]+";

  private HitTable() {}

  /// Returns what a script usually needs of a hit: rank, score, date, id and headline.
  public static List<StyledLine> brief(Hit hit) {
    List<String> row = row(hit);
    return List.of(
        StyledLine.of(row.get(0), Style.DIM),
        StyledLine.of(row.get(1), Style.DIM),
        StyledLine.of(row.get(2), Style.DATE),
        StyledLine.of(row.get(3)),
        StyledLine.of(row.get(4), Style.BOLD));
  }

  /// Returns which query a hit answers, its rank, score and id.
  public static List<String> ofMany(String query, Hit hit) {
    List<String> row = row(hit);
    return List.of(query, row.getFirst(), row.get(1), hit.id());
  }

  /// Returns all of a hit but its snippets; what is not known is empty.
  public static List<String> row(Hit hit) {
    Published published = hit.published();
    return List.of(
        Integer.toString(hit.rank()),
        NumberFormatter.score(hit.score()),
        published == null ? "" : published.value(),
        hit.id(),
        hit.headline(),
        Objects.requireNonNullElse(hit.byline(), ""),
        Objects.requireNonNullElse(hit.dateline(), ""),
        Objects.requireNonNullElse(hit.source(), ""),
        Objects.requireNonNullElse(hit.url(), ""));
  }

  /// Returns some cells of a hit.
  ///
  /// @param columns which, of [#COLUMNS]
  public static List<String> row(Hit hit, List<String> columns) {
    List<String> row = row(hit);
    return columns.stream().map(column -> row.get(COLUMNS.indexOf(column))).toList();
  }

  /// Returns `column: cell` for every cell that is not empty.
  public static List<String> pairs(List<String> columns, List<String> row) {
    return IntStream.range(0, columns.size())
        .filter(at -> !row.get(at).isEmpty())
        .mapToObj(at -> columns.get(at) + ": " + row.get(at).replaceAll(ONE_LINE, " "))
        .toList();
  }

  /// Returns a row in which no cell is a formula to a spreadsheet: those that look like one begin
  /// with an apostrophe.
  public static List<String> formulaSafe(List<String> row) {
    return row.stream()
        .map(cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell)
        .toList();
  }

  /// Returns a row whose tabs, line ends and backslashes are escaped.
  public static List<String> tabSafe(List<String> row) {
    return row.stream()
        .map(cell -> cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"))
        .toList();
  }

  /// Returns a row as a line of comma-separated values.
  public static String csv(List<String> row) {
    return String.join(",", row.stream().map(HitTable::quoted).toList());
  }

  /// Returns a row as a line of a Markdown table.
  public static String markdown(List<String> row) {
    return "| "
        + String.join(
            " | ",
            row.stream()
                .map(cell ->
                    cell.replaceAll(ONE_LINE, " ").replace("\\", "\\\\").replace("|", "\\|"))
                .toList())
        + " |";
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(unit -> unit == ',' || unit == '"' || unit < ' ');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
