package org.newshound.read.markdown;

import java.util.List;
import java.util.Map;

/// What stands above a Markdown text: keys and values, as YAML between lines of three hyphens or as
/// TOML between lines of three plus signs.
///
/// It is read for an article's sake: lines, lists and nested keys as people write them, not all of
/// either language. What is not understood is kept, to be reported.
///
/// @param fields the values of each key, nested ones with dots, in lower case without hyphens and
///   underscores
/// @param unread lines that were not understood
/// @param rest the text below
record FrontMatter(Map<String, List<String>> fields, List<String> unread, String rest) {
  private static final int LONGEST = 64 << 10;

  FrontMatter {
    fields = Map.copyOf(fields);
    unread = List.copyOf(unread);
  }

  /// {@return the front matter and the text; all of it as text when there is none}
  static FrontMatter of(String file) {
    String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
    String fence = text.startsWith("---") ? "---" : text.startsWith("+++") ? "+++" : "";
    int from = text.indexOf('\n') + 1;
    if (fence.isEmpty() || from == 0 || !text.substring(0, from).strip().equals(fence)) {
      return new FrontMatter(Map.of(), List.of(), text);
    }
    int at = from;
    while (at < text.length() && at - from < LONGEST) {
      int feed = text.indexOf('\n', at);
      int end = feed < 0 ? text.length() : feed;
      String line = end - at > 8 ? "" : text.substring(at, end).stripTrailing();
      if (line.equals(fence) || (fence.equals("---") && line.equals("..."))) {
        List<String> lines = text.substring(from, at).lines().toList();
        return read(lines, fence, text.substring(Math.min(end + 1, text.length())), text);
      }
      at = end + 1;
    }
    return new FrontMatter(Map.of(), List.of(), text);
  }

  private static FrontMatter read(List<String> lines, String fence, String rest, String whole) {
    FrontLines read = new FrontLines(lines, fence.equals("+++"));
    read.read();
    // A rule above a story and another in it enclose no keys.
    return read.fields().isEmpty() && !read.unread().isEmpty()
        ? new FrontMatter(Map.of(), List.of(), whole)
        : new FrontMatter(read.fields(), read.unread(), rest);
  }
}
