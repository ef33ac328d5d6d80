package org.newshound.read.table;

import java.util.ArrayList;
import java.util.List;

/// Cuts rows into cells, as RFC 4180 has it and as tables are really written: a cell in double
/// quotes may hold the delimiter, line feeds and doubled quotes; a quote inside an unquoted cell is
/// a quote; a closing quote that something follows is none. Where a table escapes by backslashes,
/// `\"` and `\\` are a quote and a backslash.
///
/// A row is handed over line by line, since a cell may go on in the next.
final class TableCells {
  private final char delimiter;
  private final boolean backslash;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean quoted;
  private int length;

  TableCells(TableDialect dialect) {
    this.delimiter = dialect.delimiter();
    this.backslash = dialect.backslash();
  }

  /// Returns the cells of a row that is one line.
  static List<String> of(String line, TableDialect dialect) {
    TableCells cells = new TableCells(dialect);
    cells.add(line);
    return cells.take();
  }

  /// Takes the next line of the row and says whether the row ends with it.
  boolean add(String line) {
    String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    length += line.length() + 1;
    if (quoted) {
      cell.append('\n');
    }
    int i = 0;
    while (i < text.length()) {
      i = quoted ? inQuotes(text, i) : outside(text, i);
    }
    return !quoted;
  }

  private int outside(String text, int i) {
    char unit = text.charAt(i);
    if (unit == delimiter) {
      end();
    } else if (unit == '"' && cell.toString().isBlank()) {
      cell.setLength(0);
      quoted = true;
    } else {
      return plain(text, i);
    }
    return i + 1;
  }

  private int plain(String text, int i) {
    int end = text.indexOf(delimiter, i);
    end = end < 0 ? text.length() : end;
    int quote = cell.toString().isBlank() ? text.indexOf('"', i) : -1;
    boolean padding = quote > i && quote < end && text.substring(i, quote).isBlank();
    end = padding ? quote : end;
    cell.append(text, i, end);
    return end;
  }

  private int inQuotes(String text, int i) {
    int quote = text.indexOf('"', i);
    int escape = backslash ? text.indexOf('\\', i) : -1;
    if (escape >= 0 && (quote < 0 || escape < quote)) {
      return escaped(text, i, escape);
    }
    if (quote < 0) {
      cell.append(text, i, text.length());
      return text.length();
    }
    cell.append(text, i, quote);
    int next = quote + 1;
    int after = next;
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    if (after == text.length() || text.charAt(after) == delimiter) {
      quoted = false;
      return after;
    }
    cell.append('"');
    return text.charAt(next) == '"' ? next + 1 : next;
  }

  private int escaped(String text, int from, int escape) {
    cell.append(text, from, escape);
    boolean last = escape + 1 == text.length();
    char next = last ? ' ' : text.charAt(escape + 1);
    if (next != '"' && next != '\\' && !last) {
      cell.append('\\');
    } else if (!last) {
      cell.append(next);
    }
    return next != '"' && next != '\\' ? escape + 1 : escape + 2;
  }

  private void end() {
    cells.add(cell.toString().strip());
    cell.setLength(0);
  }

  /// Returns how many characters the row has so far.
  int length() {
    return length;
  }

  /// Returns the row's cells and begins a new row.
  List<String> take() {
    end();
    List<String> row = List.copyOf(cells);
    cells.clear();
    quoted = false;
    length = 0;
    return row;
  }
}
