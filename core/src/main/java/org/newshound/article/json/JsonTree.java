package org.newshound.article.json;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads JSON as a tree without the mapper, whose making takes longer than a search: every snippet
/// of the first answer of a process would wait for it. Unlike the mapper it can tell of a repeated
/// key instead of refusing it; the last one counts then.
public final class JsonTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final Consumer<String> repeated;

  private JsonTree(JsonParser parser, Consumer<String> repeated) {
    this.parser = parser;
    this.repeated = repeated;
  }

  /// {@return the only value of a text}
  ///
  /// @param text the text
  /// @throws tools.jackson.core.JacksonException when it is no JSON, repeats a key or goes on
  static JsonNode read(String text) {
    try (JsonParser parser = LimitedJson.FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonNode value = value(parser, parser.nextToken(), key -> {});
      if (parser.nextToken() != null) {
        throw new StreamReadException(parser, "something follows the value");
      }
      return value;
    }
  }

  /// {@return the value that a parser stands at; numbers that are none are null}
  ///
  /// @param parser the parser
  /// @param token the token it stands at
  /// @param repeated takes each key that an object has twice
  public static JsonNode value(
      JsonParser parser, @Nullable JsonToken token, Consumer<String> repeated) {
    return new JsonTree(parser, repeated).value(token);
  }

  /// The limits of the factory keep the nesting, and with it the depth of this recursion, small.
  private JsonNode value(@Nullable JsonToken token) {
    if (token == null) {
      return NODES.missingNode();
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> real();
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> NODES.nullNode();
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME ->
          throw new StreamReadException(parser, "a value is missing");
    };
  }

  private JsonNode object() {
    ObjectNode object = NODES.objectNode();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      if (object.replace(name, value(parser.nextToken())) != null) {
        repeated.accept(name);
      }
    }
    return object;
  }

  private JsonNode array() {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      array.add(value(token));
    }
    return array;
  }

  private JsonNode real() {
    double number = parser.getDoubleValue();
    return Double.isFinite(number) ? NODES.numberNode(number) : NODES.nullNode();
  }

  private JsonNode integer() {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }
}
