package org.newshound.read.json.dialect;

import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.article.Status;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.html.MixedText;
import org.newshound.read.json.value.JsonFields;
import org.newshound.read.parts.NamedParts;
import tools.jackson.databind.JsonNode;

/// A post or page as the REST interface of WordPress gives it. Its number is one of that site
/// alone, so the id is its address.
public final class WordPressPost implements Dialect {
  @Override
  public boolean knows(JsonNode object) {
    return object.path("title").has("rendered")
        && (object.has("date_gmt") || object.has("slug") || object.path("content").has("rendered"));
  }

  @Override
  public void read(
      JsonNode object, Origin origin, ReadLimits limits, Consumer<? super ReadOutcome> sink) {
    JsonFields post = new JsonFields(object);
    NamedParts draft = new NamedParts(origin);
    draft.id(post.text("guid"), "guid").id(post.text("link"), "link").id(post.text("id"), "id");
    draft.url(post.text("link"), "link").slug(post.text("slug"), "slug");
    draft.headline(MixedText.line(post.text("title")), "title.rendered");
    FragmentBlocks body = FragmentBlocks.of(post.text("content"));
    draft.blocks(body.blocks(), "content.rendered");
    body.captions().forEach(draft::caption);
    FragmentBlocks excerpt = FragmentBlocks.of(post.text("excerpt"));
    excerpt.blocks().forEach(block -> draft.deck(block.text(), "excerpt.rendered"));
    draft.published(utc(post.text("date_gmt")), "date_gmt").published(post.text("date"), "date");
    draft.modified(utc(post.text("modified_gmt")), "modified_gmt");
    status(post.text("status"), draft);
    embedded(post.at("_embedded"), draft);
    sink.accept(draft.outcome(limits));
  }

  private static String utc(String time) {
    String clean = time.strip();
    return clean.isEmpty() || clean.startsWith("0000") ? "" : clean + "Z";
  }

  private static void status(String status, NamedParts draft) {
    switch (status) {
      case "draft", "pending", "private", "auto-draft" -> draft.status(Status.WITHHELD);
      case "trash" -> draft.status(Status.CANCELED);
      default -> {}
    }
  }

  private static void embedded(JsonFields embedded, NamedParts draft) {
    for (JsonNode author : embedded.each("author")) {
      draft.byline(MixedText.line(new JsonFields(author).text("name")), "_embedded.author");
    }
    for (JsonNode terms : embedded.each("wp:term")) {
      for (JsonNode term : JsonFields.list(terms)) {
        topic(new JsonFields(term), draft);
      }
    }
    for (JsonNode picture : embedded.each("wp:featuredmedia")) {
      JsonFields media = new JsonFields(picture);
      FragmentBlocks caption = FragmentBlocks.of(media.text("caption"));
      caption.blocks().forEach(block -> Pictures.caption(draft, block.text(), ""));
    }
  }

  private static void topic(JsonFields term, NamedParts draft) {
    String name = MixedText.line(term.text("name"));
    if (term.text("taxonomy").equals("category")) {
      draft.section(name, "_embedded.wp:term");
    }
    draft.keyword(name);
  }
}
