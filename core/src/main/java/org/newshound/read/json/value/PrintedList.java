package org.newshound.read.json.value;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reads lists that a program printed into a cell or string: `["a", "b"]`, Python's `['a', "b's"]`,
/// the arrays of NumPy (`['a' 'b']`) and of PostgreSQL (`{a,"b, c"}`).
public final class PrintedList {
  private PrintedList() {}

  /// Returns the list that a string holds; any other value as it stands.
  public static JsonNode unprinted(JsonNode value) {
    if (!value.isString()) {
      return value;
    }
    String text = value.stringValue().strip();
    boolean list = text.length() > 1 && text.startsWith("[") && text.endsWith("]");
    boolean braces = text.length() > 1 && text.startsWith("{") && text.endsWith("}");
    if (!list && !braces) {
      return value;
    }
    Optional<JsonNode> read = list ? parsed(text) : Optional.empty();
    return read.orElseGet(() -> pieces(text.substring(1, text.length() - 1)));
  }

  private static Optional<JsonNode> parsed(String text) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    try (JsonValues values = JsonValues.of(text)) {
      for (Optional<JsonValues.Value> next = values.next();
          next.isPresent();
          next = values.next()) {
        list.add(next.get().node());
      }
      return Optional.of(list);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// Cuts at commas and semicolons outside of quotes, and between two quoted pieces.
  private static ArrayNode pieces(String inside) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    StringBuilder piece = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < inside.length(); i++) {
      char unit = inside.charAt(i);
      boolean opens = quote == 0 && piece.toString().isBlank() && (unit == '"' || unit == '\'');
      boolean closes = quote != 0 && unit == quote && ends(inside, i + 1);
      if (opens) {
        quote = unit;
      } else if (closes || (quote == 0 && (unit == ',' || unit == ';'))) {
        add(piece, list);
        quote = 0;
      } else {
        piece.append(unit);
      }
    }
    add(piece, list);
    return list;
  }

  private static boolean ends(String inside, int at) {
    return at == inside.length() || " ,;\n\r".indexOf(inside.charAt(at)) >= 0;
  }

  private static void add(StringBuilder piece, ArrayNode list) {
    String text = piece.toString().strip();
    if (!text.isEmpty()) {
      list.add(text);
    }
    piece.setLength(0);
  }
}
