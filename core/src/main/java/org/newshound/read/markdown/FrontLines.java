package org.newshound.read.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lines of front matter.
///
/// Not safe for use by several threads at once.
final class FrontLines {
  private static final Pattern KEY =
      Pattern.compile(
          "([\"']?)([\\p{L}\\p{N}_][\\p{L}\\p{N}_. @-]{0,60}?)\\1\\s*(?:(:)(?:\\s+(.*)|)|(=)\\s*(.*))");
  private static final Pattern TABLE = Pattern.compile("\\[\\[?([^\\[\\]]{1,99})\\]\\]?");
  private static final Pattern BLOCK = Pattern.compile("[|>][+-]?[0-9]?[+-]?");

  private final List<String> lines;
  private final boolean toml;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final List<String> unread = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private String table = "";
  private int at;

  /// A key that those further to the right belong to.
  private record Level(int indent, String path) {}

  FrontLines(List<String> lines, boolean toml) {
    this.lines = lines;
    this.toml = toml;
  }

  Map<String, List<String>> fields() {
    return fields;
  }

  List<String> unread() {
    return unread;
  }

  void read() {
    while (at < lines.size()) {
      String line = lines.get(at++);
      String words = line.strip();
      Matcher head = TABLE.matcher(words);
      if (words.isEmpty() || words.startsWith("#")) {
        continue;
      }
      if (toml && head.matches()) {
        table = head.group(1).strip() + ".";
      } else {
        line(words, toml ? 0 : indent(line));
      }
    }
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private void line(String words, int indent) {
    if (!toml && (words.startsWith("- ") || words.equals("-"))) {
      item(words.substring(1).strip(), indent);
      return;
    }
    Matcher key = KEY.matcher(words);
    String value = key.matches() ? key.group(toml ? 6 : 4) : null;
    if (key.matches() && key.group(toml ? 5 : 3) != null) {
      close(indent);
      String path = levels.isEmpty() ? table : levels.getLast().path() + ".";
      if (!toml) {
        levels.addLast(new Level(indent, path + key.group(2)));
      }
      value(path + key.group(2), value == null ? "" : value.strip(), indent);
    } else if (!toml && !levels.isEmpty() && indent > levels.getLast().indent()) {
      continued(levels.getLast().path(), words);
    } else {
      unread.add(words);
    }
  }

  private void close(int indent) {
    while (!levels.isEmpty() && levels.getLast().indent() >= indent) {
      levels.removeLast();
    }
  }

  private void item(String words, int indent) {
    close(indent + 1);
    if (levels.isEmpty()) {
      unread.add(words);
      return;
    }
    String path = levels.getLast().path();
    Matcher key = KEY.matcher(words);
    if (key.matches() && key.group(4) != null) {
      String inner = path + "." + key.group(2);
      levels.addLast(new Level(indent + 1, path));
      levels.addLast(new Level(indent + 2, inner));
      value(inner, key.group(4).strip(), indent + 2);
    } else {
      value(path, words, indent);
    }
  }

  private void value(String path, String value, int indent) {
    if (!toml && BLOCK.matcher(value).matches()) {
      add(path, block(indent, value.startsWith("|") ? "\n" : " "));
    } else if (toml && (value.startsWith("\"\"\"") || value.startsWith("'''"))) {
      add(path, quotedLines(value));
    } else if (value.startsWith("[")) {
      FrontValue.listed(untilClosed(value)).forEach(each -> add(path, each));
    } else if (value.startsWith("{")) {
      FrontValue.mapped(value).forEach((key, each) -> add(path + "." + key, each));
    } else {
      add(path, FrontValue.scalar(value));
    }
  }

  private String block(int indent, String between) {
    StringJoiner text = new StringJoiner(between);
    while (at < lines.size() && (lines.get(at).isBlank() || indent(lines.get(at)) > indent)) {
      text.add(lines.get(at++).strip());
    }
    return text.toString().strip();
  }

  private String quotedLines(String value) {
    String mark = value.substring(0, 3);
    StringJoiner text = new StringJoiner("\n");
    String line = value.substring(3);
    while (!line.contains(mark) && at < lines.size()) {
      text.add(line);
      line = lines.get(at++);
    }
    int end = line.indexOf(mark);
    return text.add(end < 0 ? line : line.substring(0, end)).toString().strip();
  }

  private String untilClosed(String value) {
    StringJoiner list = new StringJoiner(" ").add(value);
    String last = value;
    while (!FrontValue.withoutComment(last).endsWith("]") && at < lines.size()) {
      last = lines.get(at++).strip();
      list.add(FrontValue.withoutComment(last));
    }
    return list.toString();
  }

  /// A value that goes on in the next line.
  private void continued(String path, String words) {
    List<String> values = fields.get(simple(path));
    if (values == null) {
      add(path, FrontValue.scalar(words));
    } else {
      values.set(values.size() - 1, values.getLast() + " " + words);
    }
  }

  private void add(String path, String value) {
    if (!value.isEmpty()) {
      fields.computeIfAbsent(simple(path), key -> new ArrayList<>()).add(value);
    }
  }

  private static String simple(String path) {
    return path.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }
}
