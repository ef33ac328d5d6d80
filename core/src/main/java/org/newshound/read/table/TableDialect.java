package org.newshound.read.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the cells of a table are written.
///
/// @param delimiter what stands between cells; [#UNKNOWN] until the header has been seen
/// @param backslash whether a backslash keeps a quote from ending its cell, as MySQL writes it,
///   instead of a second quote
record TableDialect(char delimiter, boolean backslash) {
  static final char UNKNOWN = 0;
  static final TableDialect GUESSED = new TableDialect(UNKNOWN, false);

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*\"?sep=(\\\\t|.)\"?[\\s,;]*", Pattern.CASE_INSENSITIVE);

  /// Finds out from a table's beginning how it escapes quotes.
  static TableDialect of(String sample) {
    boolean escapes = false;
    for (int i = sample.indexOf("\\\""); i >= 0; i = sample.indexOf("\\\"", i + 2)) {
      escapes |= i + 2 < sample.length() && Character.isLetterOrDigit(sample.charAt(i + 2));
    }
    return new TableDialect(UNKNOWN, escapes && !hasDoubledQuotes(sample));
  }

  /// Looks for two quotes that are no empty cell.
  private static boolean hasDoubledQuotes(String sample) {
    for (int i = sample.indexOf("\"\""); i >= 0; i = sample.indexOf("\"\"", i + 2)) {
      char before = i == 0 ? '\n' : sample.charAt(i - 1);
      char after = i + 2 < sample.length() ? sample.charAt(i + 2) : '\n';
      if (!isEdge(before) && !isEdge(after) && before != '\\') {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(char unit) {
    return ",;|\t\r\n".indexOf(unit) >= 0;
  }

  /// Returns the dialect with the delimiter that the line of a spreadsheet says: `sep=;`. Any other
  /// line says nothing.
  TableDialect said(String line) {
    Matcher separator = SEPARATOR.matcher(line);
    if (!separator.matches()) {
      return this;
    }
    String named = separator.group(1);
    return withDelimiter(named.equals("\\t") ? '\t' : named.charAt(0));
  }

  TableDialect withDelimiter(char other) {
    return new TableDialect(other, backslash);
  }
}
