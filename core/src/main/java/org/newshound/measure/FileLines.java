package org.newshound.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The lines of a small file in UTF-8, blank ones left out.
record FileLines(String file, List<Line> lines) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  FileLines {
    lines = List.copyOf(lines);
  }

  /// A line and its number, from 1.
  record Line(int number, String text) {}

  /// Reads a stream to its end.
  static FileLines read(InputStream input, String file) throws IOException {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String text : decoded(input.readAllBytes(), file).split("\n", -1)) {
      number++;
      if (!text.isBlank()) {
        lines.add(
            new Line(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text));
      }
    }
    return new FileLines(file, lines);
  }

  /// Returns the columns of a line, which any white space parts.
  ///
  /// @param names what the columns are, for the complaint when there are not as many
  List<String> columns(Line line, String names) throws BadLineException {
    List<String> columns = List.of(line.text().strip().split("\\s+"));
    int wanted = names.split(" ").length;
    if (columns.size() != wanted) {
      throw bad(
          line, "there are " + columns.size() + " columns, not the " + wanted + " of: " + names);
    }
    return columns;
  }

  /// Returns the complaint about a line.
  BadLineException bad(Line line, String reason) {
    return new BadLineException(file, line.number(), reason);
  }

  private static String decoded(byte[] bytes, String file) throws BadLineException {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(from, to, true);
    if (result.isError()) {
      throw new BadLineException(file, line(bytes, from.position()), "it is not in UTF-8");
    }
    String text = to.flip().toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
