package org.newshound.read.xml.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newshound.article.Caption;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.html.MixedText;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.xml.tree.Markup;
import org.newshound.read.xml.tree.XmlElement;

/// One NewsML 1 news item: components inside components, of which those with text make the story.
public final class NewsmlItem {
  private final XmlElement item;
  private final XmlElement management;
  private final List<XmlElement> components;
  private final NamedParts draft;

  private NewsmlItem(XmlElement item, Origin origin) {
    this.item = item;
    this.management = item.at("NewsManagement");
    this.components = components(item);
    this.draft = new NamedParts(origin);
  }

  public static ReadOutcome read(XmlElement item, Origin origin, ReadLimits limits) {
    NewsmlItem reader = new NewsmlItem(item, origin);
    reader.identity();
    reader.components.forEach(component -> reader.lines(component.at("NewsLines")));
    boolean captioned = reader.bodies();
    if (!reader.draft.hasBody() && captioned) {
      return new ReadOutcome.Skipped(origin, "a picture with its caption, no story");
    }
    reader.components.forEach(component -> reader.decks(component.at("NewsLines")));
    reader.components.forEach(reader::metadata);
    reader.times();
    return reader.draft.outcome(limits);
  }

  /// Returns the components, outer before inner, in order.
  private static List<XmlElement> components(XmlElement item) {
    List<XmlElement> found = new ArrayList<>(item.children("NewsComponent"));
    for (int i = 0; i < found.size(); i++) {
      found.addAll(found.get(i).children("NewsComponent"));
    }
    return found;
  }

  /// The public identifier ends in the revision, so the id is made of what stands before it.
  private void identity() {
    XmlElement identifier = item.at("Identification", "NewsIdentifier");
    String revision = identifier.text("RevisionId").strip();
    String given = identifier.text("PublicIdentifier").strip();
    int end = given.lastIndexOf(':' + revision);
    boolean versioned =
        end > 0 && !revision.isEmpty() && given.length() - end <= revision.length() + 2;
    draft.id(versioned ? given.substring(0, end) : given, "PublicIdentifier");
    draft.id(identifier.text("NewsItemId"), "NewsItemId");
    draft.version(revision, "RevisionId");
    draft.language(item.attribute("xml:lang"), "NewsItem@xml:lang");
  }

  private void lines(XmlElement lines) {
    draft.headline(lines.line("HeadLine"), "HeadLine");
    draft.byline(lines.line("ByLine"), "ByLine");
    lines.children("DateLine").forEach(line -> dateline(line.line()));
    draft.copyright(lines.line("CopyrightLine"), "CopyrightLine");
    draft.source(lines.line("CreditLine"), "CreditLine");
    draft.slug(lines.text("SlugLine"), "SlugLine");
    for (XmlElement keywords : lines.children("KeywordLine")) {
      for (String keyword : keywords.text().split("[,;]", -1)) {
        draft.keyword(keyword);
      }
    }
    for (XmlElement line : lines.children("NewsLine")) {
      if (line.at("NewsLineType").attribute("FormalName").equals("AdvisoryLine")) {
        draft.edNote(line.line("NewsLineText"), "NewsLine");
      }
    }
  }

  /// Some agencies give a mere date for the dateline; that is none.
  private void dateline(String text) {
    boolean letters = text.codePoints().anyMatch(Character::isLetter);
    if (letters) {
      draft.dateline(text, "DateLine");
    }
  }

  private void decks(XmlElement lines) {
    lines.children("SubHeadLine").forEach(line -> draft.deck(line.line(), "SubHeadLine"));
  }

  /// Reads the texts and says whether there was a caption among them.
  private boolean bodies() {
    boolean captioned = false;
    for (XmlElement component : components) {
      boolean caption =
          component.at("Role").attribute("FormalName").toLowerCase(Locale.ROOT).contains("caption");
      for (XmlElement content : component.children("ContentItem")) {
        if (caption) {
          captioned |= caption(content.at("DataContent"));
        } else if (isText(content)) {
          body(content.at("DataContent"));
        } else {
          captioned = true;
        }
      }
    }
    return captioned;
  }

  private static boolean isText(XmlElement content) {
    String type = content.at("MediaType").attribute("FormalName");
    return type.isEmpty() || type.equalsIgnoreCase("Text") || type.equalsIgnoreCase("ComplexData");
  }

  private boolean caption(XmlElement data) {
    String text = data.line();
    if (!text.isEmpty()) {
      draft.caption(Caption.of(text));
    }
    return true;
  }

  private void body(XmlElement data) {
    if (draft.hasBody()) {
      return;
    }
    if (!data.at("nitf").isNone()) {
      NitfStory.read(data.at("nitf"), draft);
    } else if (!data.at("html").isNone()) {
      blocks(FragmentBlocks.of(Markup.inside(data.at("html", "body"), Set.of())));
    } else if (!data.children().isEmpty()) {
      blocks(FragmentBlocks.of(Markup.inside(data, Set.of())));
    } else {
      blocks(MixedText.blocks(data.text()));
    }
  }

  private void blocks(FragmentBlocks found) {
    draft.blocks(found.blocks(), "DataContent");
    found.captions().forEach(draft::caption);
  }

  private void metadata(XmlElement component) {
    XmlElement administrative = component.at("AdministrativeMetadata");
    XmlElement descriptive = component.at("DescriptiveMetadata");
    for (String party : List.of("Provider", "Source")) {
      draft.source(administrative.at(party, "Party").attribute("FormalName"), party);
    }
    if (!draft.hasByline()) {
      String creator = administrative.at("Creator", "Party").attribute("FormalName");
      draft.author(creator, "", "", "Creator");
    }
    draft.language(descriptive.at("Language").attribute("FormalName"), "Language");
    descriptive.children("Genre").forEach(genre -> draft.genre(genre.attribute("FormalName")));
    for (XmlElement property : descriptive.children("Property")) {
      if (property.attribute("FormalName").equals("Keyword")) {
        draft.keyword(property.attribute("Value"));
      }
    }
    topics(component.at("TopicSet"));
    located(descriptive);
  }

  private void topics(XmlElement topics) {
    for (XmlElement topic : topics.children("Topic")) {
      List<XmlElement> names =
          topic.children("Description").stream()
              .filter(name -> !name.attribute("Variant").equals("Category"))
              .toList();
      G2Names.inLanguage(names, draft.language()).stream()
          .findFirst()
          .ifPresent(name -> draft.keyword(name.line()));
    }
  }

  private void located(XmlElement descriptive) {
    List<XmlElement> properties = new ArrayList<>(descriptive.at("Location").children("Property"));
    properties.addAll(descriptive.children("Property"));
    for (XmlElement property : properties) {
      if (property.attribute("FormalName").equals("City")) {
        draft.located(property.attribute("Value"));
      }
    }
  }

  private void times() {
    draft.published(management.text("FirstCreated"), "FirstCreated");
    draft.modified(management.text("ThisRevisionCreated"), "ThisRevisionCreated");
    draft.urgency(management.at("Urgency").attribute("FormalName"), "Urgency");
    String status = management.at("Status").attribute("FormalName");
    draft.status(status, "Status");
    if (status.equalsIgnoreCase("Embargoed")) {
      draft.embargoedUntil(management.text("StatusWillChange", "DateAndTime"), "StatusWillChange");
    }
    draft.published(item.text("Identification", "NewsIdentifier", "DateId"), "DateId");
  }
}
