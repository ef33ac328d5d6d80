package org.newshound.read.xml.mend;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Hands tags on as XML wants them: attributes in quotes and once, prefixes declared, and the names
/// of the feeds of old, which have theirs in capitals, as all others have them.
///
/// Not safe for use by several threads at once.
public final class TagWriter {
  private static final Map<String, String> MEANT =
      Map.of(
          "rss", "http://purl.org/rss/1.0/",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "atom", "http://www.w3.org/2005/Atom");

  private final XmlPassage passage;
  private final XmlReferences references;
  private final Mends mends;
  private boolean upperCase;

  public TagWriter(XmlPassage passage, XmlReferences references, Mends mends) {
    this.passage = passage;
    this.references = references;
    this.mends = mends;
  }

  /// Takes the first tag of a file.
  public void root(XmlTag tag) {
    upperCase = tag.name().equals("RSS") || tag.name().equals("FEED");
  }

  public boolean isUpperCase() {
    return upperCase;
  }

  /// Hands on the start tag that stands next.
  ///
  /// @param missing the prefixes in it that nobody declares
  /// @param empty whether its element is empty, whatever the tag says
  public void start(XmlTag tag, Set<String> missing, boolean empty) {
    boolean plain = tag.sound() && missing.isEmpty() && !upperCase && empty == tag.empty();
    if (plain && tag.attributes().values().stream().noneMatch(value -> value.indexOf('&') >= 0)) {
      passage.copy(tag.length());
    } else {
      write(tag, missing, empty);
    }
  }

  /// Writes an end tag that stands nowhere or in place of the next one.
  public void end(String name) {
    passage.out().append("</").append(cased(name)).append('>');
  }

  private void write(XmlTag tag, Set<String> missing, boolean empty) {
    if (!tag.sound()) {
      mends.wrongTag();
    }
    StringBuilder out = passage.out();
    out.append('<').append(cased(tag.name()));
    for (String prefix : missing) {
      String space = MEANT.getOrDefault(prefix, "urn:undeclared:" + prefix);
      out.append(" xmlns:").append(prefix).append("=\"").append(space).append('"');
    }
    int lines = 0;
    for (Map.Entry<String, String> attribute : tag.attributes().entrySet()) {
      out.append(' ').append(cased(attribute.getKey())).append("=\"");
      lines += value(attribute.getValue(), out);
      out.append('"');
    }
    passage.replaced(tag.length(), lines);
    out.append(empty ? "/>" : ">");
  }

  /// Writes a value and returns how many line feeds are in it.
  private int value(String value, StringBuilder out) {
    int lines = 0;
    int i = 0;
    while (i < value.length()) {
      char unit = value.charAt(i);
      int length = 1;
      switch (unit) {
        case '&' -> length = references.mend(value, i, out);
        case '<' -> out.append("&lt;");
        case '"' -> out.append("&quot;");
        default -> append(unit, out);
      }
      lines += unit == '\n' ? 1 : 0;
      i += length;
    }
    return lines;
  }

  private void append(char unit, StringBuilder out) {
    if (Character.isSurrogate(unit) || XmlReferences.isAllowed(unit)) {
      out.append(unit);
    } else {
      mends.wrongCharacter();
    }
  }

  private String cased(String name) {
    if (!upperCase) {
      return name;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "pubdate" -> "pubDate";
      case "ispermalink" -> "isPermaLink";
      default -> lower;
    };
  }
}
