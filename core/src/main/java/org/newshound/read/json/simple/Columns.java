package org.newshound.read.json.simple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Turns tables in JSON into one object a row: a column an object, as pandas writes them
/// (`{"title": {"0": "…", "1": "…"}}`), or the names apart from the rows (`{"columns": […], "data":
/// [[…], […]]}`).
public final class Columns {
  private Columns() {}

  /// Returns the rows; none when the object is no such table.
  public static List<JsonNode> rows(JsonNode object) {
    JsonNode columns = object.get("columns");
    JsonNode data = object.get("data");
    if (columns != null && columns.isArray() && data != null && data.isArray()) {
      return split(columns, data);
    }
    return isByColumn(object) ? byColumn(object) : List.of();
  }

  private static List<JsonNode> split(JsonNode columns, JsonNode data) {
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode cells : data) {
      if (!cells.isArray()) {
        return List.of();
      }
      ObjectNode row = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
        row.set(GivenKeys.plain(columns.get(i)), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static boolean isByColumn(JsonNode object) {
    boolean known = false;
    for (Map.Entry<String, JsonNode> column : object.properties()) {
      JsonNode cells = column.getValue();
      if (!cells.isObject() || cells.isEmpty() || !hasRowNumbers(cells)) {
        return false;
      }
      known |= PartName.named(column.getKey()).filter(PartName::isText).isPresent();
    }
    return known;
  }

  private static boolean hasRowNumbers(JsonNode cells) {
    return cells.propertyNames().stream()
        .allMatch(name -> !name.isEmpty() && name.chars().allMatch(Character::isDigit));
  }

  private static List<JsonNode> byColumn(JsonNode object) {
    Map<String, ObjectNode> rows = new LinkedHashMap<>();
    object
        .properties()
        .forEach(column ->
            column
                .getValue()
                .properties()
                .forEach(cell ->
                    rows.computeIfAbsent(
                            cell.getKey(), number -> JsonNodeFactory.instance.objectNode())
                        .set(column.getKey(), cell.getValue())));
    return List.copyOf(rows.values());
  }
}
