package org.newshound.shell.render.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newshound.search.Hit;
import org.newshound.search.Snippet;
import org.newshound.search.Snippet.Mark;
import org.newshound.shell.terminal.text.Link;

/// Writes a hit as an item of a Markdown list: its headline, linked where it has an address, where
/// it comes from, and its passages with the matching words in bold. Nothing that an article holds
/// is taken for Markdown.
public final class HitMarkdown {
  private static final String SPECIAL = "\\`*_{}[]<>#+!|~&";

  private HitMarkdown() {}

  /// Returns the lines of the item.
  public static List<String> lines(Hit hit) {
    List<String> lines = new ArrayList<>();
    lines.add("- " + item(headline(hit)));
    String meta = meta(hit);
    if (!meta.isEmpty()) {
      lines.add("  " + meta);
    }
    hit.snippets().forEach(snippet -> lines.add("  > " + passage(snippet)));
    return List.copyOf(lines);
  }

  private static String headline(Hit hit) {
    String text = marked(hit.headline(), hit.headlineMarks());
    Optional<Link> link = Optional.ofNullable(hit.url()).flatMap(Link::of);
    return link.map(to -> '[' + text + "](" + destination(to) + ')').orElse(text);
  }

  /// What begins like an item of a list is none.
  private static String item(String text) {
    return text.replaceFirst("^(\\d+)([.)])", "$1\\\\$2").replaceFirst("^-", "\\\\-");
  }

  /// Brackets would end the address too early.
  private static String destination(Link link) {
    return link.toString().replace("(", "%28").replace(")", "%29");
  }

  private static String meta(Hit hit) {
    String date = hit.published() == null ? null : hit.published().day().toString();
    return Stream.of(hit.byline(), hit.dateline(), date, hit.source())
        .filter(Objects::nonNull)
        .map(HitMarkdown::escaped)
        .collect(Collectors.joining(" · "));
  }

  private static String passage(Snippet snippet) {
    return marked(snippet.text(), snippet.marks());
  }

  private static String marked(String text, List<Mark> marks) {
    StringBuilder whole = new StringBuilder();
    int at = 0;
    for (Mark mark : marks) {
      if (mark.start() >= at && mark.end() <= text.length() && mark.start() < mark.end()) {
        whole.append(escaped(text.substring(at, mark.start())));
        whole.append("**").append(escaped(text.substring(mark.start(), mark.end()))).append("**");
        at = mark.end();
      }
    }
    return whole.append(escaped(text.substring(at))).toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    String line = text.replaceAll(HitTable.ONE_LINE, " ");
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      if (SPECIAL.indexOf(unit) >= 0) {
        escaped.append('\\');
      }
      escaped.append(unit);
    }
    return escaped.toString();
  }
}
