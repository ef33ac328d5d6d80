package org.newshound.read.xml.news;

import java.util.Set;
import org.newshound.article.Origin;
import org.newshound.read.Head;
import org.newshound.read.ReadOutcome;
import org.newshound.read.xml.XmlFormat;
import org.newshound.read.xml.XmlSource;
import org.newshound.read.xml.tree.RootTag;
import org.newshound.read.xml.tree.XmlElement;

/// NewsML-G2: news items with text, alone or in a news message. Its items that are no stories
/// (packages, concepts, knowledge, plans, catalogues) and news items without any text are skipped.
public final class NewsmlG2Format extends XmlFormat {
  private static final String SPACE = "iptc.org/std/nar/";

  /// What a part of a package that was cut out of its file still shows.
  private static final String PART_TYPE = "application/vnd.iptc.g2.";

  /// Made by the service loader.
  public NewsmlG2Format() {
    super(
        "newsml-g2",
        Set.of(
            "newsItem",
            "packageItem",
            "conceptItem",
            "knowledgeItem",
            "planningItem",
            "catalogItem"),
        Set.of(),
        "no NewsML-G2 item in it");
  }

  @Override
  public int likeness(Head head) {
    return switch (RootTag.of(head).name()) {
      case "newsItem",
          "newsMessage",
          "packageItem",
          "conceptItem",
          "knowledgeItem",
          "planningItem",
          "catalogItem" ->
          head.text().replace("\0", "").contains(SPACE) ? 95 : 70;
      case "" -> 0;
      default -> head.text().contains(SPACE) || head.text().contains(PART_TYPE) ? 65 : 0;
    };
  }

  @Override
  protected ReadOutcome article(XmlElement item, XmlSource file) {
    return switch (item.name()) {
      case "newsItem" -> G2Item.read(item, file.origin(), file.limits());
      case "packageItem" ->
          skipped(
              file.origin(), "a package of " + item.anywhere("itemRef").size() + " other items");
      case "planningItem" -> skipped(file.origin(), "a planning item");
      case "conceptItem" -> skipped(file.origin(), "a concept: a person, place, event or subject");
      case "knowledgeItem" -> skipped(file.origin(), "a knowledge item: a set of concepts");
      default -> skipped(file.origin(), "a catalogue");
    };
  }

  private static ReadOutcome skipped(Origin origin, String reason) {
    return new ReadOutcome.Skipped(origin, reason);
  }
}
