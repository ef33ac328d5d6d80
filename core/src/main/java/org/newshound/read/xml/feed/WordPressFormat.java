package org.newshound.read.xml.feed;

import java.util.List;
import java.util.Set;
import org.newshound.article.Caption;
import org.newshound.article.Origin;
import org.newshound.article.Status;
import org.newshound.read.Head;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.html.MixedText;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.xml.XmlFormat;
import org.newshound.read.xml.tree.RootTag;
import org.newshound.read.xml.tree.XmlElement;

/// The export files of WordPress (WXR). Posts and pages are articles; drafts are withheld ones;
/// attachments, menus and revisions are skipped.
public final class WordPressFormat extends XmlFormat {
  /// Made by the service loader.
  public WordPressFormat() {
    super(
        "wxr", Set.of("item"), Set.of("title", "language", "wp:author"), "an export without items");
  }

  @Override
  public int likeness(Head head) {
    boolean export = head.text().replace("\0", "").contains("://wordpress.org/export/");
    return export && RootTag.of(head).name().equals("rss") ? 95 : 0;
  }

  @Override
  protected ReadOutcome article(
      XmlElement item, List<XmlElement> asides, Origin origin, ReadLimits limits) {
    String type = item.text("wp:post_type").strip();
    if (!type.isEmpty() && !type.equals("post") && !type.equals("page")) {
      return new ReadOutcome.Skipped(origin, "a WordPress " + type);
    }
    NamedParts draft = new NamedParts(origin);
    draft.id(item.text("guid"), "guid").id(item.text("wp:post_id"), "wp:post_id");
    draft.url(item.text("link"), "link").slug(item.text("wp:post_name"), "wp:post_name");
    draft.headline(FeedItem.plain(item.text("title")), "title");
    body(item.text("content:encoded"), draft);
    draft.deck(FeedItem.plain(item.text("excerpt:encoded")), "excerpt:encoded");
    draft.byline(author(item.text("dc:creator").strip(), asides), "dc:creator");
    times(item, draft);
    topics(item, draft);
    site(asides, draft);
    return draft.outcome(limits);
  }

  private static void body(String content, NamedParts draft) {
    Shortcodes.Removed removed = Shortcodes.remove(content);
    FragmentBlocks found = FragmentBlocks.ofLines(removed.text());
    draft.blocks(found.blocks(), "content:encoded");
    found.captions().forEach(draft::caption);
    for (String html : removed.captions()) {
      String caption = MixedText.line(html);
      if (!caption.isEmpty()) {
        draft.caption(Caption.of(caption));
      }
    }
  }

  /// Returns the author's name; the item gives the log-in alone.
  private static String author(String login, List<XmlElement> asides) {
    for (XmlElement author : asides) {
      if (author.is("wp:author") && author.text("wp:author_login").strip().equals(login)) {
        String first = author.text("wp:author_first_name").strip();
        String last = author.text("wp:author_last_name").strip();
        String shown = author.text("wp:author_display_name").strip();
        boolean named =
            !first.isEmpty() && !last.isEmpty() && (shown.equals(login) || shown.isEmpty());
        return named ? first + " " + last : shown.isEmpty() ? login : shown;
      }
    }
    return login;
  }

  private static void times(XmlElement item, NamedParts draft) {
    String utc = utc(item.text("wp:post_date_gmt"));
    draft.published(utc, "wp:post_date_gmt");
    if (!draft.isPublished() && item.text("pubDate").indexOf("-0001") < 0) {
      draft.published(item.text("pubDate"), "pubDate");
    }
    if (!draft.isPublished() && !utc(item.text("wp:post_date")).isEmpty()) {
      draft.published(item.text("wp:post_date"), "wp:post_date");
    }
    draft.modified(utc(item.text("wp:post_modified_gmt")), "wp:post_modified_gmt");
    switch (item.text("wp:status").strip()) {
      case "draft", "pending", "private", "auto-draft" -> draft.status(Status.WITHHELD);
      case "trash" -> draft.status(Status.CANCELED);
      case "future" -> draft.embargoedUntil(utc, "wp:post_date_gmt");
      default -> {}
    }
  }

  /// An undated draft has a date of zeros.
  private static String utc(String time) {
    String clean = time.strip();
    return clean.isEmpty() || clean.startsWith("0000") ? "" : clean + "Z";
  }

  private static void topics(XmlElement item, NamedParts draft) {
    for (XmlElement category : item.children("category")) {
      if (category.attribute("domain").equals("category")) {
        draft.section(FeedItem.plain(category.text()), "category");
      }
      draft.keyword(FeedItem.plain(category.text()));
    }
  }

  private static void site(List<XmlElement> asides, NamedParts draft) {
    for (XmlElement aside : asides) {
      switch (aside.name()) {
        case "title" -> draft.guessedSource(aside.line(), "channel/title");
        case "language" -> draft.language(aside.text(), "channel/language");
        default -> {}
      }
    }
  }
}
