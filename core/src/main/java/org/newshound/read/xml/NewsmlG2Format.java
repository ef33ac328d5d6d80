package org.newshound.read.xml;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;

/// NewsML-G2: news items with text, alone or in a news message. Its items that are no stories
/// (packages, concepts, knowledge, plans, catalogues) and news items without any text are skipped.
public final class NewsmlG2Format implements ArticleFormat {
  private static final String SPACE = "iptc.org/std/nar/";

  /// What a part of a package that was cut out of its file still shows.
  private static final String PART_TYPE = "application/vnd.iptc.g2.";

  /// Made by the service loader.
  public NewsmlG2Format() {}

  @Override
  public String name() {
    return "newsml-g2";
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
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    XmlArticles.read(input, name(), new Plan(input), sink);
  }

  private record Plan(Input input) implements XmlArticles.Plan {
    @Override
    public XmlArticles.Part part(String name) {
      return switch (name) {
        case "newsItem",
            "packageItem",
            "conceptItem",
            "knowledgeItem",
            "planningItem",
            "catalogItem" ->
            XmlArticles.Part.ARTICLE;
        default -> XmlArticles.Part.FRAME;
      };
    }

    @Override
    public ReadOutcome read(XmlElement item, List<XmlElement> asides, Origin origin) {
      return switch (item.name()) {
        case "newsItem" -> G2Item.read(item, origin, input.limits());
        case "packageItem" ->
            skipped(origin, "a package of " + item.anywhere("itemRef").size() + " other items");
        case "planningItem" -> skipped(origin, "a planning item");
        case "conceptItem" -> skipped(origin, "a concept: a person, place, event or subject");
        case "knowledgeItem" -> skipped(origin, "a knowledge item: a set of concepts");
        default -> skipped(origin, "a catalogue");
      };
    }

    private static ReadOutcome skipped(Origin origin, String reason) {
      return new ReadOutcome.Skipped(origin, reason);
    }

    @Override
    public String nothing() {
      return "no NewsML-G2 item in it";
    }
  }
}
