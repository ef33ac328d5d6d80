package org.newshound.read.json.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Looks into an object whose keys are known exactly; what is absent is an empty text or list.
///
/// @param object the object
public record JsonFields(JsonNode object) {
  private static final String[] INNER = {"value", "name", "text", "rendered", "main", "@value"};

  /// Returns the first text under one of the keys, as it stands.
  public String text(String... keys) {
    for (String key : keys) {
      String text = text(object.get(key));
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  /// Returns a string, a number's digits, or the text that an object is about.
  public static String text(@Nullable JsonNode value) {
    if (value == null) {
      return "";
    }
    if (value.isString() || value.isNumber()) {
      return value.asString();
    }
    for (String key : INNER) {
      JsonNode inner = value.isObject() ? value.get(key) : null;
      if (inner != null && (inner.isString() || inner.isNumber())) {
        return inner.asString();
      }
    }
    return "";
  }

  /// Returns the elements of an array, the values of an object, or the one value there is.
  public List<JsonNode> each(String key) {
    JsonNode value = object.get(key);
    if (value == null || value.isNull()) {
      return List.of();
    }
    return value.isObject() && !isThing(value) ? children(value) : list(value);
  }

  /// An object with a name or text of its own is one thing; else its keys name several.
  private static boolean isThing(JsonNode value) {
    for (JsonNode child : value) {
      if (!child.isObject()) {
        return true;
      }
    }
    return value.isEmpty();
  }

  private static List<JsonNode> children(JsonNode object) {
    List<JsonNode> children = new ArrayList<>();
    object.forEach(children::add);
    return children;
  }

  /// Returns the elements of an array, or the value itself.
  public static List<JsonNode> list(JsonNode value) {
    return value.isArray() ? children(value) : List.of(value);
  }

  /// Returns the texts of the elements under a key.
  public List<String> texts(String key) {
    return each(key).stream().map(JsonFields::text).filter(text -> !text.isBlank()).toList();
  }

  /// Returns the object under a key; an empty one when there is none.
  public JsonFields at(String key) {
    JsonNode value = object.get(key);
    return new JsonFields(
        value != null && value.isObject() ? value : JsonNodeFactory.instance.objectNode());
  }

  public boolean has(String... keys) {
    for (String key : keys) {
      if (object.has(key)) {
        return true;
      }
    }
    return false;
  }
}
