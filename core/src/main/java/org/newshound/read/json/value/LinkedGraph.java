package org.newshound.read.json.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The nodes of a JSON-LD document: its articles, and those that others point to by `@id`.
///
/// @param articles the articles, in order
/// @param named the nodes with an `@id` and more than that
/// @param types the types of all other nodes at the top
public record LinkedGraph(
    List<JsonNode> articles, Map<String, JsonNode> named, List<String> types) {
  private static final Set<String> REPORTS =
      Set.of("BlogPosting", "Report", "SocialMediaPosting", "LiveBlogPosting");
  private static final List<String> HOLDERS =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart");
  private static final int MOST_NODES = 100_000;

  /// Says whether an object is JSON-LD that speaks schema.org, or a node of it.
  public static boolean isLinked(JsonNode object) {
    JsonNode context = object.get("@context");
    boolean typed = object.has("@type") || object.has("@graph");
    return typed && (context == null || context.toString().contains("schema.org"));
  }

  /// Looks through a document's nodes.
  public static LinkedGraph of(JsonNode document) {
    LinkedGraph graph = new LinkedGraph(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
    Deque<JsonNode> open = new ArrayDeque<>(JsonFields.list(document));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isObject()) {
        graph.take(node, open);
      }
    }
    return graph;
  }

  private void take(JsonNode node, Deque<JsonNode> open) {
    String id = new JsonFields(node).text("@id");
    if (!id.isEmpty() && node.size() > 1) {
      named.putIfAbsent(id, node);
    }
    if (isArticle(node)) {
      articles.add(node);
      return;
    }
    types.addAll(types(node));
    List<JsonNode> held = new ArrayList<>();
    for (String holder : HOLDERS) {
      JsonNode value = node.get(holder);
      if (value != null) {
        held.addAll(JsonFields.list(value));
      }
    }
    held.reversed().forEach(open::addFirst);
  }

  /// Returns the node that this one points to, with `@id` or as that id itself; else itself.
  public JsonNode resolved(JsonNode node) {
    boolean pointer = node.isObject() && new JsonFields(node).text("name").isEmpty();
    String id = pointer ? new JsonFields(node).text("@id") : node.isString() ? node.asString() : "";
    return named.getOrDefault(id, node);
  }

  private static boolean isArticle(JsonNode node) {
    return types(node).stream().anyMatch(LinkedGraph::isArticle);
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || REPORTS.contains(type);
  }

  private static List<String> types(JsonNode node) {
    JsonNode type = node.get("@type");
    List<String> names = new ArrayList<>();
    if (type != null) {
      for (JsonNode one : JsonFields.list(type)) {
        String name = JsonFields.text(one);
        names.add(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf(':')) + 1));
      }
    }
    return names;
  }
}
