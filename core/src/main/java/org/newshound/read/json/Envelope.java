package org.newshound.read.json;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// Unwraps the answers of services, which have their articles under a key such as `articles`,
/// `items` or `data.item`.
final class Envelope {
  private static final List<String> KEYS =
      List.of(
          "articles",
          "article",
          "items",
          "item",
          "_items",
          "entries",
          "posts",
          "news",
          "stories",
          "results",
          "docs",
          "documents",
          "data",
          "response",
          "hits",
          "_source");
  private static final Set<String> PARTS =
      Set.of("headline", "title", "body", "text", "content", "headlines", "bodies", "uri", "guid");

  private Envelope() {}

  /// Returns the values inside; none when the object is no envelope.
  static List<JsonNode> inside(JsonNode object) {
    Set<String> names = new TreeSet<>(object.propertyNames());
    if (names.stream().anyMatch(PARTS::contains)) {
      return List.of();
    }
    for (String key : KEYS) {
      JsonNode inner = object.get(key);
      if (inner != null && (inner.isObject() || isList(inner))) {
        return inner.isObject() ? List.of(inner) : Fields.list(inner);
      }
    }
    return List.of();
  }

  private static boolean isList(JsonNode inner) {
    return inner.isArray() && !inner.isEmpty() && inner.get(0).isObject();
  }
}
