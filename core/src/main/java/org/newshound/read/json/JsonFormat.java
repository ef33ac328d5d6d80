package org.newshound.read.json;

import java.io.IOException;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.article.json.Json;
import org.newshound.article.json.JsonFault;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.decode.TextDecoder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// One article as a JSON object, or several in an array or an envelope.
///
/// A file that holds objects one below the other is read as JSON lines even when its name says
/// otherwise.
public final class JsonFormat implements ArticleFormat {
  /// The name of the format.
  public static final String NAME = "json";

  /// Makes the format; for the service loader.
  public JsonFormat() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public int likeness(Head head) {
    String text = head.text().stripLeading();
    if (head.isNamed(".json")) {
      return 70;
    }
    return text.startsWith("{") || text.startsWith("[{") ? 40 : 0;
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    Origin origin = Origin.of(input.path(), NAME);
    byte[] bytes = input.bytes().readNBytes((int) (input.limits().fileBytes() + 1));
    if (bytes.length > input.limits().fileBytes()) {
      sink.accept(
          new ReadOutcome.Rejected(
              origin, "the file is larger than " + input.limits().fileBytes() + " bytes"));
      return;
    }
    String text = TextDecoder.decode(bytes);
    if (text == null) {
      sink.accept(new ReadOutcome.Rejected(origin, "looks like a binary file"));
      return;
    }
    JsonNode node;
    try {
      node = Json.mapper().readTree(text);
    } catch (JacksonException e) {
      sink.accept(new ReadOutcome.Rejected(origin, JsonFault.describe(e, 1)));
      return;
    }
    JsonArticle articles = new JsonArticle(input, sink);
    if (!node.isArray()) {
      articles.read(node, origin, "the file");
    } else if (JsonArticle.isGraph(node)) {
      articles.readGraph(node, origin);
    } else {
      elements(node, origin, articles, sink);
    }
  }

  private static void elements(
      JsonNode array, Origin origin, JsonArticle articles, Consumer<? super ReadOutcome> sink) {
    if (array.isEmpty()) {
      sink.accept(new ReadOutcome.Skipped(origin, "an empty list"));
    }
    int index = 0;
    for (JsonNode element : array) {
      articles.read(element, origin, "element " + index++);
    }
  }
}
