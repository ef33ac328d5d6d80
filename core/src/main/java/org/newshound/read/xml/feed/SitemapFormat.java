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

/// Sitemaps. Those for news name a headline and a date for each address; the addresses of others
/// are no articles.
public final class SitemapFormat extends XmlFormat {
  /// Made by the service loader.
  public SitemapFormat() {
    super("sitemap", Set.of("url"), Set.of(), "a sitemap without addresses");
  }

  @Override
  public int likeness(Head head) {
    return switch (RootTag.of(head).name()) {
      case "urlset", "sitemapindex" -> 90;
      default -> 0;
    };
  }

  @Override
  protected ReadOutcome article(
      XmlElement url, List<XmlElement> asides, Origin origin, ReadLimits limits) {
    XmlElement news = url.at("news:news");
    if (news.isNone()) {
      return new ReadOutcome.Skipped(origin, "an address: " + url.text("loc").strip());
    }
    NamedParts draft = new NamedParts(origin);
    draft.id(url.text("loc"), "loc").url(url.text("loc"), "loc");
    draft.headline(news.line("news:title"), "news:title");
    draft.published(news.text("news:publication_date"), "news:publication_date");
    draft.modified(url.text("lastmod"), "lastmod");
    draft.source(news.line("news:publication", "news:name"), "news:name");
    draft.language(news.text("news:publication", "news:language"), "news:language");
    FeedItem.words(news.text("news:keywords")).forEach(draft::keyword);
    FeedItem.words(news.text("news:genres")).forEach(draft::genre);
    return draft.outcome(limits);
  }
}
