package org.newshound.measure;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A query of a file of many.
///
/// @param id what its answer is known by
/// @param text the query
/// @param line the line of the file it stands on, from 1
/// @param column where in that line the query begins, from 1
public record Question(String id, String text, int line, int column) {

  /// Reads a file of lines `id TAB query`. Blank lines are passed over.
  ///
  /// @param input the file, in UTF-8; read to its end and left open
  /// @param file what to call it in complaints
  /// @return the queries, in order
  /// @throws BadLineException when a line has no tab, no id or the id of another
  /// @throws IOException when the file cannot be read
  public static List<Question> read(InputStream input, String file) throws IOException {
    FileLines lines = FileLines.read(input, file);
    List<Question> questions = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (FileLines.Line line : lines.lines()) {
      int tab = line.text().indexOf('\t');
      if (tab < 0) {
        throw lines.bad(line, "there is no tab; a line is an id, a tab and a query");
      }
      String id = line.text().substring(0, tab).strip();
      if (id.isEmpty()) {
        throw lines.bad(line, "the query has no id before the tab");
      }
      if (!ids.add(id)) {
        throw lines.bad(line, "there is another query with the id " + id);
      }
      String text = line.text().substring(tab + 1).stripLeading();
      int column = line.text().length() - text.length() + 1;
      questions.add(new Question(id, text.stripTrailing(), line.number(), column));
    }
    return questions;
  }
}
