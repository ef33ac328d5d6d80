package org.newshound.article.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One line of a file of what was not read: `path`, `entry`, `offset`, `format`, `reason`, `kind`
/// and, where an article is a line, the line itself as `raw`. Such a file can be read like any
/// other of JSON lines: each `raw`, mended or not, counts as read from where it stood first.
///
/// @param origin where it stood
/// @param reason why it was not read
/// @param skipped whether it is sound and no article; else it was refused
/// @param raw its text, or null when it was not kept
public record RejectJson(Origin origin, String reason, boolean skipped, @Nullable String raw) {
  private static final String PATH = "path";
  private static final String ENTRY = "entry";
  private static final String OFFSET = "offset";
  private static final String FORMAT = "format";
  private static final String REASON = "reason";
  private static final String KIND = "kind";
  private static final String SKIPPED = "skipped";
  private static final String REJECTED = "rejected";
  private static final String RAW = "raw";

  /// {@return the line, without its line feed}
  public String write() {
    ObjectNode line = LimitedJson.mapper().createObjectNode();
    line.put(PATH, origin.path());
    if (origin.entry() != null) {
      line.put(ENTRY, origin.entry());
    }
    if (origin.offset() != null) {
      line.put(OFFSET, origin.offset());
    }
    if (origin.format() != null) {
      line.put(FORMAT, origin.format());
    }
    line.put(REASON, reason);
    line.put(KIND, skipped ? SKIPPED : REJECTED);
    if (raw != null) {
      line.put(RAW, raw);
    }
    return LimitedJson.mapper().writeValueAsString(line);
  }

  /// {@return what a line says that [#write] made}
  ///
  /// @param line the line
  /// @throws IllegalArgumentException when it is no such line
  public static RejectJson read(String line) {
    return of(LimitedJson.mapper().readTree(line))
        .orElseThrow(() -> new IllegalArgumentException("no line of a file of rejects: " + line));
  }

  /// {@return what a line says, or nothing when it is no such line}
  ///
  /// @param node the line
  public static Optional<RejectJson> of(JsonNode node) {
    String path = text(node, PATH);
    String reason = text(node, REASON);
    if (path == null || reason == null || isArticle(node)) {
      return Optional.empty();
    }
    boolean skipped = SKIPPED.equals(text(node, KIND));
    return Optional.of(new RejectJson(origin(path, node), reason, skipped, text(node, RAW)));
  }

  private static boolean isArticle(JsonNode node) {
    return node.has(ArticlePart.HEADLINE.key()) || node.has(ArticlePart.BODY.key());
  }

  private static Origin origin(String path, JsonNode node) {
    JsonNode offset = node.get(OFFSET);
    boolean known = offset != null && offset.canConvertToLong() && offset.longValue() >= 0;
    return new Origin(
        path, text(node, ENTRY), known ? offset.longValue() : null, text(node, FORMAT));
  }

  private static @Nullable String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    return value != null && value.isString() && !value.stringValue().isBlank()
        ? value.stringValue()
        : null;
  }
}
