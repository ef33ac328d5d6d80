package org.newshound.read.json.simple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.read.Omission;
import org.newshound.read.decode.TextNormalizer;
import org.newshound.read.html.MixedText;
import org.newshound.read.json.value.ExtendedJson;
import org.newshound.read.json.value.PrintedList;
import tools.jackson.databind.JsonNode;

/// Looks up in an object what is under any of the names of a part of an article.
public final class GivenKeys {
  private static final String[] INNER = {
    "value", "name", "text", "rendered", "main", "@value", "original", "full_name", "fullName",
    "display_name", "displayName", "webTitle", "title", "label", "term", "plain", "html", "#text",
    "_", "$t", "content"
  };

  private final JsonNode object;
  private final List<Found> found = new ArrayList<>();
  private final Set<JsonNode> used = Collections.newSetFromMap(new IdentityHashMap<>());

  private record Found(PartName.Rank rank, String name, JsonNode value) {
    PartName part() {
      return rank.part();
    }
  }

  public GivenKeys(JsonNode object) {
    this.object = object;
    boolean factiva = object.has("HD") || object.has("hd");
    object
        .properties()
        .forEach(property -> {
          PartName.Rank rank = PartName.rank(property.getKey());
          boolean known = (factiva || !PartName.isFactiva(property.getKey()));
          if (rank != null && known && isPresent(property.getValue())) {
            found.add(new Found(rank, property.getKey(), property.getValue()));
          }
        });
    found.sort(Comparator.comparing(Found::rank));
  }

  /// Returns the first value there is: neither absent nor null nor blank.
  public Optional<JsonNode> first(PartName part) {
    for (Found one : found) {
      if (one.part() == part) {
        use(one.value());
        return Optional.of(one.value());
      }
    }
    return Optional.empty();
  }

  /// Remembers that a value has become a part of the article.
  public void use(JsonNode value) {
    used.add(value);
  }

  /// Returns what is in the object and has become no part of the article.
  public List<Omission> unread() {
    return object.properties().stream()
        .filter(property -> isPresent(property.getValue()) && !used.contains(property.getValue()))
        .map(property -> new Omission("key " + property.getKey(), shown(property.getValue())))
        .toList();
  }

  private static String shown(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }

  /// Returns all values of a part, the most trusted first. None of them counts as used.
  public List<JsonNode> all(PartName part) {
    return found.stream().filter(one -> one.part() == part).map(Found::value).toList();
  }

  /// Returns the value under a name of a part that came behind another name; else nothing.
  public @Nullable String spare(PartName part, String name) {
    return found.stream()
        .filter(one -> one.part() == part)
        .skip(1)
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst()
        .map(one -> {
          use(one.value());
          return line(one.value());
        })
        .orElse(null);
  }

  private static boolean isPresent(JsonNode value) {
    if (value.isString()) {
      return !isNothing(value.stringValue().strip());
    }
    return !value.isNull() && !(value.isContainer() && value.isEmpty());
  }

  /// Tables write "N/A" and "NaN" where there is nothing, and some services that one has to pay.
  private static boolean isNothing(String text) {
    return switch (text) {
      case "", "N/A", "n/a", "NaN", "nan", "null", "NULL", "None", "\\N", "[]", "{}", "undefined" ->
          true;
      default -> text.startsWith("ONLY AVAILABLE IN ") && text.endsWith(" PLANS");
    };
  }

  /// Returns the first text there is, white space collapsed; a number counts as its digits.
  public @Nullable String line(PartName part) {
    for (Found one : found) {
      String line = one.part() == part ? line(one.value()) : null;
      if (line != null) {
        use(one.value());
        return line;
      }
    }
    return null;
  }

  /// Returns the first text there is as an id: half a character stays, for whoever checks ids to
  /// refuse it.
  public @Nullable String id() {
    String id = first(PartName.ID).map(GivenKeys::plain).map(GivenKeys::collapsed).orElse("");
    return id.isEmpty() ? null : id;
  }

  /// Returns the first text there is without the tags and entities it may have.
  public @Nullable String text(PartName part) {
    for (JsonNode value : all(part)) {
      String line = MixedText.line(plain(value));
      if (!line.isEmpty()) {
        use(value);
        return line;
      }
    }
    return null;
  }

  /// Returns a string's or number's text, or that of an object with one, white space collapsed.
  public static @Nullable String line(JsonNode value) {
    String line = collapsed(TextNormalizer.normalize(plain(value)));
    return line.isEmpty() ? null : line;
  }

  /// Returns a string, a number's digits, what an object is about, or the first of a list.
  public static String plain(JsonNode value) {
    if (value.isString() || value.isNumber()) {
      return value.asString();
    }
    if (value.isArray()) {
      return value.isEmpty() ? "" : plain(value.get(0));
    }
    for (String key : INNER) {
      JsonNode inner = value.isObject() ? value.get(key) : null;
      if (inner != null && (inner.isString() || inner.isNumber())) {
        return inner.asString();
      }
    }
    return ExtendedJson.text(value);
  }

  /// Returns the texts of an array, or of a string with commas, semicolons or bars.
  public List<String> lines(PartName part) {
    JsonNode value = first(part).map(PrintedList::unprinted).orElse(null);
    if (value == null) {
      return List.of();
    }
    Stream<String> parts =
        value.isArray()
            ? value.valueStream().map(GivenKeys::plain)
            : Stream.of(plain(value).split("[,;|]", -1));
    return parts.map(MixedText::line).filter(line -> !line.isEmpty()).toList();
  }

  private static String collapsed(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
