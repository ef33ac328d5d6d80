package org.newshound.read.xml.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads single elements off a stream.
public final class XmlTrees {
  private XmlTrees() {}

  /// Reads the element that the stream stands at, to its end. An element that holds more characters
  /// than allowed is passed over without being kept.
  public static Optional<XmlElement> read(XMLStreamReader xml, int maxChars)
      throws XMLStreamException {
    XmlElement root = element(xml);
    Deque<XmlElement> open = new ArrayDeque<>();
    open.push(root);
    long chars = 0;
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth += 1;
          if (depth > HardenedXml.MAX_DEPTH) {
            throw new XMLStreamException("elements nest too deeply", xml.getLocation());
          }
          if (chars <= maxChars) {
            XmlElement child = element(xml);
            chars += size(child);
            open.element().append(child);
            open.push(child);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth -= 1;
          open.poll();
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          chars += xml.getTextLength();
          if (chars <= maxChars) {
            open.element().append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return chars <= maxChars ? Optional.of(root) : Optional.empty();
  }

  private static XmlElement element(XMLStreamReader xml) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefix = xml.getAttributePrefix(i);
      String local = xml.getAttributeLocalName(i);
      attributes.putIfAbsent(
          "xml".equals(prefix) ? "xml:" + local : local, xml.getAttributeValue(i));
    }
    return new XmlElement(name(xml), attributes);
  }

  public static String name(XMLStreamReader xml) {
    String space = xml.getNamespaceURI();
    String prefix = xml.getPrefix();
    return XmlNames.of(
        space == null ? "" : space, prefix == null ? "" : prefix, xml.getLocalName());
  }

  private static int size(XmlElement element) {
    int size = element.name().length();
    for (String value : element.attributes().values()) {
      size += value.length();
    }
    return size + 16;
  }
}
