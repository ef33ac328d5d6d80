package org.newshound.read.json;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.newshound.article.Origin;
import org.newshound.article.json.JsonFault;
import org.newshound.read.ArticleFormat;
import org.newshound.read.Head;
import org.newshound.read.Input;
import org.newshound.read.ReadOutcome;
import org.newshound.read.decode.WholeText;
import org.newshound.read.json.value.JsonValues;
import tools.jackson.core.JacksonException;

/// One article as a JSON object, or several in an array, in an envelope or one after the other.
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
    boolean list = text.startsWith("[") && text.substring(1).stripLeading().startsWith("{");
    return text.startsWith("{") || list ? 40 : 0;
  }

  @Override
  public void read(Input input, Consumer<? super ReadOutcome> sink) throws IOException {
    Origin origin = input.origin(NAME);
    WholeText whole = WholeText.read(input.bytes(), input.limits().fileBytes());
    if (whole.text() == null) {
      sink.accept(new ReadOutcome.Rejected(origin, whole.fault()));
      return;
    }
    try (JsonValues values = JsonValues.of(whole.text())) {
      values(values, origin, new JsonArticle(input, sink), sink);
    } catch (JacksonException e) {
      sink.accept(new ReadOutcome.Rejected(origin, JsonFault.describe(e, 1)));
    }
  }

  private static void values(
      JsonValues values, Origin origin, JsonArticle articles, Consumer<? super ReadOutcome> sink) {
    boolean any = false;
    for (Optional<JsonValues.Value> next = values.next(); next.isPresent(); next = values.next()) {
      JsonValues.Value value = next.get();
      if (value.node().isArray() && value.element() < 0) {
        list(value, origin, articles, sink);
      } else {
        articles.read(value.node(), origin, place(value, any), value.warnings());
      }
      any = true;
    }
    if (!any) {
      sink.accept(new ReadOutcome.Rejected(origin, "the file holds no JSON"));
    }
  }

  private static void list(
      JsonValues.Value value,
      Origin origin,
      JsonArticle articles,
      Consumer<? super ReadOutcome> sink) {
    if (value.node().isEmpty()) {
      sink.accept(new ReadOutcome.Skipped(origin, "an empty list"));
    } else {
      articles.readGraph(value.node(), origin);
    }
  }

  private static String place(JsonValues.Value value, boolean later) {
    if (value.element() >= 0) {
      return "element " + value.element();
    }
    return later ? "the value in line " + value.line() : "the file";
  }
}
