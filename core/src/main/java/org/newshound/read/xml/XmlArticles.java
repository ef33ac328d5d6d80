package org.newshound.read.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newshound.article.Article;
import org.newshound.article.Origin;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.ReadReport;
import org.newshound.read.xml.mend.XmlMender;
import org.newshound.read.xml.tree.HardenedXml;
import org.newshound.read.xml.tree.XmlElement;
import org.newshound.read.xml.tree.XmlTrees;

/// Walks a file of XML and hands out one tree an article, so that a file of any length needs no
/// more memory than its longest article.
final class XmlArticles {
  private static final int ASIDE_MAX_CHARS = 4 << 10;
  private static final int MAX_ASIDES = 10_000;
  private static final int MAX_ADDRESSES = 100_000;

  private final Input input;
  private final Origin origin;
  private final XmlFormat format;
  private final Consumer<? super ReadOutcome> sink;
  private final List<XmlElement> asides = new ArrayList<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final XmlMender text;
  private boolean any;

  private XmlArticles(
      Input input, XmlFormat format, Consumer<? super ReadOutcome> sink, XmlMender text) {
    this.input = input;
    this.origin = input.origin(format.name());
    this.format = format;
    this.sink = sink;
    this.text = text;
  }

  /// Reads every article of a file. XML that cannot be read ends it with a rejection that says
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
    int line = xml.getLocation().getLineNumber();
    Optional<XmlElement> article = XmlTrees.read(xml, input.limits().lineChars());
    any = true;
    sink.accept(
        article
            .map(element -> told(format.article(element, asides, origin, input.limits())))
            .orElseGet(() -> tooLong(line)));
  }

  private ReadOutcome told(ReadOutcome outcome) {
    ReadOutcome warned = ReadReport.warned(outcome, text.takeWarnings());
    return warned instanceof ReadOutcome.Accepted accepted && format.repeatsIds()
        ? identified(accepted)
        : warned;
  }

  /// Feeds give one guid to several items; those have their addresses for ids.
  private ReadOutcome identified(ReadOutcome.Accepted accepted) {
    Article article = accepted.article();
    String url = article.url() == null ? "" : article.url();
    String first =
        addresses.size() < MAX_ADDRESSES ? addresses.putIfAbsent(article.id(), url) : null;
    if (first == null || url.isEmpty() || first.equals(url)) {
      return accepted;
    }
    String warning =
        "the guid \"" + article.id() + "\" is that of another item; the address is the id";
    return ReadReport.warned(
        new ReadOutcome.Accepted(article.toBuilder().id(url).build(), accepted.report()),
        List.of(warning));
  }

  private ReadOutcome tooLong(int line) {
    return new ReadOutcome.Rejected(
        origin,
        "line " + line + ": an article of more than " + input.limits().lineChars() + " characters");
  }

  private String reason(XMLStreamException e) {
    Location place = e.getLocation();
    return place == null ? what(e, 0) : where(place) + what(e, place.getLineNumber());
  }

  private String where(Location place) {
    boolean shifted = place.getLineNumber() == text.wrapperLine();
    int column = place.getColumnNumber() - (shifted ? XmlMender.WRAPPER.length() + 2 : 0);
    return "line " + place.getLineNumber() + ", column " + Math.max(1, column) + ": ";
  }

  /// The parser's own words are kept for what it alone knows, such as its limits.
  private String what(XMLStreamException e, int line) {
    if (!text.isRooted()) {
      return "there is no XML element in it";
    }
    String unfinished = text.unfinished();
    if (!unfinished.isEmpty() && line >= text.line()) {
      return "the file ends inside " + unfinished;
    }
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    String what = at < 0 ? message : message.substring(at + "Message: ".length());
    return what.strip().replaceAll("\\s+", " ");
  }
}
