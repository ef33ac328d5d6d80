package org.newshound.read.xml.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newshound.read.html.MixedText;

/// An element of XML with all that is in it.
///
/// What is absent is an empty element or an empty string, so that a path may be followed without
/// asking at each step. Names carry a prefix only when [XmlNames] gives one.
public final class XmlElement {
  public static final XmlElement NONE = new XmlElement("", Map.of());

  private final String name;
  private final Map<String, String> attributes;

  /// Texts and elements, in order.
  private final List<Object> content = new ArrayList<>();

  public XmlElement(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = new HashMap<>(attributes);
  }

  public String name() {
    return name;
  }

  public boolean is(String other) {
    return name.equals(other);
  }

  public Map<String, String> attributes() {
    return attributes;
  }

  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /// Texts, as [String], and elements, in order.
  public List<Object> content() {
    return content;
  }

  public void append(Object part) {
    content.add(part);
  }

  public List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (Object part : content) {
      if (part instanceof XmlElement child) {
        children.add(child);
      }
    }
    return children;
  }

  public List<XmlElement> children(String child) {
    return children().stream().filter(element -> element.is(child)).toList();
  }

  /// Returns the first element at the end of a path of children.
  public XmlElement at(String... path) {
    XmlElement at = this;
    for (String step : path) {
      at = at.first(step);
    }
    return at;
  }

  private XmlElement first(String child) {
    for (Object part : content) {
      if (part instanceof XmlElement element && element.is(child)) {
        return element;
      }
    }
    return NONE;
  }

  /// Returns the elements of that name anywhere inside, in document order. What is inside one of
  /// them is not looked through.
  public List<XmlElement> anywhere(String wanted) {
    List<XmlElement> found = new ArrayList<>();
    Deque<XmlElement> open = new ArrayDeque<>(children());
    while (!open.isEmpty()) {
      XmlElement next = open.removeFirst();
      if (next.is(wanted)) {
        found.add(next);
      } else {
        next.children().reversed().forEach(open::addFirst);
      }
    }
    return found;
  }

  public XmlElement firstAnywhere(String wanted) {
    List<XmlElement> found = anywhere(wanted);
    return found.isEmpty() ? NONE : found.getFirst();
  }

  public boolean isNone() {
    return name.isEmpty();
  }

  /// Returns all text inside.
  public String text() {
    StringBuilder text = new StringBuilder();
    Deque<Object> open = new ArrayDeque<>(content);
    while (!open.isEmpty()) {
      Object next = open.removeFirst();
      if (next instanceof XmlElement element) {
        if (element.is("br")) {
          text.append('\n');
        }
        element.content.reversed().forEach(open::addFirst);
      } else {
        text.append(next);
      }
    }
    return text.toString();
  }

  /// Returns the text at the end of a path of children.
  public String text(String... path) {
    return at(path).text();
  }

  /// Returns the text at the end of a path of children as one line. Tags of HTML that it has as
  /// text, as in a CDATA section, go; what else stands between angle brackets stays.
  public String line(String... path) {
    return MixedText.line(text(path));
  }
}
