package org.newshound.read.xml.tree;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newshound.read.Head;

/// The first start tag of a file, by which its format is known.
///
/// @param name its local name; empty when the file is no XML
/// @param tag the whole tag, as far as it was read
public record RootTag(String name, String tag) {
  private static final RootTag NONE = new RootTag("", "");
  private static final int MOST_BEFORE = 8 << 10;
  private static final Pattern PRINTED = Pattern.compile("<(?:br|b|font)\\b");
  private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:RDF|urlset)[\\s>]");

  public static RootTag of(Head head) {
    // UTF-16 read as UTF-8 is the tag with zeros between its letters.
    String text = head.text().indexOf('\0') < 0 ? head.text() : head.text().replace("\0", "");
    int at = begin(text);
    if (at < 0) {
      return NONE;
    }
    while (true) {
      at = text.indexOf('<', at);
      if (at < 0 || at + 1 >= text.length()) {
        return NONE;
      }
      if (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '_') {
        return tag(text, at);
      }
      at = after(text, at);
      if (at < 0) {
        return NONE;
      }
    }
  }

  /// Returns where to look for the first tag: behind byte order marks and what a script printed
  /// before the declaration or a feed's own tag; -1 when there is text that is no XML.
  private static int begin(String text) {
    int declaration = text.indexOf("<?xml");
    if (declaration > 0 && declaration < MOST_BEFORE) {
      return declaration;
    }
    Matcher feed = FEED.matcher(text).region(0, Math.min(text.length(), MOST_BEFORE));
    int first = Math.max(text.indexOf('<'), 0);
    boolean printed =
        !text.substring(0, first).replaceAll("[\uFFFD\uFEFF]", "").isBlank()
            || PRINTED.matcher(text).region(first, text.length()).lookingAt();
    return !printed ? 0 : feed.find() ? feed.start() : -1;
  }

  /// Returns where what begins with `<` and is no tag ends, or -1.
  private static int after(String text, int at) {
    if (text.startsWith("<!--", at)) {
      return end(text, "-->", at);
    }
    if (text.startsWith("<?", at)) {
      return end(text, "?>", at);
    }
    int subset = text.indexOf('[', at);
    int close = text.indexOf('>', at);
    return subset >= 0 && subset < close ? end(text, "]", subset) : close;
  }

  private static int end(String text, String mark, int at) {
    int end = text.indexOf(mark, at);
    return end < 0 ? -1 : end + mark.length() - 1;
  }

  private static RootTag tag(String text, int at) {
    int end = at + 1;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && text.charAt(end) != '>'
        && text.charAt(end) != '/') {
      end += 1;
    }
    int close = text.indexOf('>', end);
    String name = text.substring(at + 1, end);
    String tag = text.substring(at, close < 0 ? text.length() : close);
    return new RootTag(name.substring(name.indexOf(':') + 1), tag);
  }
}
