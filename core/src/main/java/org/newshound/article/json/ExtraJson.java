package org.newshound.article.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newshound.article.ExtraName;
import org.newshound.article.ExtraValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// Writes and reads the extra fields of an article: an object of names, each with a string or
/// number or an array of them.
final class ExtraJson {
  private ExtraJson() {}

  /// One value stands alone, several stand in an array.
  static void write(Map<String, List<ExtraValue>> extra, JsonGenerator json) {
    extra.forEach((name, values) -> {
      json.writeName(name);
      if (values.size() == 1) {
        write(values.getFirst(), json);
      } else {
        json.writeStartArray();
        values.forEach(value -> write(value, json));
        json.writeEndArray();
      }
    });
  }

  private static void write(ExtraValue value, JsonGenerator json) {
    switch (value) {
      case ExtraValue.Text(String text) -> json.writeString(text);
      case ExtraValue.Decimal number when number.isLong() ->
          json.writeNumber(number.value().longValueExact());
      case ExtraValue.Decimal(BigDecimal number) -> json.writeNumber(number.doubleValue());
    }
  }

  static Map<String, List<ExtraValue>> read(JsonNode fields) {
    Map<String, List<ExtraValue>> extra = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      String name = ExtraName.checked(field.getKey());
      List<ExtraValue> values = new ArrayList<>();
      if (field.getValue().isArray()) {
        field.getValue().forEach(value -> values.add(value(name, value)));
      } else {
        values.add(value(name, field.getValue()));
      }
      extra.put(name, values);
    }
    return extra;
  }

  private static ExtraValue value(String name, JsonNode value) {
    if (value.isString()) {
      return new ExtraValue.Text(value.stringValue());
    }
    if (value.isNumber()) {
      return value.isFloatingPointNumber()
          ? ExtraValue.Decimal.of(value.doubleValue())
          : new ExtraValue.Decimal(value.decimalValue());
    }
    throw new IllegalArgumentException(
        name + ": a string, a number or an array of them is expected");
  }
}
