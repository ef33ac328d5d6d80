package org.newshound.read.html.meta;

import java.util.Optional;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON as pages carry it: with line feeds inside strings, a comma too many, wrapped into
/// comments, with entities for quotes, or followed by something else.
final class LooseJson {
  private static final int NESTING_MAX = 200;
  private static final int STRING_MAX_CHARS = 8 << 20;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(NESTING_MAX)
                          .maxStringLength(STRING_MAX_CHARS)
                          .build())
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                  .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                  .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                  .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private LooseJson() {}

  static Optional<JsonNode> parse(String script) {
    String json = unwrapped(script);
    if (json.isEmpty()) {
      return Optional.empty();
    }
    Optional<JsonNode> read = read(json);
    if (read.isEmpty() && json.contains("&quot;")) {
      read = read(Parser.unescapeEntities(json, false));
    }
    return read.isPresent() ? read : read(withQuotesEscaped(json));
  }

  private static Optional<JsonNode> read(String json) {
    try {
      return Optional.ofNullable(MAPPER.readTree(json));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// Cuts off comment and CDATA marks around the value.
  private static String unwrapped(String script) {
    int object = script.indexOf('{');
    int array = script.indexOf('[');
    if (array >= 0 && script.startsWith("[CDATA[", array)) {
      array = script.indexOf('[', array + "[CDATA[".length());
    }
    int start = object < 0 ? array : array < 0 ? object : Math.min(object, array);
    return start < 0 ? "" : script.substring(start);
  }

  /// Escapes quotation marks inside strings: those that are not followed by what may follow a
  /// string.
  private static String withQuotesEscaped(String json) {
    StringBuilder fixed = new StringBuilder(json.length() + 16);
    boolean inside = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\\' && inside && i + 1 < json.length()) {
        fixed.append(c).append(json.charAt(++i));
      } else if (c == '"') {
        boolean inner = inside && !endsString(json, i + 1);
        fixed.append(inner ? "\\\"" : "\"");
        inside = inner || !inside;
      } else {
        fixed.append(c);
      }
    }
    return fixed.toString();
  }

  private static boolean endsString(String json, int from) {
    int at = skipBlank(json, from);
    if (at >= json.length()) {
      return true;
    }
    char c = json.charAt(at);
    if (c == ',') {
      int next = skipBlank(json, at + 1);
      return next >= json.length() || "\"{[}]tfn-0123456789".indexOf(json.charAt(next)) >= 0;
    }
    return c == ':' || c == '}' || c == ']';
  }

  private static int skipBlank(String json, int from) {
    int at = from;
    while (at < json.length() && at < from + 1000 && Character.isWhitespace(json.charAt(at))) {
      at++;
    }
    return at;
  }
}
