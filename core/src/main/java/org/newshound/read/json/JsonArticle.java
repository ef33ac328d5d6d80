package org.newshound.read.json;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.newshound.article.Article;
import org.newshound.article.ArticlePart;
import org.newshound.article.Origin;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.read.Input;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.ReadReport;
import org.newshound.read.json.dialect.Dialect;
import org.newshound.read.json.dialect.DigitalWire;
import org.newshound.read.json.dialect.JsonFeed;
import org.newshound.read.json.dialect.LinkedArticle;
import org.newshound.read.json.dialect.Ninjs;
import org.newshound.read.json.dialect.WashingtonPost;
import org.newshound.read.json.dialect.WordPressPost;
import org.newshound.read.json.simple.Envelope;
import org.newshound.read.json.simple.MappedKeys;
import org.newshound.read.json.simple.SimpleArticle;
import org.newshound.read.json.value.LinkedGraph;
import org.newshound.read.json.value.Records;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads one JSON value as an article, whichever form it has: our own, an agency's, linked data, or
/// a simple object.
///
/// Safe for use by many threads.
public final class JsonArticle {
  private static final List<Dialect> DIALECTS =
      List.of(
          new LinkedArticle(),
          new DigitalWire(),
          new WashingtonPost(),
          new JsonFeed(),
          new WordPressPost(),
          new Ninjs());
  private static final int DEEPEST_ENVELOPE = 4;

  private final Map<ArticlePart, String> mapping;
  private final ReadLimits limits;
  private final Consumer<? super ReadOutcome> sink;

  /// Begins to read values of a file.
  ///
  /// @param input the file, whose content is not touched
  /// @param sink takes what becomes of each value
  public JsonArticle(Input input, Consumer<? super ReadOutcome> sink) {
    this.mapping = input.mapping();
    this.limits = input.limits();
    this.sink = sink;
  }

  private JsonArticle(
      Map<ArticlePart, String> mapping, ReadLimits limits, Consumer<? super ReadOutcome> sink) {
    this.mapping = mapping;
    this.limits = limits;
    this.sink = sink;
  }

  /// Reads a value and hands on what became of it.
  ///
  /// @param node the value
  /// @param origin where it stands
  /// @param place how to name it in a message: "line 3"
  /// @param warnings what was odd about it so far
  public void read(JsonNode node, Origin origin, String place, List<String> warnings) {
    Consumer<ReadOutcome> warned = outcome -> sink.accept(ReadReport.warned(outcome, warnings));
    try {
      new JsonArticle(mapping, limits, warnings.isEmpty() ? sink : warned)
          .read(node, origin, place, 0);
    } catch (DateTimeException | IllegalArgumentException e) {
      sink.accept(new ReadOutcome.Rejected(origin, place + ": " + e.getMessage()));
    }
  }

  /// Reads a row of a table: an object of plain strings under the names of its columns.
  ///
  /// @param row the cells by column
  /// @param origin where it stands
  /// @param place how to name it in a message: "row 3"
  /// @param odd what was odd about it so far
  public void readRow(Map<String, String> row, Origin origin, String place, List<String> odd) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    row.forEach(node::put);
    try {
      JsonNode named = mapping.isEmpty() ? node : new MappedKeys(mapping).object(node);
      SimpleArticle simple = SimpleArticle.ofRow(named, origin);
      simple.warnings(odd);
      simple(simple, place);
    } catch (DateTimeException | IllegalArgumentException e) {
      sink.accept(new ReadOutcome.Rejected(origin, place + ": " + e.getMessage()));
    }
  }

  /// Says whether an array is one document of linked data, whose nodes point to one another.
  static boolean isGraph(JsonNode array) {
    JsonNode first = array.get(0);
    return first != null && first.isObject() && LinkedGraph.isLinked(first);
  }

  /// Reads an array that is one document of linked data.
  void readGraph(JsonNode array, Origin origin) {
    new LinkedArticle().read(array, origin, limits, sink);
  }

  private void read(JsonNode node, Origin origin, String place, int depth) {
    if (!node.isObject()) {
      sink.accept(new ReadOutcome.Rejected(origin, place + ": an object is expected"));
    } else if (ArticleJsonReader.isOwnForm(node)) {
      own(node, origin, place);
    } else if (!mapping.isEmpty()) {
      JsonNode named = new MappedKeys(mapping).object(Records.flat(node));
      simple(SimpleArticle.of(named, origin), place);
    } else {
      foreign(node, origin, place, depth);
    }
  }

  private void foreign(JsonNode node, Origin origin, String place, int depth) {
    for (Dialect dialect : DIALECTS) {
      if (dialect.knows(node)) {
        dialect.read(node, origin, limits, outcome -> sink.accept(named(outcome, place)));
        return;
      }
    }
    JsonNode flat = Records.flat(node);
    boolean record = Records.isRecord(node);
    List<JsonNode> inside =
        depth >= DEEPEST_ENVELOPE ? List.of() : record ? List.of(flat) : Envelope.inside(node);
    for (int i = 0; i < inside.size(); i++) {
      String part = inside.size() == 1 ? place : place + ", element " + i;
      read(inside.get(i), origin, part, depth + 1);
    }
    if (inside.isEmpty() && node.has("$schema") && node.has("properties")) {
      sink.accept(new ReadOutcome.Skipped(origin, "a JSON schema"));
    } else if (inside.isEmpty()) {
      simple(SimpleArticle.of(flat, origin), place);
    }
  }

  private static ReadOutcome named(ReadOutcome outcome, String place) {
    return outcome instanceof ReadOutcome.Rejected rejected
        ? new ReadOutcome.Rejected(rejected.origin(), place + ": " + rejected.reason())
        : outcome;
  }

  private void simple(SimpleArticle simple, String place) {
    sink.accept(named(simple.read(limits), place));
  }

  /// Our own form keeps the origin it came with.
  private void own(JsonNode node, Origin origin, String place) {
    Article article = ArticleJsonReader.article(node, origin);
    long chars = article.bodyChars();
    sink.accept(
        chars > limits.bodyChars()
            ? new ReadOutcome.Rejected(
                origin,
                place + ": its body has " + chars + " characters, more than " + limits.bodyChars())
            : new ReadOutcome.Accepted(article, ReadReport.EMPTY));
  }
}
