package org.newshound.read.xml.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.newshound.article.Caption;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.html.MixedText;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.parts.Texts;
import org.newshound.read.xml.tree.Markup;
import org.newshound.read.xml.tree.XmlElement;

/// What stands in the body of a NITF document, on its own or inside other formats.
public final class NitfStory {
  private static final Set<String> NO_BODY = Set.of("media", "note", "media-caption", "byline");
  private static final Set<String> OTHER_TITLES = Set.of("online_headline", "print_headline");

  private final XmlElement nitf;
  private final XmlElement head;
  private final XmlElement content;
  private final NamedParts draft;

  private NitfStory(XmlElement nitf, NamedParts draft) {
    this.nitf = nitf;
    this.head = nitf.at("body", "body.head");
    this.content = nitf.at("body", "body.content");
    this.draft = draft;
  }

  public static void read(XmlElement nitf, NamedParts draft) {
    NitfStory story = new NitfStory(nitf, draft);
    story.titles();
    story.body();
    story.decks();
    story.byline();
    story.dateline();
    story.rest();
  }

  private void titles() {
    for (XmlElement hedline : head.children("hedline")) {
      draft.headline(hedline.line("hl1"), "hl1");
    }
    draft.headline(nitf.line("head", "title"), "title");
  }

  private void decks() {
    for (XmlElement hedline : head.children("hedline")) {
      for (XmlElement deck : hedline.children("hl2")) {
        String text = deck.line();
        if (!OTHER_TITLES.contains(deck.attribute("class")) && !isSlug(text)) {
          draft.deck(text, "hl2");
        }
      }
    }
    draft.deck(head.line("abstract"), "abstract");
  }

  /// Some agencies repeat a keyword in capitals as the second headline.
  private boolean isSlug(String text) {
    return nitf.at("head", "docdata", "key-list").children("keyword").stream()
        .anyMatch(keyword -> keyword.attribute("key").equalsIgnoreCase(text.strip()));
  }

  private void body() {
    for (XmlElement part : bodyParts()) {
      FragmentBlocks found = FragmentBlocks.of(Markup.inside(part, NO_BODY));
      draft.blocks(found.blocks(), "body.content");
      found.captions().forEach(draft::caption);
    }
    content.anywhere("media").forEach(this::media);
  }

  /// The New York Times gives the lead again as a block of its own before the full text.
  private List<XmlElement> bodyParts() {
    List<XmlElement> full = new ArrayList<>();
    for (XmlElement block : content.children("block")) {
      if (block.attribute("class").equals("full_text")) {
        full.add(block);
      }
      if (block.attribute("class").equals("correction_text")) {
        draft.correction(block.line());
      }
    }
    return full.isEmpty() ? List.of(content) : full;
  }

  private void media(XmlElement media) {
    String text = MixedText.line(joined(media.children("media-caption")));
    String producer = MixedText.line(joined(media.children("media-producer")));
    if (!text.isEmpty()) {
      draft.caption(
          new Caption(text, null, null, null, List.of(), producer.isEmpty() ? null : producer));
    } else {
      draft.credit(producer);
    }
  }

  private static String joined(List<XmlElement> elements) {
    StringJoiner text = new StringJoiner(" ");
    elements.forEach(element -> text.add(element.text()));
    return text.toString();
  }

  private void byline() {
    for (XmlElement byline : head.children("byline")) {
      if (!byline.attribute("class").equals("normalized_byline")) {
        draft.byline(printed(byline), "byline");
        byline.children("person").forEach(person -> persons(person.text()));
      }
    }
    if (!draft.hasNamedAuthor()) {
      normalized();
    }
  }

  /// The New York Times gives the printed byline again as an index has it: "Quill, Mara; Osei,
  /// Piet". It helps where no name was understood in the printed one.
  private void normalized() {
    for (XmlElement byline : head.children("byline")) {
      if (byline.attribute("class").equals("normalized_byline")) {
        for (String name : byline.text().split(";", -1)) {
          draft.author(inOrder(Texts.line(name)), "", "", "byline@normalized_byline");
        }
      }
    }
  }

  private static String inOrder(String name) {
    int comma = name.indexOf(',');
    return comma < 0 ? name : name.substring(comma + 1).strip() + " " + name.substring(0, comma);
  }

  /// Hands on the persons; some agencies put several into one element.
  private void persons(String text) {
    for (String name : text.split(",|\\band\\b|&|;", -1)) {
      draft.author(name, "", "", "byline/person");
    }
  }

  /// Joins the person and the title after it as a printed byline would.
  private static String printed(XmlElement byline) {
    StringBuilder line = new StringBuilder();
    for (Object part : byline.content()) {
      String text =
          MixedText.line(part instanceof XmlElement element ? element.text() : part.toString());
      boolean title = part instanceof XmlElement element && element.is("byttl");
      if (!text.isEmpty()) {
        line.append(joint(line, title)).append(text);
      }
    }
    return line.toString();
  }

  private static String joint(StringBuilder line, boolean title) {
    boolean comma = !line.isEmpty() && line.charAt(line.length() - 1) == ',';
    return line.isEmpty() ? "" : title && !comma ? ", " : " ";
  }

  private void dateline() {
    for (XmlElement dateline : head.children("dateline")) {
      List<XmlElement> locations = dateline.children("location");
      locations.forEach(this::place);
      if (locations.isEmpty() && dateline.at("story.date").attribute("norm").isEmpty()) {
        draft.dateline(dateline.line(), "dateline");
      } else {
        String printed = joined(locations);
        boolean city = locations.stream().anyMatch(place -> !place.text("city").isBlank());
        draft.dateline(city && printed.indexOf(',') < 0 ? "" : printed, "dateline/location");
      }
    }
  }

  private void place(XmlElement location) {
    String city = location.text("city");
    if (city.isBlank()) {
      return;
    }
    List<String> regions = new ArrayList<>();
    for (String region : List.of("sublocation", "state", "region", "country")) {
      regions.add(location.text(region));
    }
    draft.datelinePlace(city, regions, "dateline/location");
  }

  private void rest() {
    draft.source(head.line("distributor"), "distributor");
    XmlElement docdata = nitf.at("head", "docdata");
    draft.source(withoutNotice(docdata.at("doc.copyright").attribute("holder")), "doc.copyright");
    draft.source(head.line("rights", "rights.owner"), "rights.owner");
    for (XmlElement from : docdata.at("del-list").children("from-src")) {
      draft.source(from.attribute("src-name"), "from-src");
    }
    draft.copyright(head.line("rights"), "rights");
    head.children("note").forEach(note -> draft.edNote(note.line(), "note"));
    content.anywhere("note").forEach(note -> draft.edNote(note.line(), "note"));
    nitf.at("body", "body.end").children("tagline").forEach(line -> draft.tail(line.line()));
  }

  private static String withoutNotice(String holder) {
    int notice = holder.indexOf(". All rights");
    return notice < 0 ? holder : holder.substring(0, notice);
  }
}
