package org.newshound.read.html.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newshound.read.words.WordFile;

/// Takes off a page's title what the browser shows beside the headline: the site's name before or
/// behind it, the section, how many messages wait.
final class TitleText {
  private static final int PART_MAX_CHARS = 60;
  private static final Set<String> SECTIONS = WordFile.set("sections.txt");
  private static final Pattern MESSAGES = Pattern.compile("^\\(\\d{1,3}\\+?\\)\\s+");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+(?:[|\\-–—•·»«<>/~]|::)\\s+|\\s*[｜|ㅣ]\\s*");

  /// In scripts without blanks a dash is enough before a section.
  private static final Pattern SECTION_BEHIND = Pattern.compile("-[\\p{IsHan}\\p{IsHangul}]{1,4}$");

  private static final Pattern SITE_BEFORE = Pattern.compile("^([^:]{2,60}): +(?=\\S)");

  private final List<String> sites;

  /// Makes one for a site.
  ///
  /// @param sites its names, folded
  TitleText(List<String> sites) {
    this.sites = sites;
  }

  /// Returns a title without the count of messages.
  static String bare(String title) {
    return MESSAGES.matcher(title).replaceFirst("");
  }

  /// A part of a title, up to a separator.
  private record Part(int start, int end, String text) {}

  private static List<Part> parts(String title) {
    List<Part> parts = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(title);
    int start = 0;
    while (separator.find()) {
      if (separator.start() > start) {
        parts.add(new Part(start, separator.start(), title.substring(start, separator.start())));
      }
      start = separator.end();
    }
    parts.add(new Part(start, title.length(), title.substring(start)));
    return parts;
  }

  /// Returns the title without the site's name, which stands first or last, and without the section
  /// beside it.
  String withoutSite(String given) {
    String title = bare(given);
    Matcher before = SITE_BEFORE.matcher(title);
    if (before.find() && isName(before.group(1))) {
      return title.substring(before.end()).strip();
    }
    List<Part> parts = new ArrayList<>(parts(title));
    boolean named = false;
    while (parts.size() > 1 && isNamed(parts.getLast().text(), named)) {
      named |= isSite(parts.removeLast().text());
    }
    while (parts.size() > 1 && isNamed(parts.getFirst().text(), named)) {
      named |= isSite(parts.removeFirst().text());
    }
    return named
        ? SECTION_BEHIND
            .matcher(title.substring(parts.getFirst().start(), parts.getLast().end()).strip())
            .replaceFirst("")
        : title;
  }

  /// Says whether it is the site's whole name and nothing else.
  private boolean isName(String part) {
    return sites.contains(Authors.bare(part));
  }

  private boolean isNamed(String part, boolean siteSeen) {
    return isSite(part) || (siteSeen && isSection(part));
  }

  private static boolean isSection(String part) {
    return SECTIONS.contains(WordFile.fold(part));
  }

  /// Returns the title without its last parts when they are short, as sites' names and sections
  /// are.
  String withoutSuffix(String title) {
    String bare = withoutSite(title);
    if (!bare.equals(bare(title))) {
      return bare;
    }
    List<Part> parts = parts(bare);
    int last = parts.size() - 1;
    if (last == 0) {
      return bare;
    }
    int end = parts.get(last - 1).end();
    boolean tail = bare.length() - end <= PART_MAX_CHARS && 2 * end > bare.length();
    if (!tail) {
      return bare;
    }
    while (last > 1 && isSection(parts.get(last - 1).text())) {
      last--;
    }
    return bare.substring(0, parts.get(last - 1).end()).strip();
  }

  /// Says whether a part of a title is the site's name, or holds it, or is a part of it.
  boolean isSite(String part) {
    String name = Authors.bare(part);
    return part.length() <= PART_MAX_CHARS
        && name.length() > 1
        && sites.stream()
            .anyMatch(site -> site.contains(name) || (name.contains(site) && site.length() > 2));
  }
}
