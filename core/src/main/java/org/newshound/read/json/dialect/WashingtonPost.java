package org.newshound.read.json.dialect;

import java.util.List;
import java.util.function.Consumer;
import org.newshound.article.Block;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.MixedText;
import org.newshound.read.json.value.JsonFields;
import org.newshound.read.parts.NamedParts;
import tools.jackson.databind.JsonNode;

/// The Washington Post collection of TREC: one object with a list of typed `contents`.
public final class WashingtonPost implements Dialect {
  @Override
  public boolean knows(JsonNode object) {
    JsonNode contents = object.get("contents");
    return contents != null
        && contents.isArray()
        && (object.has("article_url") || object.has("published_date"));
  }

  @Override
  public void read(
      JsonNode object, Origin origin, ReadLimits limits, Consumer<? super ReadOutcome> sink) {
    JsonFields story = new JsonFields(object);
    NamedParts draft = new NamedParts(origin);
    draft.id(story.text("id"), "id").url(story.text("article_url"), "article_url");
    draft.headline(MixedText.line(story.text("title")), "title");
    for (JsonNode content : story.each("contents")) {
      if (content.isObject()) {
        part(new JsonFields(content), draft);
      }
    }
    draft.byline(story.text("author"), "author").source(story.text("source"), "source");
    draft.published(story.text("published_date"), "published_date");
    sink.accept(draft.outcome(limits));
  }

  private static void part(JsonFields part, NamedParts draft) {
    String content = part.text("content");
    switch (part.text("type")) {
      case "kicker" -> draft.kicker(MixedText.line(content), "contents kicker");
      case "title" -> draft.headline(MixedText.line(content), "contents title");
      case "deck" -> draft.deck(MixedText.line(content), "contents deck");
      case "byline" -> draft.byline(MixedText.line(content), "contents byline");
      case "date" -> draft.published(content, "contents date");
      case "correction" -> draft.correction(MixedText.line(content));
      case "sanitized_html" -> body(part.text("subtype"), content, draft);
      case "list" -> part.texts("content").forEach(item -> item(item, draft));
      case "image" -> {
        String caption = part.text("fullcaption", "blurb");
        Pictures.caption(draft, caption, part.text("credit"));
      }
      default -> {}
    }
  }

  private static void body(String subtype, String content, NamedParts draft) {
    boolean head = subtype.startsWith("sub") || subtype.startsWith("head");
    for (Block block : MixedText.blocks(content).blocks()) {
      draft.block(head ? Block.subhead(block.text()) : block);
    }
  }

  private static void item(String item, NamedParts draft) {
    String text = MixedText.line(item);
    if (!text.isEmpty()) {
      draft.blocks(List.of(Block.item(text)), "contents list");
    }
  }
}
