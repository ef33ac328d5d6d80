package org.newshound.read.json;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.article.json.Json;
import org.newshound.article.json.JsonFault;
import org.newshound.article.json.RejectJson;
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
  public boolean isText() {
    return true;
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
      return Json.mapper().readTree(line).isObject();
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
      String reason =
          "line " + line.number() + " is longer than " + input.limits().lineChars() + " bytes";
      sink.accept(new ReadOutcome.Rejected(origin, reason));
      return;
    }
    parsed(line.text(), origin, line.number(), sink)
        .ifPresent(node -> {
          Optional<RejectJson> refused = RejectJson.of(node);
          if (refused.isPresent()) {
            again(refused.get(), line.number(), input, sink);
          } else {
            read(node, line.text(), origin, line.number(), input, sink);
          }
        });
  }

  /// Reads the line that a line of a file of refused articles tells of.
  private static void again(
      RejectJson refused, long number, Input input, Consumer<? super ReadOutcome> sink) {
    String raw = refused.raw();
    if (raw == null) {
      sink.accept(new ReadOutcome.Skipped(refused.origin(), "tells of something refused"));
      return;
    }
    parsed(raw, refused.origin(), number, sink)
        .ifPresent(node -> read(node, raw, refused.origin(), number, input, sink));
  }

  private static Optional<JsonNode> parsed(
      String line, Origin origin, long number, Consumer<? super ReadOutcome> sink) {
    try {
      return Optional.of(Json.mapper().readTree(line));
    } catch (JacksonException e) {
      sink.accept(new ReadOutcome.Rejected(origin, JsonFault.describe(e, number), line));
      return Optional.empty();
    }
  }

  private static void read(
      JsonNode node,
      String line,
      Origin origin,
      long number,
      Input input,
      Consumer<? super ReadOutcome> sink) {
    Consumer<ReadOutcome> withLine =
        outcome ->
            sink.accept(
                outcome instanceof ReadOutcome.Rejected rejected
                    ? new ReadOutcome.Rejected(rejected.origin(), rejected.reason(), line)
                    : outcome);
    new JsonArticle(input, withLine).read(node, origin, "line " + number);
  }
}
