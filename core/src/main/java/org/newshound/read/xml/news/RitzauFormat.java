package org.newshound.read.xml.news;

import java.util.List;
import java.util.Set;
import org.newshound.article.Origin;
import org.newshound.article.Status;
import org.newshound.read.Head;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.xml.XmlFormat;
import org.newshound.read.xml.tree.RootTag;
import org.newshound.read.xml.tree.XmlElement;

/// The XML of the Danish agency Ritzau: single stories or a queue of them, bodies as escaped HTML.
public final class RitzauFormat extends XmlFormat {
  /// Made by the service loader.
  public RitzauFormat() {
    super("ritzau", Set.of("RBNews"), Set.of(), "no news in it");
  }

  @Override
  public int likeness(Head head) {
    return switch (RootTag.of(head).name()) {
      case "RBNews" -> 95;
      case "XMLNewsQueuedResponse" -> 90;
      default -> 0;
    };
  }

  @Override
  protected ReadOutcome article(
      XmlElement news, List<XmlElement> asides, Origin origin, ReadLimits limits) {
    NamedParts draft = new NamedParts(origin);
    draft.id(news.text("NewsID"), "NewsID").version(news.text("version"), "version");
    draft.headline(news.line("headline"), "headline");
    draft.blocks(FragmentBlocks.of(news.text("content")).blocks(), "content");
    draft.deck(news.line("subtitle"), "subtitle");
    draft.byline(news.line("byLine"), "byLine").located(news.line("town"));
    draft.published(news.text("PublishDate"), "PublishDate");
    draft.source(agency(news.text("origin")), "origin");
    draft.section(news.line("section"), "section").slug(news.text("strapline"), "strapline");
    draft.genre(news.line("format")).urgency(news.text("Priority"), "Priority");
    draft.edNote(news.line("TilRedaktionen"), "TilRedaktionen");
    news.at("SubjectKeyword").children().forEach(word -> draft.keyword(word.line()));
    if (news.text("Annuleret").equals("true")) {
      draft.status(Status.CANCELED);
    }
    return draft.outcome(limits);
  }

  private static String agency(String origin) {
    String name = origin.replace('/', ' ').strip();
    return name.startsWith("Via ") ? name.substring(4) : name;
  }
}
