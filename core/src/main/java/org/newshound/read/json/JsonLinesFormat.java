package org.newshound.read.json;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.article.json.JsonFault;
import org.newshound.article.json.LimitedJson;
import org.newshound.article.json.RejectJson;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.json.value.JsonValues;
import org.newshound.read.json.value.SpreadObject;
import org.newshound.read.parts.ByteLines;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// JSON lines: one article a line, of any length in all. A line that is broken is refused with its
/// number and column, and the next one is read.
///
/// A line may also be written as tools write it: with a comma at its end, several values in one
/// line, brackets around all lines.
public final class JsonLinesFormat implements ArticleFormat {
  /// The name of the format.
  public static final String NAME = "jsonl";

  private static final int NAMED = 90;
  private static final int SPREAD = 30;

  /// What opens, parts or closes a list in a line of its own: "[", ",", "],".
  private static final int LONGEST_BRACKET = 2;

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
    String text = head.text().strip();
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end).strip();
    if (head.isNamed(".jsonl", ".ndjson", ".jl")) {
      return SpreadObject.begins(text) ? SPREAD : NAMED;
    }
    boolean lines = text.startsWith("{") && end > 0 && SpreadObject.isObject(first);
    return lines && text.substring(end).stripLeading().startsWith("{") ? 80 : 0;
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    ByteLines lines = ByteLines.ofText(input.bytes(), input.limits().lineChars());
    boolean[] told = new boolean[1];
    Consumer<ReadOutcome> telling =
        outcome -> {
          told[0] = true;
          sink.accept(outcome);
        };
    boolean any = false;
    for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().text().isBlank()) {
        any = true;
        read(line.get(), input, telling);
      }
    }
    if (!any) {
      sink.accept(new ReadOutcome.Rejected(input.origin(NAME), "the file is empty"));
    } else if (!told[0]) {
      sink.accept(new ReadOutcome.Skipped(input.origin(NAME), "an empty list"));
    }
  }

  private static void read(ByteLines.Line line, Input input, Consumer<? super ReadOutcome> sink) {
    Origin origin = input.origin(NAME, line.offset());
    if (line.tooLong()) {
      String reason =
          "line " + line.number() + " is longer than " + input.limits().lineChars() + " bytes";
      sink.accept(new ReadOutcome.Rejected(origin, reason));
      return;
    }
    new LineReader(line.text(), origin, line.number(), input, sink).read(true);
  }

  /// One line, or the line that a line of a file of refused articles tells of.
  private static final class LineReader {
    private final String line;
    private final Origin origin;
    private final long number;
    private final Input input;
    private final Consumer<? super ReadOutcome> sink;
    private boolean kept;

    LineReader(
        String line, Origin origin, long number, Input input, Consumer<? super ReadOutcome> sink) {
      this.line = line;
      this.origin = origin;
      this.number = number;
      this.input = input;
      this.sink = sink;
    }

    void read(boolean mayTellOfRefused) {
      JsonNode node;
      try {
        node = LimitedJson.mapper().readTree(line);
      } catch (JacksonException e) {
        readLoosely(mayTellOfRefused);
        return;
      }
      value(node, List.of(), mayTellOfRefused);
    }

    private void readLoosely(boolean mayTellOfRefused) {
      boolean any = line.strip().length() <= LONGEST_BRACKET;
      try (JsonValues values = JsonValues.ofLine(line)) {
        for (Optional<JsonValues.Value> next = values.next();
            next.isPresent();
            next = values.next()) {
          value(next.get().node(), next.get().warnings(), mayTellOfRefused);
          any = true;
          if (!next.get().node().isObject()) {
            return;
          }
        }
        if (!any) {
          String reason = "line " + number + ": there is no JSON object in it";
          take(new ReadOutcome.Rejected(origin, reason));
        }
      } catch (JacksonException e) {
        take(new ReadOutcome.Rejected(origin, JsonFault.describe(e, number)));
      }
    }

    private void value(JsonNode node, List<String> warnings, boolean mayTellOfRefused) {
      Optional<RejectJson> refused = mayTellOfRefused ? RejectJson.of(node) : Optional.empty();
      if (refused.isPresent()) {
        again(refused.get());
      } else if (node.isArray() && !node.isEmpty() && node.get(0).isObject()) {
        node.forEach(element -> article(element, warnings));
      } else {
        article(node, warnings);
      }
    }

    private void again(RejectJson refused) {
      String raw = refused.raw();
      if (raw == null) {
        sink.accept(new ReadOutcome.Skipped(refused.origin(), "tells of something refused"));
        return;
      }
      new LineReader(raw, refused.origin(), number, input, sink).read(false);
    }

    private void article(JsonNode node, List<String> warnings) {
      new JsonArticle(input, this::take).read(node, origin, "line " + number, warnings);
    }

    /// The line is kept once, however much of it is refused.
    private void take(ReadOutcome outcome) {
      if (outcome instanceof ReadOutcome.Rejected rejected && !kept) {
        kept = true;
        sink.accept(new ReadOutcome.Rejected(rejected.origin(), rejected.reason(), line));
      } else {
        sink.accept(outcome);
      }
    }
  }
}
