package org.newshound.read.json;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.article.json.Json;
import org.newshound.article.json.JsonFault;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.parts.ByteLines;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// JSON lines: one article a line, of any length in all. A line that is broken is refused with its
/// number and column, and the next one is read.
public final class JsonLinesFormat implements ArticleFormat {
  /// The name of the format.
  public static final String NAME = "jsonl";

  /// Makes the format; for the service loader.
  public JsonLinesFormat() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int likeness(Head head) {
    if (head.isNamed(".jsonl", ".ndjson", ".jl")) {
      return 90;
    }
    String text = head.text().strip();
    int end = text.indexOf('\n');
    boolean lines = text.startsWith("{") && end > 0 && isObject(text.substring(0, end));
    return lines && text.substring(end).stripLeading().startsWith("{") ? 80 : 0;
  }

  private static boolean isObject(String line) {
    try {
      return Json.MAPPER.readTree(line).isObject();
    } catch (JacksonException e) {
      return false;
    }
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    ByteLines lines = ByteLines.ofText(input.bytes(), input.limits().lineChars());
    boolean any = false;
    for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().text().isBlank()) {
        any = true;
        read(line.get(), input, sink);
      }
    }
    if (!any) {
      sink.accept(new ReadOutcome.Rejected(Origin.of(input.path(), NAME), "the file is empty"));
    }
  }

  private static void read(ByteLines.Line line, Input input, Consumer<? super ReadOutcome> sink) {
    Origin origin = new Origin(input.path(), null, line.offset(), NAME);
    if (line.tooLong()) {
      sink.accept(
          new ReadOutcome.Rejected(
              origin,
              "line "
                  + line.number()
                  + " is longer than "
                  + input.limits().lineChars()
                  + " bytes"));
      return;
    }
    JsonNode node;
    try {
      node = Json.MAPPER.readTree(line.text());
    } catch (JacksonException e) {
      sink.accept(new ReadOutcome.Rejected(origin, JsonFault.describe(e, line.number())));
      return;
    }
    new JsonArticle(input, sink).read(node, origin, "line " + line.number());
  }
}
