package org.newshound.read.json.value;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes one object of a record that keeps its id and its contents apart, as databases and services
/// do: `{"_id": …, "_source": {…}}` of Elasticsearch, `{"id": …, "fields": {…}}` of the Guardian,
/// `{"id": …, "attributes": {…}}` of JSON:API, `{"id": …, "doc": {…}}` of CouchDB.
public final class Records {
  private static final List<String> CONTENTS = List.of("_source", "fields", "attributes", "doc");

  private Records() {}

  /// Says whether an object keeps its contents apart.
  public static boolean isRecord(JsonNode object) {
    return CONTENTS.stream().anyMatch(key -> object.path(key).isObject());
  }

  /// Returns the contents with what the record says besides; the object itself when it is none.
  public static JsonNode flat(JsonNode record) {
    for (String key : CONTENTS) {
      JsonNode contents = record.get(key);
      if (contents != null && contents.isObject()) {
        return merged(record, key, (ObjectNode) contents);
      }
    }
    return record;
  }

  private static ObjectNode merged(JsonNode record, String key, ObjectNode contents) {
    ObjectNode merged = contents.objectNode();
    record
        .properties()
        .forEach(property -> {
          if (!property.getKey().equals(key) && !contents.has(property.getKey())) {
            merged.set(property.getKey(), property.getValue());
          }
        });
    merged.setAll(contents);
    return merged;
  }
}
