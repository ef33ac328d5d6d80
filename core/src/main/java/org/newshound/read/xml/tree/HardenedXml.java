package org.newshound.read.xml.tree;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newshound.read.decode.LenientDecoder;
import org.newshound.read.xml.mend.XmlMender;

/// The one place where XML is parsed. It reads nothing but the stream it is given.
///
/// The JDK's own parser is asked for by name, so nothing on the class path can stand in for it. A
/// DOCTYPE is accepted, since NITF has one, but whatever it or an entity refers to outside is
/// answered with nothing. Entities that the file declares are replaced within limits far below what
/// could hurt.
public final class HardenedXml {
  public static final int MAX_DEPTH = 512;

  private static final int MAX_EXPANSIONS = 1000;
  private static final int MAX_ENTITY_CHARS = 100_000;
  private static final int MAX_ATTRIBUTES = 1000;
  private static final int MAX_NAME_CHARS = 1000;

  private HardenedXml() {}

  /// Opens a file in whatever encoding it is.
  public static XmlMender mend(InputStream bytes) throws IOException {
    return new XmlMender(LenientDecoder.open(bytes));
  }

  public static XMLStreamReader open(XmlMender text) throws XMLStreamException {
    return factory().createXMLStreamReader(text);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setXMLResolver((publicId, systemId, base, space) -> nothing());
    // One more is the element that the mender puts around the file.
    limit(factory, "jdk.xml.maxElementDepth", MAX_DEPTH + 1);
    limit(factory, "jdk.xml.entityExpansionLimit", MAX_EXPANSIONS);
    limit(factory, "jdk.xml.entityReplacementLimit", MAX_ENTITY_CHARS);
    limit(factory, "jdk.xml.maxGeneralEntitySizeLimit", MAX_ENTITY_CHARS);
    limit(factory, "jdk.xml.maxParameterEntitySizeLimit", MAX_ENTITY_CHARS);
    limit(factory, "jdk.xml.totalEntitySizeLimit", MAX_ENTITY_CHARS);
    limit(factory, "jdk.xml.elementAttributeLimit", MAX_ATTRIBUTES);
    limit(factory, "jdk.xml.maxXMLNameLimit", MAX_NAME_CHARS);
    return factory;
  }

  private static void limit(XMLInputFactory factory, String name, int value) {
    factory.setProperty(name, Integer.toString(value));
  }

  private static InputStream nothing() {
    return new ByteArrayInputStream(new byte[0]);
  }
}
