package org.newshound.read.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Origin;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.json.JsonArticle;
import org.newshound.read.parts.ByteLines;

/// Reads the rows below a table's header, each as an article.
///
/// Ids that begin with 0 or 1 count the rows. Two tables would have the same ones for different
/// articles, so they identify nothing, unless the caller says that they do.
///
/// Not safe for use by several threads at once.
final class TableRows {
  /// Each time may look through as many lines as the longest row has.
  private static final int MOST_RESUMED = 100;

  private final Header header;
  private final ByteLines lines;
  private final Input input;
  private final Consumer<? super ReadOutcome> sink;
  private final JsonArticle articles;
  private final Deque<ByteLines.Line> waiting = new ArrayDeque<>();
  private int resumed;
  private boolean anyArticle;
  private @Nullable String counting;

  TableRows(Header header, ByteLines lines, Input input, Consumer<? super ReadOutcome> sink) {
    this.header = header;
    this.lines = lines;
    this.input = input;
    this.sink = sink;
    this.articles = new JsonArticle(mapped(input), sink);
  }

  /// A mapping names columns as they are printed; rows have them without blanks.
  private static Input mapped(Input input) {
    Map<ArticlePart, String> names = new EnumMap<>(ArticlePart.class);
    input.mapping().forEach((part, column) -> names.put(part, Header.key(column)));
    return input.withMapping(names);
  }

  /// Reads all rows; the first article tells what was odd about the table.
  void read(List<String> warnings) throws IOException {
    List<String> odd = new ArrayList<>(warnings);
    boolean any = false;
    for (Optional<ByteLines.Line> line = next(); line.isPresent(); line = next()) {
      if (!line.get().text().isBlank()) {
        any = true;
        row(line.get(), odd);
      }
    }
    if (!any) {
      Origin origin = input.origin(TableFormat.NAME);
      sink.accept(new ReadOutcome.Skipped(origin, "a table without rows"));
    }
  }

  private Optional<ByteLines.Line> next() throws IOException {
    ByteLines.Line again = waiting.poll();
    return again != null ? Optional.of(again) : lines.next();
  }

  private void row(ByteLines.Line first, List<String> odd) throws IOException {
    Origin origin = input.origin(TableFormat.NAME, first.offset());
    String place = "line " + first.number();
    TableCells cells = new TableCells(header.dialect());
    List<ByteLines.Line> more = new ArrayList<>();
    boolean whole = cells.add(first.text());
    boolean tooLong = first.tooLong();
    while (!whole && !tooLong) {
      Optional<ByteLines.Line> next = next();
      if (next.isEmpty()) {
        reject(origin, place + ": a quote is opened and never closed");
        resume(more);
        return;
      }
      more.add(next.get());
      whole = cells.add(next.get().text());
      tooLong = next.get().tooLong() || cells.length() > input.limits().lineChars();
    }
    if (tooLong) {
      reject(origin, place + ": the row is longer than " + input.limits().lineChars());
      resume(more);
      return;
    }
    Map<String, String> row = header.row(cells.take());
    if (row == null) {
      reject(origin, place + ": more cells than columns");
    } else {
      article(row, origin, place, odd);
    }
  }

  /// Goes on behind a row that an open quote spoilt: at the first of the lines it took that is a
  /// whole row by itself, since else one stray quote would cost all rows that follow.
  private void resume(List<ByteLines.Line> taken) {
    int columns = header.columns().size();
    int at = 0;
    while (at < taken.size() && !isRow(taken.get(at), columns)) {
      at++;
    }
    if (at < taken.size() && columns > 1 && resumed < MOST_RESUMED) {
      resumed++;
      List<ByteLines.Line> again = taken.subList(at, taken.size());
      again.reversed().forEach(waiting::addFirst);
    }
  }

  private boolean isRow(ByteLines.Line line, int columns) {
    TableCells cells = new TableCells(header.dialect());
    return !line.tooLong() && cells.add(line.text()) && cells.take().size() == columns;
  }

  private void article(Map<String, String> row, Origin origin, String place, List<String> odd) {
    if (!anyArticle) {
      anyArticle = true;
      findCounting(row, odd);
    }
    if (counting != null) {
      row.remove(counting);
    }
    articles.readRow(row, origin, place, odd);
    odd.clear();
  }

  private void findCounting(Map<String, String> row, List<String> odd) {
    String column = header.id().orElse(null);
    if (column == null || input.mapping().containsKey(ArticlePart.ID)) {
      return;
    }
    String id = row.getOrDefault(column, "").strip();
    if (id.equals("0") || id.equals("1")) {
      counting = column;
      odd.add("the column " + column + " counts the rows and is no id");
    }
  }

  private void reject(Origin origin, String reason) {
    sink.accept(new ReadOutcome.Rejected(origin, reason));
  }
}
