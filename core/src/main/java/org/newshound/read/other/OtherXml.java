package org.newshound.read.other;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newshound.read.Head;

/// Tells XML that no format of articles knows from a text that begins with an angle bracket.
final class OtherXml {
  private static final Pattern ROOT =
      Pattern.compile("<(?:[\\w.-]{1,60}:)?([\\w.-]{1,60})([\\s/>][^>]{0,4000})");

  private OtherXml() {}

  static Optional<Kind> of(Head head) {
    String text = head.text().strip();
    if (!text.startsWith("<")) {
      return Optional.empty();
    }
    Matcher root = ROOT.matcher(text).region(start(text), text.length());
    if (!root.lookingAt() || !isXml(text, root.group(1), root.group(2))) {
      return Optional.empty();
    }
    return Optional.of(
        switch (root.group(1)) {
          case "svg" -> Kind.likely("a picture (SVG)");
          case "opml" -> Kind.likely("a list of feeds (OPML)");
          default ->
              Kind.unknown(
                  "XML with the root <" + root.group(1) + ">, which is no format of articles here");
        });
  }

  /// Returns where the first element begins: behind declarations, comments and white space.
  private static int start(String text) {
    int at = 0;
    while (at < text.length()) {
      String end =
          text.startsWith("<!--", at)
              ? "-->"
              : text.startsWith("<?", at) || text.startsWith("<!", at) ? ">" : "";
      if (end.isEmpty() && !Character.isWhitespace(text.charAt(at))) {
        return at;
      }
      int found = text.indexOf(end, at);
      at = end.isEmpty() ? at + 1 : found < 0 ? text.length() : found + end.length();
    }
    return at;
  }

  /// Says whether it is XML: it says so, has a namespace, or ends as it began.
  private static boolean isXml(String text, String name, String attributes) {
    return text.startsWith("<?xml")
        || attributes.contains("xmlns")
        || text.startsWith("<!DOCTYPE " + name)
        || text.endsWith("</" + name + '>');
  }
}
