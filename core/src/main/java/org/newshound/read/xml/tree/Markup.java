package org.newshound.read.xml.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newshound.read.decode.HtmlTags;

/// Writes an element's content as HTML, so that XHTML bodies and escaped ones take one road.
public final class Markup {
  private static final Map<String, String> AS_HTML =
      Map.of("hl1", "h2", "hl2", "h3", "bq", "blockquote", "nitf-table", "div", "block", "div");
  private static final Set<String> VOID = Set.of("br", "hr", "img", "col", "meta", "link");

  private Markup() {}

  /// Returns what is inside the element, without the elements that `dropped` names.
  public static String inside(XmlElement element, Set<String> dropped) {
    StringBuilder html = new StringBuilder();
    Deque<Object> open = new ArrayDeque<>(element.content());
    while (!open.isEmpty()) {
      switch (open.removeFirst()) {
        case String text -> escape(text, html);
        case End end -> html.append("</").append(end.name()).append('>');
        case XmlElement child when !dropped.contains(child.name()) -> begin(child, open, html);
        default -> {}
      }
    }
    return html.toString();
  }

  private record End(String name) {}

  private static void begin(XmlElement child, Deque<Object> open, StringBuilder html) {
    String name = AS_HTML.getOrDefault(child.name(), child.name());
    if (!HtmlTags.isElement(name.toLowerCase(Locale.ROOT))) {
      name = "span";
    }
    html.append('<').append(name).append('>');
    if (!VOID.contains(name)) {
      open.addFirst(new End(name));
      child.content().reversed().forEach(open::addFirst);
    }
  }

  private static void escape(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        default -> html.append(unit);
      }
    }
  }
}
