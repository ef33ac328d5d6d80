package org.newshound.read.xml.news;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.newshound.read.decode.HtmlTags;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.html.MixedText;
import org.newshound.read.parts.NamedParts;
import org.newshound.read.xml.tree.Markup;
import org.newshound.read.xml.tree.XmlEdit;
import org.newshound.read.xml.tree.XmlElement;

/// The text of a NewsML-G2 item: NITF, XHTML or plain text, in line.
public final class G2Content {
  private static final Set<String> FURNITURE = Set.of("header", "footer", "h1");

  private final NamedParts draft;

  private G2Content(NamedParts draft) {
    this.draft = draft;
  }

  public static void read(XmlElement contentSet, NamedParts draft) {
    G2Content content = new G2Content(draft);
    for (XmlElement part : contentSet.children()) {
      if (!draft.hasBody()) {
        content.part(part);
      }
    }
  }

  private void part(XmlElement part) {
    if (part.is("inlineData")) {
      data(part);
    } else if (part.is("inlineXML")) {
      xml(part);
    }
  }

  private void xml(XmlElement part) {
    for (XmlElement root : part.children()) {
      switch (root.name()) {
        case "nitf" -> NitfStory.read(root, draft);
        case "html" -> page(root);
        case "body", "div", "section", "article", "p" -> fragment(part);
        default -> draft.warning("inline " + root.name() + " is not read");
      }
      if (draft.hasBody()) {
        return;
      }
    }
    if (part.children().isEmpty()) {
      draft.blocks(MixedText.blocks(part.text()).blocks(), "inlineXML");
    }
  }

  private void page(XmlElement html) {
    XmlElement body = html.at("body");
    draft.headline(html.line("head", "title"), "html/title");
    draft.headline(body.firstAnywhere("h1").line(), "h1");
    for (XmlElement line : body.anywhere("p")) {
      switch (line.attribute("class")) {
        case "byline" -> draft.byline(line.line(), "p.byline");
        case "teaser" -> draft.deck(line.line(), "p.teaser");
        default -> {}
      }
    }
    fragment(body);
  }

  private void fragment(XmlElement body) {
    FragmentBlocks found = FragmentBlocks.of(Markup.inside(G2Content.story(body), FURNITURE));
    draft.blocks(found.blocks(), "inlineXML");
    found.captions().forEach(draft::caption);
  }

  /// Returns the body without the lines that were taken for something else.
  private static XmlElement story(XmlElement body) {
    return XmlEdit.without(
        body,
        element ->
            switch (element.attribute("class")) {
              case "byline", "teaser", "closingline", "notepad" -> true;
              default -> false;
            });
  }

  private void data(XmlElement part) {
    String text = part.text();
    if (part.attribute("encoding").endsWith("base64")) {
      text = decoded(text);
    }
    String type = part.attribute("contenttype");
    if (type.contains("html")) {
      draft.blocks(FragmentBlocks.of(text).blocks(), "inlineData");
    } else if (type.equals("text/plain")) {
      draft.blocks(MixedText.blocksOfLines(text).blocks(), "inlineData");
    } else if (type.isEmpty() || type.startsWith("text/") || HtmlTags.areIn(text)) {
      draft.blocks(MixedText.blocks(text).blocks(), "inlineData");
    }
  }

  private static String decoded(String text) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
