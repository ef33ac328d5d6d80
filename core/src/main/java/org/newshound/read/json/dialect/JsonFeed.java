package org.newshound.read.json.dialect;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.html.MixedText;
import org.newshound.read.json.value.JsonFields;
import org.newshound.read.parts.NamedParts;
import tools.jackson.databind.JsonNode;

/// JSON Feed 1.0 and 1.1.
public final class JsonFeed implements Dialect {
  @Override
  public boolean knows(JsonNode object) {
    return new JsonFields(object).text("version").contains("jsonfeed.org/");
  }

  @Override
  public void read(
      JsonNode object, Origin origin, ReadLimits limits, Consumer<? super ReadOutcome> sink) {
    JsonFields feed = new JsonFields(object);
    List<JsonNode> items = feed.each("items");
    if (items.isEmpty()) {
      sink.accept(new ReadOutcome.Skipped(origin, "a feed without items"));
    }
    for (JsonNode item : items) {
      NamedParts draft = new NamedParts(origin);
      item(new JsonFields(item), draft);
      draft.guessedSource(feed.text("title"), "feed title");
      draft.language(feed.text("language"), "feed language");
      sink.accept(draft.outcome(limits));
    }
  }

  private static void item(JsonFields item, NamedParts draft) {
    draft.id(item.text("id"), "id").id(item.text("url"), "url");
    draft.url(item.text("url"), "url").url(item.text("external_url"), "external_url");
    draft.headline(MixedText.line(item.text("title")), "title");
    body(item, draft);
    draft.byline(names(item), "author");
    draft.published(item.text("date_published"), "date_published");
    draft.modified(item.text("date_modified"), "date_modified");
    draft.language(item.text("language"), "language");
    item.texts("tags").forEach(draft::keyword);
  }

  private static void body(JsonFields item, NamedParts draft) {
    FragmentBlocks html = FragmentBlocks.of(item.text("content_html"));
    draft.blocks(html.blocks(), "content_html");
    html.captions().forEach(draft::caption);
    for (String key : List.of("content_text", "summary")) {
      if (!draft.hasBody()) {
        draft.blocks(MixedText.blocks(item.text(key)).blocks(), key);
      }
    }
    draft.deck(MixedText.line(item.text("summary")), "summary");
  }

  private static String names(JsonFields item) {
    StringJoiner names = new StringJoiner(", ");
    for (String key : List.of("authors", "author")) {
      if (names.length() == 0) {
        item.texts(key).forEach(names::add);
      }
    }
    return names.toString();
  }
}
