package org.newshound.read.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.read.json.simple.PartName;

/// The row of a table that names its columns.
///
/// @param columns the names, in order, as the reader of plain objects knows them
/// @param dialect how its cells are written
record Header(List<String> columns, TableDialect dialect) {
  private static final String DELIMITERS = ",\t;|";

  /// Reads a header with the delimiter that parts the most names in it.
  static Header of(String line) {
    return of(line, TableDialect.GUESSED);
  }

  /// Reads a header whose delimiter may be known.
  static Header of(String line, TableDialect known) {
    if (known.delimiter() != TableDialect.UNKNOWN) {
      return parted(line, known);
    }
    Header best = new Header(List.of(), known.withDelimiter(','));
    for (int i = 0; i < DELIMITERS.length(); i++) {
      Header header = parted(line, known.withDelimiter(DELIMITERS.charAt(i)));
      if (header.score() > best.score()) {
        best = header;
      }
    }
    return best;
  }

  private static Header parted(String line, TableDialect dialect) {
    return new Header(TableCells.of(line, dialect).stream().map(Header::key).toList(), dialect);
  }

  /// Returns a column as rows name it: without blanks and hyphens.
  static String key(String cell) {
    String plain = cell.startsWith("\uFEFF") ? cell.substring(1) : cell;
    return plain.strip().replaceAll("[\\s-]", "_");
  }

  private int score() {
    return known() * 100 + Math.min(columns.size(), 99);
  }

  /// Returns how many names are known.
  int known() {
    return (int) columns.stream().filter(column -> PartName.named(column).isPresent()).count();
  }

  /// Says whether some column can hold a headline or a body.
  boolean hasText() {
    return columns.stream().anyMatch(Header::isText);
  }

  /// A name alone may be anybody's; `HD` is what Factiva calls the headline.
  private static boolean isText(String column) {
    return column.equalsIgnoreCase("HD")
        || (!column.equalsIgnoreCase("name")
            && PartName.named(column).filter(PartName::isText).isPresent());
  }

  /// Says whether most names are known and one can hold text, so that it is no row or title.
  boolean isSure() {
    return hasText() && known() > 1 && known() * 2 >= columns.size();
  }

  /// Returns the column that identifies the rows.
  Optional<String> id() {
    return columns.stream()
        .filter(column -> PartName.named(column).filter(part -> part == PartName.ID).isPresent())
        .findFirst();
  }

  /// Returns the cells by their columns' names; null when there are more cells than columns. Of
  /// columns that have the same name the first with something in it counts.
  @Nullable Map<String, String> row(List<String> cells) {
    for (int i = columns.size(); i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        return null;
      }
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (!columns.get(i).isEmpty()) {
        String cell = cells.get(i);
        row.merge(columns.get(i), cell, (first, next) -> first.isBlank() ? next : first);
      }
    }
    return row;
  }
}
