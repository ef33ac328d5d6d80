package org.newshound.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.article.text.ArticleId;

/// Collects the parts of an article, see [Article#builder].
///
/// Not safe for use by several threads at once.
public final class ArticleBuilder {
  private @Nullable String id;
  private @Nullable String version;
  private @Nullable String headline;
  private @Nullable String deck;
  private @Nullable String kicker;
  private @Nullable Byline byline;
  private List<Contributor> contributors = List.of();
  private @Nullable Dateline dateline;
  private List<Block> body = List.of();
  private List<Caption> captions = List.of();
  private List<String> credits = List.of();
  private @Nullable Published published;
  private @Nullable Published modified;
  private @Nullable Instant receivedAt;
  private @Nullable Source source;
  private @Nullable String url;
  private Status status = Status.USABLE;
  private @Nullable Instant embargoedUntil;
  private @Nullable String language;
  private List<String> keywords = List.of();
  private @Nullable String section;
  private List<String> genres = List.of();
  private @Nullable String slug;
  private @Nullable Integer urgency;
  private @Nullable String copyright;
  private @Nullable String edNote;
  private List<String> corrections = List.of();
  private List<Boilerplate> boilerplate = List.of();
  private List<Teaser> teasers = List.of();
  private final Map<String, List<ExtraValue>> extra = new LinkedHashMap<>();
  private @Nullable Origin origin;
  private Map<ArticlePart, Provenance> provenance = Map.of();

  ArticleBuilder() {}

  /// {@return this builder with another id}
  ///
  /// @param id what identifies it; null for an id made from headline and body
  public ArticleBuilder id(@Nullable String id) {
    this.id = id;
    return this;
  }

  /// {@return this builder with another version}
  ///
  /// @param version the version of that id; the newer one wins
  public ArticleBuilder version(@Nullable String version) {
    this.version = version;
    return this;
  }

  /// {@return this builder with another headline}
  ///
  /// @param headline the main title as printed
  public ArticleBuilder headline(@Nullable String headline) {
    this.headline = headline;
    return this;
  }

  /// {@return this builder with another deck}
  ///
  /// @param deck the standfirst below the headline
  public ArticleBuilder deck(@Nullable String deck) {
    this.deck = deck;
    return this;
  }

  /// {@return this builder with another kicker}
  ///
  /// @param kicker the section label printed above the headline
  public ArticleBuilder kicker(@Nullable String kicker) {
    this.kicker = kicker;
    return this;
  }

  /// {@return this builder with another byline}
  ///
  /// @param byline who wrote it
  public ArticleBuilder byline(@Nullable Byline byline) {
    this.byline = byline;
    return this;
  }

  /// {@return this builder with another contributors}
  ///
  /// @param contributors who else helped
  public ArticleBuilder contributors(List<Contributor> contributors) {
    this.contributors = contributors;
    return this;
  }

  /// {@return this builder with another dateline}
  ///
  /// @param dateline where and when it was filed
  public ArticleBuilder dateline(@Nullable Dateline dateline) {
    this.dateline = dateline;
    return this;
  }

  /// {@return this builder with another body}
  ///
  /// @param body its text, without dateline, captions, credits, promotions and other stories
  public ArticleBuilder body(List<Block> body) {
    this.body = body;
    return this;
  }

  /// {@return this builder with another captions}
  ///
  /// @param captions the words under its pictures
  public ArticleBuilder captions(List<Caption> captions) {
    this.captions = captions;
    return this;
  }

  /// {@return this builder with another credits}
  ///
  /// @param credits credit lines that belong to no caption
  public ArticleBuilder credits(List<String> credits) {
    this.credits = credits;
    return this;
  }

  /// {@return this builder with another published}
  ///
  /// @param published when it was published
  public ArticleBuilder published(@Nullable Published published) {
    this.published = published;
    return this;
  }

  /// {@return this builder with another modified}
  ///
  /// @param modified when it was last changed
  public ArticleBuilder modified(@Nullable Published modified) {
    this.modified = modified;
    return this;
  }

  /// {@return this builder with another receivedAt}
  ///
  /// @param receivedAt when it was received, if the source says so; never the time of reading
  public ArticleBuilder receivedAt(@Nullable Instant receivedAt) {
    this.receivedAt = receivedAt;
    return this;
  }

  /// {@return this builder with another source}
  ///
  /// @param source the agency or publisher
  public ArticleBuilder source(@Nullable Source source) {
    this.source = source;
    return this;
  }

  /// {@return this builder with another url}
  ///
  /// @param url the page's canonical address
  public ArticleBuilder url(@Nullable String url) {
    this.url = url;
    return this;
  }

  /// {@return this builder with another status}
  ///
  /// @param status whether it may be shown
  public ArticleBuilder status(Status status) {
    this.status = status;
    return this;
  }

  /// {@return this builder with another embargoedUntil}
  ///
  /// @param embargoedUntil before this moment it must not be shown
  public ArticleBuilder embargoedUntil(@Nullable Instant embargoedUntil) {
    this.embargoedUntil = embargoedUntil;
    return this;
  }

  /// {@return this builder with another language}
  ///
  /// @param language its BCP 47 language tag
  public ArticleBuilder language(@Nullable String language) {
    this.language = language;
    return this;
  }

  /// {@return this builder with another keywords}
  ///
  /// @param keywords keywords, from metadata only
  public ArticleBuilder keywords(List<String> keywords) {
    this.keywords = keywords;
    return this;
  }

  /// {@return this builder with another section}
  ///
  /// @param section the section of the paper, from metadata only
  public ArticleBuilder section(@Nullable String section) {
    this.section = section;
    return this;
  }

  /// {@return this builder with another genres}
  ///
  /// @param genres genres, from metadata only
  public ArticleBuilder genres(List<String> genres) {
    this.genres = genres;
    return this;
  }

  /// {@return this builder with another slug}
  ///
  /// @param slug the desk's short name for the story
  public ArticleBuilder slug(@Nullable String slug) {
    this.slug = slug;
    return this;
  }

  /// {@return this builder with another urgency}
  ///
  /// @param urgency 1 (flash) to 9
  public ArticleBuilder urgency(@Nullable Integer urgency) {
    this.urgency = urgency;
    return this;
  }

  /// {@return this builder with another copyright}
  ///
  /// @param copyright the copyright line
  public ArticleBuilder copyright(@Nullable String copyright) {
    this.copyright = copyright;
    return this;
  }

  /// {@return this builder with another edNote}
  ///
  /// @param edNote the desk's advisory line
  public ArticleBuilder edNote(@Nullable String edNote) {
    this.edNote = edNote;
    return this;
  }

  /// {@return this builder with another corrections}
  ///
  /// @param corrections correction and clarification paragraphs
  public ArticleBuilder corrections(List<String> corrections) {
    this.corrections = corrections;
    return this;
  }

  /// {@return this builder with another boilerplate}
  ///
  /// @param boilerplate promotions and notices on its page; never searched
  public ArticleBuilder boilerplate(List<Boilerplate> boilerplate) {
    this.boilerplate = boilerplate;
    return this;
  }

  /// {@return this builder with another teasers}
  ///
  /// @param teasers beginnings of other stories on its page; never searched
  public ArticleBuilder teasers(List<Teaser> teasers) {
    this.teasers = teasers;
    return this;
  }

  /// {@return this builder with other extra fields, and none besides}
  ///
  /// @param fields name to values, see [ExtraName]
  public ArticleBuilder extra(Map<String, List<ExtraValue>> fields) {
    extra.clear();
    fields.forEach((name, values) -> extra.put(name, new ArrayList<>(values)));
    return this;
  }

  /// {@return this builder with one more text in an extra field}
  ///
  /// @param name the field's name, see [ExtraName]
  /// @param text a text that is compared whole and exactly, see [ExtraValue.Text]
  /// @throws IllegalArgumentException when the text is not valid
  public ArticleBuilder extra(String name, String text) {
    return extra(name, new ExtraValue.Text(text));
  }

  /// {@return this builder with one more number in an extra field}
  ///
  /// @param name the field's name, see [ExtraName]
  /// @param number a whole number
  public ArticleBuilder extra(String name, long number) {
    return extra(name, ExtraValue.Decimal.of(number));
  }

  /// {@return this builder with one more number in an extra field}
  ///
  /// @param name the field's name, see [ExtraName]
  /// @param number a finite number
  /// @throws IllegalArgumentException when the number is not finite
  public ArticleBuilder extra(String name, double number) {
    return extra(name, ExtraValue.Decimal.of(number));
  }

  private ArticleBuilder extra(String name, ExtraValue value) {
    extra.computeIfAbsent(ExtraName.checked(name), some -> new ArrayList<>()).add(value);
    return this;
  }

  /// {@return this builder with another origin}
  ///
  /// @param origin where it was read from
  public ArticleBuilder origin(@Nullable Origin origin) {
    this.origin = origin;
    return this;
  }

  /// {@return this builder with another provenance}
  ///
  /// @param provenance part to where its value was found
  public ArticleBuilder provenance(Map<ArticlePart, Provenance> provenance) {
    this.provenance = provenance;
    return this;
  }

  private String bodyText() {
    return body.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /// {@return the article}
  ///
  /// @throws IllegalArgumentException when it has neither headline nor body, or a part is not valid
  public Article build() {
    return new Article(
        id != null ? id : ArticleId.ofContent(headline, bodyText()),
        version,
        headline,
        deck,
        kicker,
        byline,
        contributors,
        dateline,
        body,
        captions,
        credits,
        published,
        modified,
        receivedAt,
        source,
        url,
        status,
        embargoedUntil,
        language,
        keywords,
        section,
        genres,
        slug,
        urgency,
        copyright,
        edNote,
        corrections,
        boilerplate,
        teasers,
        extra,
        origin,
        provenance);
  }
}
