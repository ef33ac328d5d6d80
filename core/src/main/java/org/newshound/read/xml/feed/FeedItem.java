package org.newshound.read.xml.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.newshound.article.Caption;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.html.MixedText;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.xml.tree.XmlElement;

/// What RSS, Atom and WordPress items have in common.
public final class FeedItem {
  private FeedItem() {}

  /// Hands a text that may or may not be HTML to the draft as its body.
  public static void body(NamedParts draft, String text, String rule) {
    if (draft.hasBody() || text.isBlank()) {
      return;
    }
    FragmentBlocks found = MixedText.blocks(text);
    draft.blocks(found.blocks(), rule);
    found.captions().forEach(draft::caption);
  }

  /// Returns a short text that may or may not be HTML as plain text.
  public static String plain(String text) {
    return MixedText.line(text);
  }

  /// Hands the captions of the Media RSS extension to the draft.
  public static void media(XmlElement item, NamedParts draft) {
    List<XmlElement> media = new ArrayList<>(item.children("media:content"));
    item.children("media:group").forEach(group -> media.addAll(group.children("media:content")));
    for (XmlElement picture : media) {
      String medium = picture.attribute("medium") + picture.attribute("type");
      if (medium.isEmpty() || medium.startsWith("image")) {
        caption(picture, draft);
      }
    }
    if (media.isEmpty()) {
      item.children("media:credit").forEach(credit -> draft.credit(credit.text()));
    }
  }

  private static void caption(XmlElement picture, NamedParts draft) {
    String text = plain(picture.text("media:description"));
    String credit = plain(picture.text("media:credit"));
    if (!text.isEmpty()) {
      draft.caption(
          new Caption(text, null, null, null, List.of(), credit.isEmpty() ? null : credit));
    } else {
      draft.credit(credit);
    }
  }

  /// Returns the entries of a list that is parted by commas.
  public static List<String> words(String list) {
    return List.of(list.split(",", -1));
  }

  /// Returns the names that author fields give, as one byline.
  public static String names(List<XmlElement> authors) {
    StringJoiner names = new StringJoiner(", ");
    for (XmlElement author : authors) {
      String name = authorName(author.text());
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names.toString();
  }

  /// Returns the name in an author field of RSS: "jo@example.org (Jo Berg)" is Jo Berg.
  public static String authorName(String author) {
    String text = MixedText.line(author);
    int open = text.indexOf('(');
    boolean named = text.indexOf('@') >= 0 && open >= 0 && text.endsWith(")");
    if (named) {
      return text.substring(open + 1, text.length() - 1);
    }
    return text.indexOf('@') >= 0 && text.indexOf(' ') < 0 ? "" : text;
  }
}
