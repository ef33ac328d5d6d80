package org.newshound.article.json;

import static org.newshound.article.json.JsonMembers.at;
import static org.newshound.article.json.JsonMembers.instant;
import static org.newshound.article.json.JsonMembers.label;
import static org.newshound.article.json.JsonMembers.number;
import static org.newshound.article.json.JsonMembers.object;
import static org.newshound.article.json.JsonMembers.objects;
import static org.newshound.article.json.JsonMembers.required;
import static org.newshound.article.json.JsonMembers.text;
import static org.newshound.article.json.JsonMembers.texts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.ArticlePart;
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
    return article(node, null);
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
  /// @param absent the origin of one that does not tell its own; null for none
  public static Article article(JsonNode node, @Nullable Origin absent) {
    Origin origin = object(node, ArticlePart.ORIGIN.key(), ArticleJsonReader::origin);
    return Article.builder()
        .id(text(node, ArticlePart.ID.key()))
        .version(text(node, ArticlePart.VERSION.key()))
        .headline(text(node, ArticlePart.HEADLINE.key()))
        .deck(text(node, ArticlePart.DECK.key()))
        .kicker(text(node, ArticlePart.KICKER.key()))
        .byline(object(node, ArticlePart.BYLINE.key(), ArticleJsonReader::byline))
        .contributors(objects(node, ArticlePart.CONTRIBUTORS.key(), ArticleJsonReader::contributor))
        .dateline(object(node, ArticlePart.DATELINE.key(), ArticleJsonReader::dateline))
        .body(objects(node, ArticlePart.BODY.key(), ArticleJsonReader::block))
        .captions(objects(node, ArticlePart.CAPTIONS.key(), ArticleJsonReader::caption))
        .credits(texts(node, ArticlePart.CREDITS.key()))
        .published(object(node, ArticlePart.PUBLISHED.key(), ArticleJsonReader::published))
        .modified(object(node, ArticlePart.MODIFIED.key(), ArticleJsonReader::published))
        .receivedAt(instant(node, ArticlePart.RECEIVED_AT.key()))
        .source(object(node, ArticlePart.SOURCE.key(), ArticleJsonReader::source))
        .url(text(node, ArticlePart.URL.key()))
        .status(
            label(
                Status.values(),
                Status::label,
                text(node, ArticlePart.STATUS.key()),
                Status.USABLE))
        .embargoedUntil(instant(node, ArticlePart.EMBARGOED_UNTIL.key()))
        .language(text(node, ArticlePart.LANGUAGE.key()))
        .keywords(texts(node, ArticlePart.KEYWORDS.key()))
        .section(text(node, ArticlePart.SECTION.key()))
        .genres(texts(node, ArticlePart.GENRES.key()))
        .slug(text(node, ArticlePart.SLUG.key()))
        .urgency(urgency(node))
        .copyright(text(node, ArticlePart.COPYRIGHT.key()))
        .edNote(text(node, ArticlePart.ED_NOTE.key()))
        .corrections(texts(node, ArticlePart.CORRECTIONS.key()))
        .boilerplate(
            objects(
                node, ArticlePart.BOILERPLATE.key(), it -> new Boilerplate(required(it, "text"))))
        .teasers(objects(node, ArticlePart.TEASERS.key(), ArticleJsonReader::teaser))
        .extra(extra(node))
        .origin(origin == null ? absent : origin)
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
    JsonNode fields = node.get(ArticlePart.EXTRA.key());
    if (fields == null) {
      return Map.of();
    }
    return at(ArticlePart.EXTRA.key(), fields, ExtraJson::read);
  }

  private static Map<ArticlePart, Provenance> provenance(JsonNode node) {
    Map<ArticlePart, Provenance> found = new EnumMap<>(ArticlePart.class);
    JsonNode fields = node.get(ArticlePart.PROVENANCE.key());
    if (fields != null) {
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        Provenance where = at(field.getKey(), field.getValue(), ArticleJsonReader::found);
        ArticlePart.of(field.getKey()).ifPresent(part -> found.put(part, where));
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
    String key = ArticlePart.URGENCY.key();
    return node.get(key) == null ? null : number(node, key).intValue();
  }

  private static @Nullable PartialDate partialDate(JsonNode node) {
    String date = text(node, "date");
    return date == null ? null : PartialDate.parse(date);
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
