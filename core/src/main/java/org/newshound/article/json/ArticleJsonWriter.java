package org.newshound.article.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Boilerplate;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.Origin;
import org.newshound.article.Place;
import org.newshound.article.Provenance;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.article.Teaser;
import tools.jackson.core.JsonGenerator;

/// Writes an article as one line of JSON; the twin of [ArticleJsonReader].
public final class ArticleJsonWriter {
  /// The value of the key `format` that marks the form.
  public static final String FORMAT = "newshound/1";

  private final JsonGenerator json;

  private ArticleJsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /// {@return the article as one line of JSON, without its line feed}
  ///
  /// @param article the article
  /// @param provenance whether to write where each value was found
  public static String write(Article article, boolean provenance) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = Json.mapper().createGenerator(line)) {
      new ArticleJsonWriter(json).article(article, provenance);
    }
    return line.toString();
  }

  private void article(Article article, boolean provenance) {
    json.writeStartObject();
    text("format", FORMAT);
    text("id", article.id());
    text("version", article.version());
    text("headline", article.headline());
    text("deck", article.deck());
    text("kicker", article.kicker());
    object("byline", article.byline(), this::byline);
    objects("contributors", article.contributors(), this::contributor);
    object("dateline", article.dateline(), this::dateline);
    objects("body", article.body(), this::block);
    objects("captions", article.captions(), this::caption);
    texts("credits", article.credits());
    object("published", article.published(), this::published);
    object("modified", article.modified(), this::published);
    text("receivedAt", article.receivedAt());
    object("source", article.source(), this::source);
    text("url", article.url());
    text("status", article.status().label());
    text("embargoedUntil", article.embargoedUntil());
    text("language", article.language());
    texts("keywords", article.keywords());
    text("section", article.section());
    texts("genre", article.genres());
    text("slug", article.slug());
    if (article.urgency() != null) {
      json.writeNumberProperty("urgency", article.urgency());
    }
    text("copyright", article.copyright());
    text("edNote", article.edNote());
    texts("correction", article.corrections());
    objects("boilerplate", article.boilerplate(), this::boilerplate);
    objects("teasers", article.teasers(), this::teaser);
    if (!article.extra().isEmpty()) {
      object("extra", article.extra(), extra -> ExtraJson.write(extra, json));
    }
    object("origin", article.origin(), this::origin);
    if (provenance && !article.provenance().isEmpty()) {
      object("provenance", article.provenance(), this::provenance);
    }
    json.writeEndObject();
  }

  private void byline(Byline byline) {
    text("raw", byline.raw());
    objects("authors", byline.authors(), this::author);
    text("affiliation", byline.affiliation());
    text("role", byline.role());
    text("location", byline.location());
  }

  private void author(Author author) {
    text("name", author.name());
    text("location", author.location());
    text("role", author.role());
    text("affiliation", author.affiliation());
  }

  private void contributor(Contributor contributor) {
    text("role", contributor.role().label());
    text("name", contributor.name());
    text("location", contributor.location());
  }

  private void dateline(Dateline dateline) {
    text("raw", dateline.raw());
    objects("places", dateline.places(), this::place);
    text("date", dateline.date());
    text("resolved", dateline.resolved());
    text("agency", dateline.agency());
  }

  private void place(Place place) {
    text("name", place.name());
    texts("regions", place.regions());
  }

  private void block(Block block) {
    text("type", block.type().label());
    text("text", block.text());
  }

  private void caption(Caption caption) {
    text("text", caption.text());
    object("place", caption.place(), this::place);
    text("date", caption.date());
    text("photographer", caption.photographer());
    texts("agencies", caption.agencies());
    text("creditLine", caption.creditLine());
  }

  private void published(Published published) {
    text("value", published.value());
    text("instant", published.instant());
    text("day", published.day());
    text("precision", published.precision().label());
    text("raw", published.raw());
    text("kind", published.kind().label());
  }

  private void source(Source source) {
    text("value", source.value());
    json.writeNumberProperty("confidence", source.confidence());
  }

  private void boilerplate(Boilerplate boilerplate) {
    text("text", boilerplate.text());
  }

  private void teaser(Teaser teaser) {
    text("text", teaser.text());
    text("headline", teaser.headline());
    text("section", teaser.section());
  }

  private void origin(Origin origin) {
    text("path", origin.path());
    text("entry", origin.entry());
    if (origin.offset() != null) {
      json.writeNumberProperty("offset", origin.offset());
    }
    text("format", origin.format());
  }

  private void provenance(Map<String, Provenance> provenance) {
    provenance.forEach((field, found) -> object(field, found, this::found));
  }

  private void found(Provenance found) {
    json.writeNumberProperty("line", found.line());
    json.writeNumberProperty("start", found.start());
    json.writeNumberProperty("end", found.end());
    text("rule", found.rule());
    json.writeNumberProperty("confidence", found.confidence());
  }

  private void text(String key, @Nullable Object value) {
    if (value != null) {
      json.writeStringProperty(key, value.toString());
    }
  }

  private void texts(String key, List<String> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(key);
      values.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private <T> void object(String key, @Nullable T value, Consumer<T> members) {
    if (value != null) {
      json.writeObjectPropertyStart(key);
      members.accept(value);
      json.writeEndObject();
    }
  }

  private <T> void objects(String key, List<T> values, Consumer<T> members) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(key);
      for (T value : values) {
        json.writeStartObject();
        members.accept(value);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
