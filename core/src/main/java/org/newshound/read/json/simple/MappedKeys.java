package org.newshound.read.json.simple;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Gives the values of an object our names, as the caller says which is which.
///
/// @param mapping part to the key in the file; a key with dots leads into nested objects
public record MappedKeys(Map<ArticlePart, String> mapping) {

  /// Returns the object with the mapped values under our names besides those it has.
  public JsonNode object(JsonNode source) {
    ObjectNode mapped = ((ObjectNode) source).deepCopy();
    mapping.forEach((part, key) -> {
      JsonNode value = value(source, key);
      if (value != null) {
        mapped.set(part.key(), value);
      }
    });
    return mapped;
  }

  private static @Nullable JsonNode value(JsonNode source, String key) {
    JsonNode whole = source.get(key);
    if (whole != null) {
      return whole;
    }
    JsonNode inner = source;
    for (String part : key.split("\\.", -1)) {
      inner = inner == null ? null : inner.get(part);
    }
    return inner;
  }
}
