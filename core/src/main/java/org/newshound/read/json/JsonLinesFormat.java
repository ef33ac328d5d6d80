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
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
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
    if (head.isNamed(".jsonl", ".ndjson")) {
      return 90;
    }
    String text = head.text().strip();
    int end = text.indexOf('\n');
    return text.startsWith("{") && end > 0 && isObject(text.substring(0, end)) ? 80 : 0;
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
    readOn(input, 0, sink);
  }

  /// Every line that is not blank has one outcome, so lines are passed over without parsing them.
  @Override
  public void readOn(Input input, long done, Consumer<? super ReadOutcome> sink)
      throws IOException {
    ByteLines lines = new ByteLines(input.bytes(), input.limits().lineChars());
    long outcomes = 0;
    for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().isBlank() && outcomes++ >= done) {
        sink.accept(read(line.get(), input));
      }
    }
    if (outcomes == 0 && done == 0) {
      sink.accept(new ReadOutcome.Rejected(Origin.of(input.path(), NAME), "the file is empty"));
    }
  }

  private static ReadOutcome read(ByteLines.Line line, Input input) {
    Origin origin = new Origin(input.path(), null, line.offset(), NAME);
    if (line.tooLong()) {
      return new ReadOutcome.Rejected(
          origin,
          "line " + line.number() + " is longer than " + input.limits().lineChars() + " bytes");
    }
    return read(line.text(), origin, line.number(), input.limits(), true);
  }

  /// Reads a line. One of a file of refused articles has the line to read in it.
  private static ReadOutcome read(
      String line, Origin origin, long number, ReadLimits limits, boolean outer) {
    JsonNode node;
    try {
      node = Json.MAPPER.readTree(line);
    } catch (JacksonException e) {
      return new ReadOutcome.Rejected(origin, JsonFault.describe(e, number), line);
    }
    Optional<RejectJson> refused = outer ? RejectJson.of(node) : Optional.empty();
    if (refused.isPresent()) {
      return again(refused.get(), number, limits);
    }
    ReadOutcome outcome = JsonArticle.read(node, origin, limits, "line " + number);
    return outcome instanceof ReadOutcome.Rejected rejected
        ? new ReadOutcome.Rejected(origin, rejected.reason(), line)
        : outcome;
  }

  private static ReadOutcome again(RejectJson refused, long number, ReadLimits limits) {
    return refused.raw() == null
        ? new ReadOutcome.Skipped(refused.origin(), "tells of something that was refused")
        : read(refused.raw(), refused.origin(), number, limits, false);
  }
}
