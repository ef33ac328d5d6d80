package org.newshound.read.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newshound.article.Origin;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.ReadReport;

/// Walks a file of XML and hands out one tree an article, so that a file of any length needs no
/// more memory than its longest article.
final class XmlArticles {
  private static final int ASIDE_MAX_CHARS = 4 << 10;
  private static final int MAX_ASIDES = 10_000;

  private final Input input;
  private final Origin origin;
  private final XmlFormat format;
  private final Consumer<? super ReadOutcome> sink;
  private final List<XmlElement> asides = new ArrayList<>();
  private final XmlMender text;
  private boolean any;

  private XmlArticles(
      Input input, XmlFormat format, Consumer<? super ReadOutcome> sink, XmlMender text) {
    this.input = input;
    this.origin = Origin.of(input.path(), format.name());
    this.format = format;
    this.sink = sink;
    this.text = text;
  }

  /// Reads every article of a file. XML that can not be read ends it with a rejection that says
  /// where; the articles before stay read.
  static void read(Input input, XmlFormat format, Consumer<? super ReadOutcome> sink)
      throws IOException {
    XmlMender text = HardenedXml.mend(input.bytes());
    XmlArticles articles = new XmlArticles(input, format, sink, text);
    try {
      articles.walk(HardenedXml.open(text));
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException failed) {
        throw failed;
      }
      sink.accept(new ReadOutcome.Rejected(articles.origin, articles.reason(e)));
    }
  }

  private void walk(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        visit(xml);
      }
    }
    if (!any) {
      sink.accept(new ReadOutcome.Skipped(origin, format.nothing()));
    }
  }

  private void visit(XMLStreamReader xml) throws XMLStreamException {
    String element = XmlTrees.name(xml);
    if (format.isArticle(element)) {
      article(xml);
    } else if (format.isAside(element)) {
      aside(xml);
    } else {
      frame(xml);
    }
  }

  /// A frame is passed on for its language alone.
  private void frame(XMLStreamReader xml) {
    String language = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
    if (language != null && asides.size() < MAX_ASIDES) {
      asides.add(new XmlElement("frame", Map.of("xml:lang", language)));
    }
  }

  private void aside(XMLStreamReader xml) throws XMLStreamException {
    Optional<XmlElement> aside = XmlTrees.read(xml, ASIDE_MAX_CHARS);
    if (asides.size() < MAX_ASIDES) {
      aside.ifPresent(asides::add);
    }
  }

  private void article(XMLStreamReader xml) throws XMLStreamException {
    int line = xml.getLocation().getLineNumber() + text.skippedLines();
    Optional<XmlElement> article = XmlTrees.read(xml, input.limits().lineChars());
    any = true;
    sink.accept(
        article
            .map(element -> warned(format.article(element, asides, origin, input.limits())))
            .orElseGet(() -> tooLong(line)));
  }

  private ReadOutcome tooLong(int line) {
    return new ReadOutcome.Rejected(
        origin,
        "line " + line + ": an article of more than " + input.limits().lineChars() + " characters");
  }

  private ReadOutcome warned(ReadOutcome outcome) {
    List<String> warnings = text.takeWarnings();
    if (warnings.isEmpty() || !(outcome instanceof ReadOutcome.Accepted accepted)) {
      return outcome;
    }
    List<String> all = new ArrayList<>(accepted.report().warnings());
    all.addAll(warnings);
    return new ReadOutcome.Accepted(
        accepted.article(),
        new ReadReport(accepted.report().blocks(), all, accepted.report().omitted()));
  }

  private String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    String what = at < 0 ? message : message.substring(at + "Message: ".length());
    String where =
        e.getLocation() == null
            ? ""
            : "line "
                + (e.getLocation().getLineNumber() + text.skippedLines())
                + ", column "
                + e.getLocation().getColumnNumber()
                + ": ";
    return where + what.strip().replaceAll("\\s+", " ");
  }
}
