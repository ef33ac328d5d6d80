package org.newshound.read.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.json.JsonArticle;
import org.newshound.read.parts.ByteLines;

/// Tables with a header, of any length: cells parted by commas, semicolons, tabs or bars.
///
/// The columns are found by our names for the parts and by the names that others give them; which
/// other column holds which part says [org.newshound.read.ArticleReader#withMapping]. A row that is
/// broken is refused with its line, and the next one is read.
///
/// Instances keep no state and are safe for use by many threads.
public final class TableFormat implements ArticleFormat {
  private static final String NAME = "table";

  /// Makes the format; for the service loader.
  public TableFormat() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public int likeness(Head head) {
    if (head.isNamed(".csv", ".tsv", ".tab")) {
      return 85;
    }
    String text = head.text().stripLeading();
    int end = text.indexOf('\n');
    if (end < 0 || text.startsWith("{") || text.startsWith("<") || text.startsWith("[")) {
      return 0;
    }
    Header header = Header.of(text.substring(0, end).stripTrailing());
    boolean names = header.columns().size() == header.known() && header.known() > 2;
    return names && header.hasText() ? 60 : 0;
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    ByteLines lines = ByteLines.ofText(input.bytes(), input.limits().lineChars());
    Optional<ByteLines.Line> first = lines.next();
    while (first.isPresent() && first.get().text().isBlank()) {
      first = lines.next();
    }
    Origin origin = Origin.of(input.path(), NAME);
    if (first.isEmpty()) {
      sink.accept(new ReadOutcome.Rejected(origin, "the file is empty"));
      return;
    }
    Header header = Header.of(first.get().text());
    if (first.get().text().indexOf('\0') >= 0) {
      sink.accept(new ReadOutcome.Rejected(origin, "looks like a binary file"));
    } else if (!header.hasText() && !isMapped(input, header)) {
      sink.accept(
          new ReadOutcome.Rejected(
              origin,
              "no column for headline or body among " + String.join(", ", header.columns())));
    } else {
      new Rows(header, lines, input, sink).read();
    }
  }

  private static boolean isMapped(Input input, Header header) {
    return input.mapping().entrySet().stream()
        .filter(part -> part.getKey().equals("headline") || part.getKey().equals("body"))
        .anyMatch(part -> header.columns().contains(Header.key(part.getValue())));
  }

  private record Rows(
      Header header, ByteLines lines, Input input, Consumer<? super ReadOutcome> sink) {

    void read() throws IOException {
      JsonArticle articles = new JsonArticle(mapped(), sink);
      boolean any = false;
      for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!line.get().text().isBlank()) {
          any = true;
          row(line.get(), articles);
        }
      }
      if (!any) {
        sink.accept(new ReadOutcome.Skipped(Origin.of(input.path(), NAME), "a table without rows"));
      }
    }

    /// A mapping names columns as they are printed; rows have them without blanks.
    private Input mapped() {
      Map<String, String> names = new HashMap<>();
      input.mapping().forEach((part, column) -> names.put(part, Header.key(column)));
      return new Input(input.path(), input.bytes(), input.limits(), names);
    }

    private void row(ByteLines.Line first, JsonArticle articles) throws IOException {
      Origin origin = new Origin(input.path(), null, first.offset(), NAME);
      String place = "line " + first.number();
      Cells cells = new Cells(header.delimiter());
      boolean whole = cells.add(first.text());
      boolean tooLong = first.tooLong();
      while (!whole && !tooLong) {
        Optional<ByteLines.Line> next = lines.next();
        if (next.isEmpty()) {
          reject(origin, place + ": a quote is opened and never closed");
          return;
        }
        whole = cells.add(next.get().text());
        tooLong = next.get().tooLong() || cells.length() > input.limits().lineChars();
      }
      Map<String, String> row = tooLong ? null : header.row(cells.take());
      if (row != null) {
        articles.readRow(row, origin, place);
      } else {
        int most = input.limits().lineChars();
        reject(
            origin,
            place + (tooLong ? ": the row is longer than " + most : ": more cells than columns"));
      }
    }

    private void reject(Origin origin, String reason) {
      sink.accept(new ReadOutcome.Rejected(origin, reason));
    }
  }
}
