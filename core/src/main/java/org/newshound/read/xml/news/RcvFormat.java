package org.newshound.read.xml.news;

import java.util.List;
import java.util.Set;
import org.newshound.article.Origin;
import org.newshound.read.Head;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.xml.XmlFormat;
import org.newshound.read.xml.tree.Markup;
import org.newshound.read.xml.tree.RootTag;
import org.newshound.read.xml.tree.XmlElement;

/// The Reuters corpora RCV1 and RCV2: one story a file, with codes for topics, places and
/// industries.
public final class RcvFormat extends XmlFormat {
  /// Made by the service loader.
  public RcvFormat() {
    super("rcv1", Set.of("newsitem"), Set.of(), "no news item in it");
  }

  @Override
  public int likeness(Head head) {
    RootTag root = RootTag.of(head);
    return root.name().equals("newsitem") && root.tag().contains("itemid=") ? 95 : 0;
  }

  @Override
  protected ReadOutcome article(
      XmlElement item, List<XmlElement> asides, Origin origin, ReadLimits limits) {
    NamedParts draft = new NamedParts(origin);
    draft.id(item.attribute("itemid"), "newsitem@itemid");
    draft.language(item.attribute("xml:lang"), "newsitem@xml:lang");
    draft.headline(item.line("headline"), "headline").headline(item.line("title"), "title");
    draft.byline(item.line("byline"), "byline").dateline(item.line("dateline"), "dateline");
    draft.blocks(FragmentBlocks.of(Markup.inside(item.at("text"), Set.of())).blocks(), "text");
    draft.published(item.attribute("date"), "newsitem@date");
    draft.copyright(item.line("copyright"), "copyright");
    for (XmlElement dc : item.at("metadata").children("dc")) {
      dublinCore(dc, draft);
    }
    for (XmlElement codes : item.at("metadata").children("codes")) {
      codes.children("code").forEach(code -> draft.keyword(code.attribute("code")));
    }
    return draft.outcome(limits);
  }

  private static void dublinCore(XmlElement dc, NamedParts draft) {
    String value = dc.attribute("value");
    switch (dc.attribute("element")) {
      case "dc.source" -> draft.source(value, "dc.source");
      case "dc.publisher" -> draft.guessedSource(value, "dc.publisher");
      case "dc.date.published" -> draft.published(value, "dc.date.published");
      case "dc.creator.location" -> draft.located(value);
      default -> {}
    }
  }
}
