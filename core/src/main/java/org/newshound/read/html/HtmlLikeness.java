package org.newshound.read.html;

import java.util.Locale;
import java.util.Set;
import org.newshound.read.Head;

/// Tells web pages from other text with angle brackets by the first element.
final class HtmlLikeness {
  private static final int CERTAIN = 95;
  private static final int LIKELY = 60;
  private static final int NAMED = 40;
  private static final Set<String> PARTS =
      Set.of(
          "head",
          "body",
          "title",
          "meta",
          "link",
          "script",
          "style",
          "div",
          "article",
          "main",
          "section",
          "header",
          "h1",
          "h2",
          "p",
          "span",
          "table",
          "center",
          "base",
          "noscript");

  private HtmlLikeness() {}

  static int of(Head head) {
    String text = head.text();
    int at = start(text, 0);
    if (startsWith(text, at, "<!doctype html")) {
      return CERTAIN;
    }
    if (startsWith(text, at, "<!doctype")) {
      at = start(text, Math.max(at, text.indexOf('>', at)) + 1);
    }
    String tag = tag(text, at);
    if (tag.equals("html")) {
      return CERTAIN;
    }
    if (PARTS.contains(tag)) {
      return LIKELY;
    }
    boolean named = head.isNamed(".html", ".htm", ".xhtml", ".shtml");
    return named && text.indexOf('<') >= 0 ? NAMED : 0;
  }

  /// Returns where the first element or doctype begins: behind white space, comments and the XML
  /// declaration.
  private static int start(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF') {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at);
      } else if (text.startsWith("<?", at)) {
        at = behind(text, ">", at);
      } else {
        return at;
      }
    }
    return at;
  }

  private static int behind(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  private static boolean startsWith(String text, int at, String start) {
    return text.regionMatches(true, at, start, 0, start.length());
  }

  private static String tag(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '<') {
      return "";
    }
    int end = at + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at + 1, end).toLowerCase(Locale.ROOT);
  }
}
