package org.newshound.article.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
    try (JsonGenerator json = LimitedJson.mapper().createGenerator(line)) {
      new ArticleJsonWriter(json).article(article, provenance);
    }
    return line.toString();
  }

  private void article(Article article, boolean provenance) {
    json.writeStartObject();
    text("format", FORMAT);
    text(ArticlePart.ID.key(), article.id());
    text(ArticlePart.VERSION.key(), article.version());
    text(ArticlePart.HEADLINE.key(), article.headline());
    text(ArticlePart.DECK.key(), article.deck());
    text(ArticlePart.KICKER.key(), article.kicker());
    object(ArticlePart.BYLINE.key(), article.byline(), this::byline);
    objects(ArticlePart.CONTRIBUTORS.key(), article.contributors(), this::contributor);
    object(ArticlePart.DATELINE.key(), article.dateline(), this::dateline);
    objects(ArticlePart.BODY.key(), article.body(), this::block);
    objects(ArticlePart.CAPTIONS.key(), article.captions(), this::caption);
    texts(ArticlePart.CREDITS.key(), article.credits());
    object(ArticlePart.PUBLISHED.key(), article.published(), this::published);
    object(ArticlePart.MODIFIED.key(), article.modified(), this::published);
    text(ArticlePart.RECEIVED_AT.key(), article.receivedAt());
    object(ArticlePart.SOURCE.key(), article.source(), this::source);
    text(ArticlePart.URL.key(), article.url());
    text(ArticlePart.STATUS.key(), article.status().label());
    text(ArticlePart.EMBARGOED_UNTIL.key(), article.embargoedUntil());
    text(ArticlePart.LANGUAGE.key(), article.language());
    texts(ArticlePart.KEYWORDS.key(), article.keywords());
    text(ArticlePart.SECTION.key(), article.section());
    texts(ArticlePart.GENRES.key(), article.genres());
    text(ArticlePart.SLUG.key(), article.slug());
    if (article.urgency() != null) {
      json.writeNumberProperty(ArticlePart.URGENCY.key(), article.urgency());
    }
    text(ArticlePart.COPYRIGHT.key(), article.copyright());
    text(ArticlePart.ED_NOTE.key(), article.edNote());
    texts(ArticlePart.CORRECTIONS.key(), article.corrections());
    objects(ArticlePart.BOILERPLATE.key(), article.boilerplate(), this::boilerplate);
    objects(ArticlePart.TEASERS.key(), article.teasers(), this::teaser);
    if (!article.extra().isEmpty()) {
      object(ArticlePart.EXTRA.key(), article.extra(), extra -> ExtraJson.write(extra, json));
    }
    object(ArticlePart.ORIGIN.key(), article.origin(), this::origin);
    if (provenance && !article.provenance().isEmpty()) {
      object(ArticlePart.PROVENANCE.key(), article.provenance(), this::provenance);
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

  private void provenance(Map<ArticlePart, Provenance> provenance) {
    provenance.forEach((part, found) -> object(part.key(), found, this::found));
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
