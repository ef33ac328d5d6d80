package org.newshound.read.xml.feed;

import java.util.List;
import java.util.Set;
import org.newshound.article.Origin;
import org.newshound.read.Head;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.xml.XmlFormat;
import org.newshound.read.xml.tree.RootTag;
import org.newshound.read.xml.tree.XmlElement;

/// RSS 0.9 to 2.0 with the extensions that news feeds use.
///
/// The full text is the body when the feed carries it, and the description the standfirst; a feed
/// with descriptions alone gives those as bodies.
public final class RssFormat extends XmlFormat {
  /// Made by the service loader.
  public RssFormat() {
    super(
        "rss",
        Set.of("item"),
        Set.of("title", "language", "copyright", "dc:language", "dc:rights", "image"),
        "a feed without items");
  }

  @Override
  public int likeness(Head head) {
    return switch (RootTag.of(head).name()) {
      case "rss", "RSS" -> 85;
      case "RDF" -> head.text().contains("http://purl.org/rss/") ? 85 : 0;
      default -> 0;
    };
  }

  @Override
  protected boolean repeatsIds() {
    return true;
  }

  @Override
  protected ReadOutcome article(
      XmlElement item, List<XmlElement> asides, Origin origin, ReadLimits limits) {
    NamedParts draft = new NamedParts(origin);
    identity(item, draft);
    texts(item, draft);
    lines(item, draft);
    channel(asides, draft);
    return draft.outcome(limits);
  }

  private static void identity(XmlElement item, NamedParts draft) {
    XmlElement guid = item.at("guid");
    draft.url(item.text("link"), "link");
    if (!guid.attribute("isPermaLink").equals("false")) {
      draft.url(guid.text(), "guid");
    }
    draft.id(guid.text(), "guid").id(item.text("link"), "link");
    draft.id(item.attribute("about"), "item@rdf:about");
    draft.language(item.text("dc:language"), "dc:language");
  }

  private static void texts(XmlElement item, NamedParts draft) {
    draft.headline(FeedItem.plain(item.text("title")), "title");
    draft.headline(FeedItem.plain(item.text("media:title")), "media:title");
    FeedItem.body(draft, item.text("content:encoded"), "content:encoded");
    XmlElement content = item.at("content");
    FeedItem.body(draft, content.text(), "content");
    boolean full = draft.hasBody();
    FeedItem.body(draft, item.text("description"), "description");
    if (full) {
      draft.deck(FeedItem.plain(item.text("description")), "description");
    }
    FeedItem.media(item, draft);
  }

  private static void lines(XmlElement item, NamedParts draft) {
    draft.byline(FeedItem.names(item.children("dc:creator")), "dc:creator");
    for (XmlElement author : item.children("author")) {
      draft.byline(FeedItem.authorName(author.text()), "author");
    }
    draft.byline(FeedItem.authorName(item.text("itunes:author")), "itunes:author");
    draft.published(item.text("pubDate"), "pubDate").published(item.text("dc:date"), "dc:date");
    draft.published(item.text("dcterms:created"), "dcterms:created");
    draft.modified(item.text("dcterms:modified"), "dcterms:modified");
    draft.source(item.line("source"), "source").source(item.line("dc:publisher"), "dc:publisher");
    draft.copyright(item.line("dc:rights"), "dc:rights");
    item.children("category").forEach(category -> draft.keyword(FeedItem.plain(category.text())));
    item.children("dc:subject").forEach(subject -> draft.keyword(subject.line()));
    FeedItem.words(item.text("media:keywords")).forEach(draft::keyword);
  }

  private static void channel(List<XmlElement> asides, NamedParts draft) {
    for (XmlElement aside : asides) {
      switch (aside.name()) {
        case "title" -> draft.guessedSource(aside.line(), "channel/title");
        case "language", "dc:language" -> draft.language(aside.text(), "channel/language");
        case "copyright", "dc:rights" -> draft.copyright(aside.line(), "channel/copyright");
        default -> {}
      }
    }
  }
}
