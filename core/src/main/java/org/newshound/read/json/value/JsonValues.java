package org.newshound.read.json.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.article.json.JsonTree;
import org.newshound.article.json.LimitedJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads the values of a text one after the other, as tools write them rather than as RFC 8259 has
/// it: several values with or without commas between them, a comma too many, NaN, single quotes,
/// bare line feeds in strings, and what [JsonMender] mends. Of a key that an object repeats the
/// last one counts, and a warning says so.
///
/// The elements of a list are values of their own, so that a list that breaks off gives what stood
/// before; a list of linked data is one value.
public final class JsonValues implements AutoCloseable {
  private static final JsonFactory FACTORY =
      LimitedJson.limited()
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
          .build();

  private final JsonParser parser;
  private final Set<String> repeated = new LinkedHashSet<>();
  private boolean inList;
  private int element;
  private @Nullable JsonNode waiting;

  /// A value of a text.
  ///
  /// @param node the value
  /// @param element which element of a list it is, from 0; -1 outside of lists
  /// @param line the line it begins in, from 1
  /// @param warnings what is odd about it
  public record Value(JsonNode node, int element, long line, List<String> warnings) {}

  private JsonValues(JsonMender text) {
    parser = FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /// Begins to read a file.
  public static JsonValues of(String text) {
    return new JsonValues(new JsonMender(text, false));
  }

  /// Begins to read a line that should be one value and is not.
  public static JsonValues ofLine(String line) {
    return new JsonValues(new JsonMender(line, true));
  }

  /// Returns the next value; nothing behind the last.
  ///
  /// @throws tools.jackson.core.JacksonException when what follows cannot be read
  public Optional<Value> next() {
    JsonToken token = inList && waiting != null ? JsonToken.NOT_AVAILABLE : parser.nextToken();
    while (inList && token == JsonToken.END_ARRAY) {
      inList = false;
      token = parser.nextToken();
    }
    if (token == null) {
      return Optional.empty();
    }
    if (!inList && token == JsonToken.START_ARRAY) {
      return list();
    }
    long line = parser.currentTokenLocation().getLineNr();
    JsonNode node = waiting != null ? waiting : read(token);
    waiting = null;
    return Optional.of(new Value(node, inList ? element++ : -1, line, takeWarnings()));
  }

  private Optional<Value> list() {
    long line = parser.currentTokenLocation().getLineNr();
    JsonToken token = parser.nextToken();
    if (token == JsonToken.END_ARRAY) {
      return Optional.of(new Value(JsonNodeFactory.instance.arrayNode(), -1, line, List.of()));
    }
    JsonNode first = read(token);
    if (!LinkedGraph.isLinked(first) || !first.isObject()) {
      inList = true;
      element = 0;
      waiting = first;
      return next();
    }
    ArrayNode graph = JsonNodeFactory.instance.arrayNode().add(first);
    for (token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
      graph.add(read(token));
    }
    return Optional.of(new Value(graph, -1, line, takeWarnings()));
  }

  private JsonNode read(@Nullable JsonToken token) {
    return JsonTree.value(parser, token, repeated::add);
  }

  private List<String> takeWarnings() {
    List<String> warnings =
        repeated.stream()
            .map(key -> "the key \"" + key + "\" is repeated; the last one counts")
            .toList();
    repeated.clear();
    return warnings;
  }

  @Override
  public void close() {
    parser.close();
  }
}
