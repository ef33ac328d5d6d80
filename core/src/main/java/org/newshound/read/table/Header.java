package org.newshound.read.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The first row of a table, which names its columns.
///
/// @param columns the names, in order, as the reader of plain objects knows them
/// @param delimiter what stands between cells
record Header(List<String> columns, char delimiter) {
  private static final String DELIMITERS = ",\t;|";
  private static final Set<String> TEXTS =
      Set.of(
          "headline",
          "title",
          "body",
          "text",
          "content",
          "article",
          "articlebody",
          "article_body",
          "article_text",
          "story",
          "full_text",
          "fulltext",
          "maintext",
          "bodytext");
  private static final Set<String> OTHERS =
      Set.of(
          "id",
          "date",
          "published",
          "author",
          "authors",
          "byline",
          "dateline",
          "source",
          "url",
          "link",
          "section",
          "category",
          "keywords",
          "summary",
          "description",
          "publication",
          "language",
          "published_at",
          "publish_date",
          "pub_date",
          "datetime",
          "tags",
          "publisher");

  /// Reads a header with the delimiter that parts the most names in it.
  static Header of(String line) {
    Header best = new Header(List.of(), ',');
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char delimiter = DELIMITERS.charAt(i);
      List<String> names = Cells.of(line, delimiter).stream().map(Header::key).toList();
      Header header = new Header(names, delimiter);
      if (header.score() > best.score()) {
        best = header;
      }
    }
    return best;
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
    return (int)
        columns.stream()
            .map(column -> column.toLowerCase(Locale.ROOT))
            .filter(column -> TEXTS.contains(column) || OTHERS.contains(column))
            .count();
  }

  /// Says whether some column can hold a headline or a body.
  boolean hasText() {
    return columns.stream().anyMatch(column -> TEXTS.contains(column.toLowerCase(Locale.ROOT)));
  }

  /// Returns the cells by their columns' names; null when there are more cells than columns.
  @Nullable Map<String, String> row(List<String> cells) {
    for (int i = columns.size(); i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        return null;
      }
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      if (!columns.get(i).isEmpty()) {
        row.putIfAbsent(columns.get(i), cells.get(i));
      }
    }
    return row;
  }
}
