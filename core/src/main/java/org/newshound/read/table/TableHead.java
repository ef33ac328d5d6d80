package org.newshound.read.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.read.Input;
import org.newshound.read.parts.ByteLines;

/// The beginning of a table: its header and what stands above it, such as a title or the day of the
/// export.
///
/// @param header the header; null when there is none
/// @param above the lines above it that are not blank
record TableHead(@Nullable Header header, List<String> above) {
  private static final int MOST_ABOVE = 20;
  private static final int LONGEST_SHOWN = 60;

  /// Reads lines to the header, or so many that none is to be expected.
  static TableHead read(ByteLines lines, TableDialect dialect, Input input) throws IOException {
    List<String> above = new ArrayList<>();
    TableDialect said = dialect;
    while (above.size() < MOST_ABOVE) {
      Optional<ByteLines.Line> next = lines.next();
      if (next.isEmpty()) {
        break;
      }
      String line = next.get().text().strip();
      if (line.isEmpty()) {
        continue;
      }
      TableDialect known = said.said(line);
      Header header = Header.of(next.get().text(), known);
      boolean first = above.isEmpty();
      if (!known.equals(said)) {
        said = known;
      } else if (isMapped(input, header) || (first ? header.hasText() : header.isSure())) {
        return new TableHead(header, above);
      } else {
        above.add(line);
      }
    }
    return new TableHead(null, above);
  }

  private static boolean isMapped(Input input, Header header) {
    return Stream.of(ArticlePart.HEADLINE, ArticlePart.BODY)
        .map(input.mapping()::get)
        .anyMatch(column -> column != null && header.columns().contains(Header.key(column)));
  }

  /// Returns what to say of the lines above the header.
  List<String> warnings() {
    if (above.isEmpty()) {
      return List.of();
    }
    String first = above.getFirst();
    String shown = first.length() > LONGEST_SHOWN ? first.substring(0, LONGEST_SHOWN) + "…" : first;
    String what = above.size() == 1 ? "a line" : above.size() + " lines";
    return List.of(what + " above the header is no part of the table: " + shown);
  }
}
