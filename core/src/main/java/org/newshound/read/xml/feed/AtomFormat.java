package org.newshound.read.xml.feed;

import java.util.List;
import java.util.Set;
import org.newshound.article.Contributor;
import org.newshound.article.Origin;
import org.newshound.read.Head;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.xml.XmlFormat;
import org.newshound.read.xml.tree.Markup;
import org.newshound.read.xml.tree.RootTag;
import org.newshound.read.xml.tree.XmlElement;

/// Atom feeds and single entries.
public final class AtomFormat extends XmlFormat {
  /// Made by the service loader.
  public AtomFormat() {
    super("atom", Set.of("entry"), Set.of("title", "author", "rights"), "a feed without entries");
  }

  @Override
  public int likeness(Head head) {
    RootTag root = RootTag.of(head);
    return switch (root.name()) {
      case "feed" -> 85;
      case "entry" -> root.tag().contains("2005/Atom") ? 85 : 0;
      default -> 0;
    };
  }

  @Override
  protected ReadOutcome article(
      XmlElement entry, List<XmlElement> asides, Origin origin, ReadLimits limits) {
    NamedParts draft = new NamedParts(origin);
    links(entry, draft);
    draft.id(entry.text("id"), "id").language(entry.attribute("xml:lang"), "entry@xml:lang");
    draft.headline(plain(entry.at("title")), "title");
    content(entry.at("content"), draft);
    boolean full = draft.hasBody();
    FeedItem.body(draft, html(entry.at("summary")), "summary");
    if (full) {
      draft.deck(plain(entry.at("summary")), "summary");
    }
    FeedItem.media(entry, draft);
    lines(entry, draft);
    feed(asides, draft);
    return draft.outcome(limits);
  }

  private static void links(XmlElement entry, NamedParts draft) {
    for (XmlElement link : entry.children("link")) {
      String relation = link.attribute("rel");
      if (relation.isEmpty() || relation.equals("alternate")) {
        draft.url(link.attribute("href"), "link@href");
      }
    }
  }

  private static void content(XmlElement content, NamedParts draft) {
    draft.language(content.attribute("xml:lang"), "content@xml:lang");
    FeedItem.body(draft, html(content), "content");
  }

  /// Returns the content as HTML, whichever of its three types it has.
  private static String html(XmlElement content) {
    boolean inside = content.attribute("type").contains("xhtml") || !content.children().isEmpty();
    return inside ? Markup.inside(content, Set.of()) : content.text();
  }

  /// A text without a type is plain; feeds forget to say that theirs has tags in pairs or entities.
  private static String plain(XmlElement text) {
    String type = text.attribute("type");
    boolean marked = type.contains("html") || text.text().contains("</");
    return marked || (type.isEmpty() && text.text().indexOf('<') < 0)
        ? FeedItem.plain(text.text())
        : text.text();
  }

  private static void lines(XmlElement entry, NamedParts draft) {
    draft.byline(FeedItem.names(names(entry)), "author/name");
    for (XmlElement contributor : entry.children("contributor")) {
      draft.contributor(Contributor.Role.REPORTING, contributor.text("name"));
    }
    draft.published(entry.text("published"), "published").published(entry.text("issued"), "issued");
    draft.modified(entry.text("updated"), "updated").modified(entry.text("modified"), "modified");
    draft.source(entry.line("source", "title"), "source/title");
    draft.copyright(plain(entry.at("rights")), "rights");
    for (XmlElement category : entry.children("category")) {
      String label = category.attribute("label");
      draft.keyword(label.isEmpty() ? category.attribute("term") : label);
    }
  }

  private static List<XmlElement> names(XmlElement entry) {
    return entry.children("author").stream().map(author -> author.at("name")).toList();
  }

  private static void feed(List<XmlElement> asides, NamedParts draft) {
    for (XmlElement aside : asides) {
      switch (aside.name()) {
        case "title" -> draft.guessedSource(plain(aside), "feed/title");
        case "author" -> {
          if (!draft.hasByline()) {
            draft.byline(aside.line("name"), "feed/author");
          }
        }
        case "rights" -> draft.copyright(plain(aside), "feed/rights");
        default -> {}
      }
      draft.language(aside.attribute("xml:lang"), "feed@xml:lang");
    }
  }
}
