package org.newshound.read.json.simple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newshound.read.json.value.JsonFields;
import org.newshound.read.json.value.Records;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Unwraps the answers of services, which have their articles under a key such as `articles`,
/// `items` or `data.item`, and the exports of databases that give them by their keys.
public final class Envelope {
  private static final List<String> KEYS =
      List.of(
          "articles",
          "article",
          "items",
          "item",
          "_items",
          "entries",
          "entry",
          "posts",
          "post",
          "news",
          "stories",
          "story",
          "results",
          "result",
          "docs",
          "documents",
          "records",
          "rows",
          "data",
          "response",
          "hits",
          "value",
          "values",
          "list",
          "collection",
          "content",
          "contents",
          "feed",
          "channel",
          "rss",
          "payload",
          "edges",
          "nodes",
          "node",
          "db");
  private static final int SHORTEST_KEY = 8;

  private Envelope() {}

  /// Returns the values inside; none when the object is no envelope.
  public static List<JsonNode> inside(JsonNode object) {
    if (hasBody(object)) {
      return List.of();
    }
    boolean isArticle = isArticle(object);
    for (String key : KEYS) {
      JsonNode inner = object.get(key);
      if (inner != null && (isArticle ? holdsHeadlines(inner) : isFilled(inner))) {
        return inner.isObject() ? List.of(inner) : JsonFields.list(inner);
      }
    }
    if (isArticle) {
      return List.of();
    }
    List<JsonNode> rows = Columns.rows(object);
    return rows.isEmpty() ? byKey(object) : rows;
  }

  private static boolean isFilled(JsonNode inner) {
    return inner.isObject()
        ? !inner.isEmpty()
        : inner.isArray() && !inner.isEmpty() && inner.get(0).isObject();
  }

  /// A title of the whole is no article when there are headlines below it.
  private static boolean holdsHeadlines(JsonNode inner) {
    JsonNode first = inner.isArray() && !inner.isEmpty() ? inner.get(0) : inner;
    return first.isObject()
        && Records.flat(first).properties().stream()
            .anyMatch(property ->
                !property.getKey().equals("name")
                    && isText(property, part -> part == PartName.HEADLINE));
  }

  private static boolean hasBody(JsonNode object) {
    return object.properties().stream()
        .anyMatch(property ->
            (property.getValue().isString() || isListOfBlocks(property.getValue()))
                && isText(property, part -> part == PartName.BODY));
  }

  private static boolean isListOfBlocks(JsonNode value) {
    return value.isArray() && !holdsHeadlines(value);
  }

  /// Says whether an object has a headline or text of its own.
  private static boolean isArticle(JsonNode object) {
    return object.properties().stream().anyMatch(property -> isText(property, PartName::isText));
  }

  private static boolean isText(Map.Entry<String, JsonNode> property, Predicate<PartName> part) {
    return PartName.named(property.getKey()).filter(part).isPresent()
        && !GivenKeys.plain(property.getValue()).isBlank();
  }

  /// Articles by their keys. A key that is short or only counts would meet the one of another file,
  /// and is no id.
  private static List<JsonNode> byKey(JsonNode object) {
    List<JsonNode> articles = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      JsonNode inner = property.getValue();
      if (!inner.isObject() || !isArticle(Records.flat(inner))) {
        return List.of();
      }
      articles.add(withKey(property.getKey(), (ObjectNode) inner));
    }
    return articles;
  }

  private static JsonNode withKey(String key, ObjectNode inner) {
    boolean own =
        inner.properties().stream()
            .anyMatch(
                p -> PartName.named(p.getKey()).filter(part -> part == PartName.ID).isPresent());
    boolean telling = key.length() >= SHORTEST_KEY && !key.chars().allMatch(Character::isLetter);
    return own || !telling ? inner : inner.deepCopy().put("id", key);
  }
}
