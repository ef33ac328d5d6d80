package org.newshound.article.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Boilerplate;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.ExtraValue;
import org.newshound.article.Origin;
import org.newshound.article.PartialDate;
import org.newshound.article.Place;
import org.newshound.article.Provenance;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.article.Status;
import org.newshound.article.Teaser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads what [ArticleJsonWriter] wrote. Every method throws an [IllegalArgumentException] that
/// says which key is wrong and why; keys it does not know are passed over, so that an older version
/// reads what a newer one wrote.
public final class ArticleJsonReader {
  private ArticleJsonReader() {}

  /// {@return the article that a line holds}
  ///
  /// @param line one line, as the writer made it
  public static Article read(String line) {
    JsonNode node;
    try {
      node = JsonTree.read(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(JsonFault.describe(e, 1), e);
    }
    if (!isOwnForm(node)) {
      throw new IllegalArgumentException(
          "no \"format\":\"" + ArticleJsonWriter.FORMAT + "\" in this JSON");
    }
    return article(node);
  }

  /// {@return whether an object is marked as this form}
  ///
  /// @param node any JSON value
  public static boolean isOwnForm(JsonNode node) {
    JsonNode format = node.get("format");
    return format != null && ArticleJsonWriter.FORMAT.equals(format.asStringOpt().orElse(null));
  }

  /// {@return the article that an object of this form holds}
  ///
  /// @param node the object
  public static Article article(JsonNode node) {
    return Article.builder()
        .id(asGiven(node, "id"))
        .version(text(node, "version"))
        .headline(text(node, "headline"))
        .deck(text(node, "deck"))
        .kicker(text(node, "kicker"))
        .byline(object(node, "byline", ArticleJsonReader::byline))
        .contributors(objects(node, "contributors", ArticleJsonReader::contributor))
        .dateline(object(node, "dateline", ArticleJsonReader::dateline))
        .body(objects(node, "body", ArticleJsonReader::block))
        .captions(objects(node, "captions", ArticleJsonReader::caption))
        .credits(texts(node, "credits"))
        .published(object(node, "published", ArticleJsonReader::published))
        .modified(object(node, "modified", ArticleJsonReader::published))
        .receivedAt(instant(node, "receivedAt"))
        .source(object(node, "source", ArticleJsonReader::source))
        .url(text(node, "url"))
        .status(label(Status.values(), Status::label, text(node, "status"), Status.USABLE))
        .embargoedUntil(instant(node, "embargoedUntil"))
        .language(text(node, "language"))
        .keywords(texts(node, "keywords"))
        .section(text(node, "section"))
        .genres(texts(node, "genre"))
        .slug(text(node, "slug"))
        .urgency(urgency(node))
        .copyright(text(node, "copyright"))
        .edNote(text(node, "edNote"))
        .corrections(texts(node, "correction"))
        .boilerplate(objects(node, "boilerplate", it -> new Boilerplate(required(it, "text"))))
        .teasers(objects(node, "teasers", ArticleJsonReader::teaser))
        .extra(extra(node))
        .origin(object(node, "origin", ArticleJsonReader::origin))
        .provenance(provenance(node))
        .build();
  }

  /// {@return the byline that an object holds}
  ///
  /// @param node the object
  public static Byline byline(JsonNode node) {
    return new Byline(
        required(node, "raw"),
        objects(node, "authors", ArticleJsonReader::author),
        text(node, "affiliation"),
        text(node, "role"),
        text(node, "location"));
  }

  private static Author author(JsonNode node) {
    return new Author(
        required(node, "name"),
        text(node, "location"),
        text(node, "role"),
        text(node, "affiliation"));
  }

  private static Contributor contributor(JsonNode node) {
    return new Contributor(
        label(Contributor.Role.values(), Contributor.Role::label, required(node, "role"), null),
        required(node, "name"),
        text(node, "location"));
  }

  /// {@return the dateline that an object holds}
  ///
  /// @param node the object
  public static Dateline dateline(JsonNode node) {
    return new Dateline(
        required(node, "raw"),
        objects(node, "places", ArticleJsonReader::place),
        partialDate(node),
        day(text(node, "resolved")),
        text(node, "agency"));
  }

  private static Place place(JsonNode node) {
    return new Place(required(node, "name"), texts(node, "regions"));
  }

  /// {@return the block that an object holds; a paragraph unless it says otherwise}
  ///
  /// @param node the object
  public static Block block(JsonNode node) {
    String type = text(node, "type");
    return new Block(
        label(Block.Type.values(), Block.Type::label, type, Block.Type.PARAGRAPH),
        required(node, "text"));
  }

  /// {@return the caption that an object holds}
  ///
  /// @param node the object
  public static Caption caption(JsonNode node) {
    return new Caption(
        required(node, "text"),
        object(node, "place", ArticleJsonReader::place),
        partialDate(node),
        text(node, "photographer"),
        texts(node, "agencies"),
        text(node, "creditLine"));
  }

  /// {@return the moment that an object holds}
  ///
  /// @param node the object
  public static Published published(JsonNode node) {
    LocalDate day = day(text(node, "day"));
    String value = required(node, "value");
    return new Published(
        value,
        instant(node, "instant"),
        day != null ? day : LocalDate.parse(value.substring(0, Math.min(10, value.length()))),
        label(
            Published.Precision.values(),
            Published.Precision::label,
            required(node, "precision"),
            null),
        required(node, "raw"),
        label(Published.Kind.values(), Published.Kind::label, required(node, "kind"), null));
  }

  private static Source source(JsonNode node) {
    return new Source(required(node, "value"), number(node, "confidence").doubleValue());
  }

  private static Teaser teaser(JsonNode node) {
    return new Teaser(required(node, "text"), text(node, "headline"), text(node, "section"));
  }

  private static Origin origin(JsonNode node) {
    JsonNode offset = node.get("offset");
    return new Origin(
        required(node, "path"),
        text(node, "entry"),
        offset == null ? null : number(node, "offset").longValue(),
        text(node, "format"));
  }

  private static Map<String, List<ExtraValue>> extra(JsonNode node) {
    JsonNode fields = node.get("extra");
    if (fields == null) {
      return Map.of();
    }
    return at("extra", fields, ExtraJson::read);
  }

  private static Map<String, Provenance> provenance(JsonNode node) {
    Map<String, Provenance> found = new LinkedHashMap<>();
    JsonNode fields = node.get("provenance");
    if (fields != null) {
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        found.put(field.getKey(), at(field.getKey(), field.getValue(), ArticleJsonReader::found));
      }
    }
    return found;
  }

  private static Provenance found(JsonNode node) {
    return new Provenance(
        number(node, "line").intValue(),
        number(node, "start").intValue(),
        number(node, "end").intValue(),
        required(node, "rule"),
        number(node, "confidence").doubleValue());
  }

  private static @Nullable Integer urgency(JsonNode node) {
    return node.get("urgency") == null ? null : number(node, "urgency").intValue();
  }

  private static @Nullable PartialDate partialDate(JsonNode node) {
    String date = text(node, "date");
    return date == null ? null : PartialDate.parse(date);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static @Nullable Instant instant(JsonNode node, String key) {
    String text = text(node, key);
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      throw wrong(key, "\"" + text + "\" is no instant such as 2025-04-04T16:00:00Z", e);
    }
  }

  private static Number number(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isNumber()) {
      throw wrong(key, "a number is expected", null);
    }
    return value.numberValue();
  }

  private static String required(JsonNode node, String key) {
    String text = text(node, key);
    if (text == null) {
      throw wrong(key, "it is missing", null);
    }
    return text;
  }

  /// {@return the text under a key, or null when the key is absent}
  ///
  /// @param node the object
  /// @param key the key
  public static @Nullable String text(JsonNode node, String key) {
    String text = asGiven(node, key);
    return text == null ? null : WellFormed.text(text);
  }

  /// An id is never mended, or two ids would become one: it is refused.
  private static @Nullable String asGiven(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      return null;
    }
    if (!value.isString()) {
      throw wrong(key, "a string is expected", null);
    }
    return value.stringValue();
  }

  private static List<String> texts(JsonNode node, String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : array(node, key)) {
      if (!value.isString()) {
        throw wrong(key, "an array of strings is expected", null);
      }
      texts.add(WellFormed.text(value.stringValue()));
    }
    return texts;
  }

  private static <T> @Nullable T object(JsonNode node, String key, Function<JsonNode, T> read) {
    JsonNode value = node.get(key);
    return value == null ? null : at(key, value, read);
  }

  private static <T> List<T> objects(JsonNode node, String key, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    int index = 0;
    for (JsonNode value : array(node, key)) {
      values.add(at(key + "[" + index++ + "]", value, read));
    }
    return values;
  }

  private static Iterable<JsonNode> array(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw wrong(key, "an array is expected", null);
    }
    return value;
  }

  private static <T> T at(String key, JsonNode value, Function<JsonNode, T> read) {
    if (!value.isObject()) {
      throw wrong(key, "an object is expected", null);
    }
    try {
      return read.apply(value);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw wrong(key, String.valueOf(e.getMessage()), e);
    }
  }

  private static <T> T label(
      T[] values, Function<T, String> labels, @Nullable String wanted, @Nullable T absent) {
    if (wanted == null && absent != null) {
      return absent;
    }
    List<String> allowed = new ArrayList<>();
    for (T value : values) {
      if (labels.apply(value).equals(wanted)) {
        return value;
      }
      allowed.add(labels.apply(value));
    }
    throw new IllegalArgumentException(
        "\"" + wanted + "\" is none of " + String.join(", ", allowed));
  }

  private static IllegalArgumentException wrong(String key, String why, @Nullable Throwable cause) {
    return new IllegalArgumentException(key + ": " + why, cause);
  }
}
