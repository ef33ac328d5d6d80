package org.newshound.read.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.read.Omission;
import org.newshound.read.decode.TextNormalizer;
import org.newshound.read.html.MixedText;
import tools.jackson.databind.JsonNode;

/// Looks values up in an object under any of several keys, in any case.
final class Keys {
  private final JsonNode object;
  private final Map<String, JsonNode> inLowerCase = new HashMap<>();
  private final Set<String> read = new HashSet<>();

  Keys(JsonNode object) {
    this.object = object;
    object
        .properties()
        .forEach(property ->
            inLowerCase.putIfAbsent(
                property.getKey().toLowerCase(Locale.ROOT), property.getValue()));
  }

  /// Returns the first value there is: neither absent nor null nor blank.
  Optional<JsonNode> first(String... keys) {
    for (String key : keys) {
      Optional<JsonNode> value = value(key);
      if (value.isPresent()) {
        read.add(key.toLowerCase(Locale.ROOT));
        return value;
      }
    }
    return Optional.empty();
  }

  /// Returns what stands under keys that nobody asked for.
  List<Omission> unread() {
    return object.properties().stream()
        .filter(property -> !read.contains(property.getKey().toLowerCase(Locale.ROOT)))
        .filter(property -> present(property.getValue()).isPresent())
        .map(property -> new Omission("key " + property.getKey(), shown(property.getValue())))
        .toList();
  }

  private static String shown(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }

  private Optional<JsonNode> value(String key) {
    JsonNode exact = object.get(key);
    JsonNode value = exact != null ? exact : inLowerCase.get(key.toLowerCase(Locale.ROOT));
    return value == null ? Optional.empty() : present(value);
  }

  private static Optional<JsonNode> present(JsonNode value) {
    boolean blank =
        value.isNull()
            || (value.isContainer() && value.isEmpty())
            || (value.isString() && isNothing(value.stringValue().strip()));
    return blank ? Optional.empty() : Optional.of(value);
  }

  /// Tables write "N/A" and "NaN" where there is nothing.
  private static boolean isNothing(String text) {
    return switch (text) {
      case "", "N/A", "n/a", "NaN", "nan", "null", "NULL", "None" -> true;
      default -> false;
    };
  }

  /// Returns the first text there is, white space collapsed; a number counts as its digits.
  @Nullable String line(String... keys) {
    return first(keys).map(Keys::line).orElse(null);
  }

  /// Returns the first text there is as an id: half a character stays, for whoever checks ids to
  /// refuse it.
  @Nullable String id(String... keys) {
    String id = first(keys).map(Fields::text).map(Keys::collapsed).orElse("");
    return id.isEmpty() ? null : id;
  }

  /// Returns the first text there is without the tags and entities it may have.
  @Nullable String text(String... keys) {
    String line = first(keys).map(Fields::text).map(MixedText::line).orElse("");
    return line.isEmpty() ? null : line;
  }

  /// Returns a string's or number's text, or that of an object with one, white space collapsed.
  static @Nullable String line(JsonNode value) {
    String line = collapsed(TextNormalizer.normalize(Fields.text(value)));
    return line.isEmpty() ? null : line;
  }

  /// Returns the texts of an array, or of a string with commas, semicolons or bars.
  List<String> lines(String... keys) {
    List<String> lines = new ArrayList<>();
    first(keys)
        .ifPresent(value -> {
          Stream<String> parts =
              value.isArray()
                  ? value.valueStream().map(Keys::text).flatMap(Optional::stream)
                  : text(value).stream().flatMap(list -> Stream.of(list.split("[,;|]", -1)));
          parts.map(Keys::unquoted).filter(part -> !part.isEmpty()).forEach(lines::add);
        });
    return lines;
  }

  /// Returns a string, or a number's digits.
  static Optional<String> text(JsonNode value) {
    return value.isString() || value.isNumber()
        ? Optional.of(TextNormalizer.normalize(value.asString()))
        : Optional.empty();
  }

  /// Lists in tables are often printed as a program has them: "['a', 'b']".
  private static String unquoted(String part) {
    String word = collapsed(part);
    int from = 0;
    int to = word.length();
    while (from < to && "[]'\"".indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "[]'\"".indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to).strip();
  }

  private static String collapsed(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
