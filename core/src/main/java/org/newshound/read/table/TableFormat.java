package org.newshound.read.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.parts.ByteLines;

/// Tables with a header, of any length: cells parted by commas, semicolons, tabs or bars.
///
/// The columns are found by our names for the parts and by the names that others give them; which
/// other column holds which part says [org.newshound.read.ArticleReader#withMapping]. A row that is
/// broken is refused with its line, and the next one is read.
///
/// Instances keep no state and are safe for use by many threads.
public final class TableFormat implements ArticleFormat {
  static final String NAME = "table";

  private static final int SAMPLE_BYTES = 64 << 10;

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
    BufferedInputStream bytes = new BufferedInputStream(input.bytes(), SAMPLE_BYTES);
    bytes.mark(SAMPLE_BYTES);
    String sample = new String(bytes.readNBytes(SAMPLE_BYTES), StandardCharsets.ISO_8859_1);
    bytes.reset();
    ByteLines lines = ByteLines.ofText(bytes, input.limits().lineChars());
    TableHead head = TableHead.read(lines, TableDialect.of(sample.replace("\0", "")), input);
    Origin origin = input.origin(NAME);
    if (head.header() != null) {
      new TableRows(head.header(), lines, input, sink).read(head.warnings());
    } else if (head.above().isEmpty()) {
      sink.accept(new ReadOutcome.Rejected(origin, "the file is empty"));
    } else if (head.above().getFirst().indexOf('\0') >= 0) {
      sink.accept(new ReadOutcome.Rejected(origin, "looks like a binary file"));
    } else {
      String columns = String.join(", ", Header.of(head.above().getFirst()).columns());
      sink.accept(
          new ReadOutcome.Rejected(origin, "no column for headline or body among " + columns));
    }
  }
}
