package org.newshound.read.decode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.read.words.WordFile;

/// Tells the HTML tags of a text from what only looks like them.
///
/// Wire copy puts ticker symbols between angle brackets (`<SRD>`), programs write `List<String>`.
/// Tags are comments and the names of HTML's elements. A name in capitals that nothing closes is a
/// ticker too, also where an element is called so (`<S>`, `<NAV>`), unless paragraphs or lines
/// begin with it. Another name is a tag only when it is closed or has attributes: both, or tags of
/// HTML's own beside it.
///
/// Looking at a text takes time linear in its length.
public final class HtmlTags {
  private static final Set<String> ELEMENTS = WordFile.set("html-elements.txt");

  /// Elements that may stay open.
  private static final Set<String> OPEN =
      Set.of(
          "area", "base", "body", "br", "col", "dd", "dt", "embed", "head", "hr", "html", "img",
          "input", "li", "link", "meta", "option", "p", "param", "source", "tbody", "td", "tfoot",
          "th", "thead", "tr", "track", "wbr");

  private static final String LINE_ENDS = ".!?:;\"”)>\n";

  private final String text;
  private final List<Tag> tags = new ArrayList<>();
  private final Set<String> opened = new HashSet<>();
  private final Set<String> closed = new HashSet<>();
  private boolean commentsEnd = true;

  /// What is written like a tag.
  ///
  /// @param start where it begins
  /// @param end where it ends, exclusive
  /// @param name its name as written; empty for a comment
  /// @param closing whether it is an end tag
  /// @param attributed whether it has an attribute with a value
  private record Tag(int start, int end, String name, boolean closing, boolean attributed) {
    String element() {
      return name.toLowerCase(Locale.ROOT);
    }

    boolean isInLowerCase() {
      return name.equals(element());
    }
  }

  private HtmlTags(String text, boolean known) {
    this.text = text;
    int at = text.indexOf('<');
    while (at >= 0) {
      Tag tag = tag(at);
      if (tag != null) {
        tags.add(tag);
        (tag.closing() ? closed : opened).add(tag.element());
      }
      at = text.indexOf('<', tag == null ? at + 1 : tag.end());
    }
    boolean certain = known || tags.stream().anyMatch(this::isCertain);
    tags.removeIf(tag -> !certain || !isTag(tag));
  }

  /// {@return whether there is any tag in a text}
  public static boolean areIn(String text) {
    return text.indexOf('<') >= 0 && !new HtmlTags(text, false).tags.isEmpty();
  }

  /// {@return the text with a blank for each tag}
  public static String removedFrom(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int from = 0;
    for (Tag tag : new HtmlTags(text, false).tags) {
      kept.append(text, from, tag.start()).append(' ');
      from = tag.end();
    }
    return kept.append(text, from, text.length()).toString();
  }

  /// {@return a text that is known to be HTML, so written that nothing but its tags is one}
  public static String onlyIn(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    StringBuilder html = new StringBuilder(text.length());
    int from = 0;
    for (Tag tag : new HtmlTags(text, true).tags) {
      escape(text, from, tag.start(), html);
      html.append(text, tag.start(), tag.end());
      from = tag.end();
    }
    escape(text, from, text.length(), html);
    return html.toString();
  }

  private static void escape(String text, int from, int to, StringBuilder html) {
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      if (unit == '<') {
        html.append("&lt;");
      } else {
        html.append(unit);
      }
    }
  }

  /// {@return whether HTML has an element of that name}
  ///
  /// @param name the name in lower case
  public static boolean isElement(String name) {
    return ELEMENTS.contains(name);
  }

  private @Nullable Tag tag(int start) {
    if (text.startsWith("<!--", start)) {
      return comment(start);
    }
    boolean declaration = text.startsWith("<!", start);
    boolean closing = text.startsWith("</", start);
    int from = start + (closing || declaration ? 2 : 1);
    int end = from;
    while (end < text.length() && isNamePart(text.charAt(end), end == from)) {
      end++;
    }
    String name = text.substring(from, end);
    if (declaration) {
      int close = name.equalsIgnoreCase("doctype") ? text.indexOf('>', end) : -1;
      return close < 0 ? null : new Tag(start, close + 1, "", false, false);
    }
    return name.isEmpty() ? null : rest(start, end, name, closing);
  }

  /// Looks for the ends of comments only as long as there are any: a text may be full of
  /// beginnings.
  private @Nullable Tag comment(int start) {
    int end = commentsEnd ? text.indexOf("-->", start + 4) : -1;
    commentsEnd = end >= 0;
    return end < 0 ? null : new Tag(start, end + 3, "", false, false);
  }

  private static boolean isNamePart(char unit, boolean first) {
    boolean letter = (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    return letter || (!first && ((unit >= '0' && unit <= '9') || "-:._".indexOf(unit) >= 0));
  }

  /// Reads a tag behind its name, up to its closing bracket.
  private @Nullable Tag rest(int start, int from, String name, boolean closing) {
    boolean attributed = false;
    int at = from;
    while (at < text.length() && text.charAt(at) != '>') {
      char unit = text.charAt(at);
      boolean begins = at == from && unit != '/' && !Character.isWhitespace(unit);
      if (unit == '<' || begins) {
        return null;
      }
      attributed |= unit == '=';
      at = unit == '=' ? afterValue(at + 1) : at + 1;
    }
    return at < text.length() ? new Tag(start, at + 1, name, closing, attributed) : null;
  }

  private int afterValue(int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean quoted = at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0;
    int close = quoted ? text.indexOf(text.charAt(at), at + 1) : -1;
    return close < 0 ? from : close + 1;
  }

  /// Says whether a tag alone shows that the text is HTML.
  private boolean isCertain(Tag tag) {
    if (tag.name().isEmpty()) {
      return true;
    }
    String element = tag.element();
    if (!ELEMENTS.contains(element)) {
      return tag.attributed() && closed.contains(element);
    }
    boolean open = OPEN.contains(element) && (tag.isInLowerCase() || beginsLine(tag));
    return tag.closing()
        || closed.contains(element)
        || tag.attributed()
        || (open && isBare(tag))
        || text.charAt(tag.end() - 2) == '/';
  }

  /// Says whether nothing stands behind the name but the bracket.
  private static boolean isBare(Tag tag) {
    return tag.end() - tag.start() - tag.name().length() <= 4;
  }

  /// A name in capitals in the middle of a sentence is no tag that begins a paragraph.
  private boolean beginsLine(Tag tag) {
    int before = tag.start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    int after = tag.end();
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    return (before < 0 || LINE_ENDS.indexOf(text.charAt(before)) >= 0)
        && (after == text.length() || !Character.isLowerCase(text.charAt(after)));
  }

  /// Says whether this is a tag, given that the text is HTML.
  private boolean isTag(Tag tag) {
    String element = tag.element();
    if (isCertain(tag)) {
      return true;
    }
    if (ELEMENTS.contains(element)) {
      return tag.isInLowerCase();
    }
    return tag.attributed() || (tag.closing() ? opened : closed).contains(element);
  }
}
