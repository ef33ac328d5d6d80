package org.newshound.read.html.meta;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The schema.org descriptions that a page carries as JSON-LD.
final class LinkedData {
  private static final int NODES_MAX = 20_000;
  private static final int ARTICLE = 3;
  private static final int LISTED_MIN = 4;

  private final List<JsonNode> nodes = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private LinkedData() {}

  static LinkedData of(Document page) {
    LinkedData data = new LinkedData();
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
        LooseJson.parse(script.data()).ifPresent(data::collect);
      }
    }
    return data;
  }

  private void collect(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty() && nodes.size() < NODES_MAX) {
      JsonNode node = open.poll();
      if (node.isObject()) {
        nodes.add(node);
        String id = text(node, "@id");
        if (!id.isEmpty() && node.size() > 1) {
          byId.putIfAbsent(id, node);
        }
      }
      if (node.isContainer()) {
        node.values().forEach(open::add);
      }
    }
  }

  /// Returns the object that describes the article best; `null` when none does.
  ///
  /// @param headline what other metadata call the article; empty when unknown
  @Nullable JsonNode article(String headline) {
    JsonNode best = null;
    int most = 0;
    for (JsonNode node : nodes) {
      int points = points(node, headline);
      if (points > most) {
        most = points;
        best = node;
      }
    }
    return best;
  }

  /// Says whether the objects call the page an article: one of them is and bears its title, or no
  /// more than a few are. Fronts describe each story that they lead to.
  boolean isArticle(String headline) {
    List<JsonNode> articles = nodes.stream().filter(node -> kind(node) == ARTICLE).toList();
    return !articles.isEmpty()
        && (articles.size() < LISTED_MIN
            || articles.stream().anyMatch(node -> Headlines.sameStart(title(node), headline)));
  }

  /// Says whether an object is called a piece of news.
  boolean isNews(@Nullable JsonNode node) {
    return node != null
        && texts(node.get("@type")).stream()
            .anyMatch(type -> type.endsWith("NewsArticle") || type.endsWith("LiveBlogPosting"));
  }

  private static String title(JsonNode node) {
    String own = text(node, "headline");
    return own.isEmpty() ? text(node, "name") : own;
  }

  private int points(JsonNode node, String headline) {
    int kind = kind(node);
    if (kind == 0) {
      return 0;
    }
    String own = text(node, "headline");
    String title = title(node);
    int points = kind * 10;
    points += text(node, "datePublished").isEmpty() ? 0 : 6;
    points += node.has("author") ? 5 : 0;
    points += own.isEmpty() ? 0 : 6;
    points += text(node, "articleBody").isEmpty() ? 0 : 3;
    points += !title.isEmpty() && Headlines.sameStart(title, headline) ? 20 : 0;
    return points;
  }

  private static int kind(JsonNode node) {
    int best = 0;
    for (String type : texts(node.get("@type"))) {
      String name = type.substring(type.lastIndexOf('/') + 1);
      boolean article = name.endsWith("Article") || name.endsWith("Posting");
      best = Math.max(best, article || name.equals("Report") ? ARTICLE : minorKind(name));
    }
    return best;
  }

  private static int minorKind(String name) {
    return switch (name) {
      case "Review", "Recipe", "VideoObject", "CreativeWork", "Event", "ClaimReview" -> 1;
      case "WebPage", "ItemPage", "MediaObject", "PodcastEpisode" -> 1;
      default -> 0;
    };
  }

  /// Returns the objects that stand for the whole page.
  List<JsonNode> pages() {
    return nodes.stream().filter(node -> texts(node.get("@type")).contains("WebPage")).toList();
  }

  /// Returns the object itself, or the one elsewhere on the page that it points to.
  JsonNode resolve(JsonNode node) {
    if (node.isObject() && text(node, "name").isEmpty()) {
      return byId.getOrDefault(text(node, "@id"), node);
    }
    return node.isString() ? byId.getOrDefault(node.stringValue(), node) : node;
  }

  /// Returns the text under a key, cleaned; empty when there is none.
  static String text(JsonNode node, String key) {
    List<String> found = texts(node.get(key));
    return found.isEmpty() ? "" : found.getFirst();
  }

  /// Returns the texts of a value that may be a string, a number, an object with one, or a list.
  static List<String> texts(@Nullable JsonNode value) {
    List<String> found = new ArrayList<>();
    if (value == null) {
      return found;
    }
    if (value.isArray()) {
      for (JsonNode item : value.values()) {
        addText(item, found);
      }
    } else {
      addText(value, found);
    }
    return found;
  }

  private static void addText(JsonNode item, List<String> found) {
    JsonNode inner =
        item.isObject() ? item.has("@value") ? item.get("@value") : item.get("name") : item;
    if (inner != null && inner.isValueNode() && !inner.isNull()) {
      String text = PrintedText.clean(inner.asString());
      if (!text.isEmpty()) {
        found.add(text);
      }
    }
  }
}
