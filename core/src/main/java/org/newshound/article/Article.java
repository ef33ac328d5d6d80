package org.newshound.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One news article: its headline, byline, dateline and body, and all that came with them.
///
/// An article has a headline or a body, or it is none. Absent parts are `null`, absent lists empty.
///
/// ```java
/// Article article =
///     new Article.Builder()
///         .headline("Bridge to close for repairs")
///         .body(List.of(Block.paragraph("The old bridge closes on Monday.")))
///         .build();
/// ```
///
/// Instances are immutable and safe for use by many threads.
///
/// @param id what identifies it: 1 to 512 bytes of UTF-8
/// @param version the version of that id; the newer one wins
/// @param headline the main title as printed
/// @param deck the standfirst below the headline
/// @param kicker the section label printed above the headline
/// @param byline who wrote it
/// @param contributors who else helped
/// @param dateline where and when it was filed
/// @param body its text, without dateline, captions, credits, promotions and other stories
/// @param captions the words under its pictures
/// @param credits credit lines that belong to no caption
/// @param published when it was published
/// @param modified when it was last changed
/// @param receivedAt when it was received, if the source says so; never the time of reading
/// @param source the agency or publisher
/// @param url the page's canonical address
/// @param status whether it may be shown
/// @param embargoedUntil before this moment it must not be shown
/// @param language its BCP 47 language tag
/// @param keywords keywords, from metadata only
/// @param section the section of the paper, from metadata only
/// @param genres genres, from metadata only
/// @param slug the desk's short name for the story
/// @param urgency 1 (flash) to 9
/// @param copyright the copyright line
/// @param edNote the desk's advisory line
/// @param corrections correction and clarification paragraphs
/// @param boilerplate promotions and notices on its page; never searched
/// @param teasers beginnings of other stories on its page; never searched
/// @param origin where it was read from
/// @param provenance field name to where its value was found
public record Article(
    String id,
    @Nullable String version,
    @Nullable String headline,
    @Nullable String deck,
    @Nullable String kicker,
    @Nullable Byline byline,
    List<Contributor> contributors,
    @Nullable Dateline dateline,
    List<Block> body,
    List<Caption> captions,
    List<String> credits,
    @Nullable Published published,
    @Nullable Published modified,
    @Nullable Instant receivedAt,
    @Nullable Source source,
    @Nullable String url,
    Status status,
    @Nullable Instant embargoedUntil,
    @Nullable String language,
    List<String> keywords,
    @Nullable String section,
    List<String> genres,
    @Nullable String slug,
    @Nullable Integer urgency,
    @Nullable String copyright,
    @Nullable String edNote,
    List<String> corrections,
    List<Boilerplate> boilerplate,
    List<Teaser> teasers,
    @Nullable Origin origin,
    Map<String, Provenance> provenance) {
  private static final int DISPLAY_TITLE_MAX_CHARS = 120;
  private static final int URGENCY_MIN = 1;
  private static final int URGENCY_MAX = 9;

  /// Copies the lists and checks what can be checked of one value alone.
  public Article {
    ArticleId.problem(id)
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem);
            });
    Check.optionalText("version", version);
    Check.optionalText("headline", headline);
    Check.optionalText("deck", deck);
    Check.optionalText("kicker", kicker);
    Check.optionalText("url", url);
    Check.optionalText("language", language);
    Check.optionalText("section", section);
    Check.optionalText("slug", slug);
    Check.optionalText("copyright", copyright);
    Check.optionalText("edNote", edNote);
    contributors = List.copyOf(contributors);
    body = List.copyOf(body);
    captions = List.copyOf(captions);
    credits = Check.texts("credits", credits);
    keywords = Check.texts("keywords", keywords);
    genres = Check.texts("genres", genres);
    corrections = Check.texts("corrections", corrections);
    boilerplate = List.copyOf(boilerplate);
    teasers = List.copyOf(teasers);
    provenance = Collections.unmodifiableMap(new TreeMap<>(provenance));
    if (headline == null && body.isEmpty()) {
      throw new IllegalArgumentException("an article needs a headline or a body");
    }
    if (urgency != null && (urgency < URGENCY_MIN || urgency > URGENCY_MAX)) {
      throw new IllegalArgumentException("urgency " + urgency + " is not within 1 to 9");
    }
  }

  /// Returns the body as one text, its blocks parted by line feeds.
  public String bodyText() {
    return body.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /// Returns the title to show: the headline, else the deck, else the body's first sentence, cut at
  /// a word to 120 characters. Only the first of these is the article's own; the rest is derived.
  public String displayTitle() {
    if (headline != null) {
      return headline;
    }
    return deck != null ? deck : cut(Sentences.first(body.getFirst().text()));
  }

  private static String cut(String sentence) {
    if (sentence.length() <= DISPLAY_TITLE_MAX_CHARS) {
      return sentence;
    }
    int end = sentence.lastIndexOf(' ', DISPLAY_TITLE_MAX_CHARS);
    String kept = sentence.substring(0, end > 0 ? end : DISPLAY_TITLE_MAX_CHARS);
    return kept.replaceFirst("[\\s\\p{Punct}]+$", "") + "…";
  }

  /// Returns the day to sort by: published, else modified, else the dateline's, else received. Dates
  /// that the reader does not trust are passed over. An article without any is undated.
  public Optional<LocalDate> sortDay() {
    return sortMoment().map(Moment::day);
  }

  /// Returns the point in time to sort by, as [#sortDay]: times without an offset count as UTC.
  public Optional<Instant> sortInstant() {
    return sortMoment().map(Moment::instant);
  }

  private Optional<Moment> sortMoment() {
    if (published != null && trusted("published")) {
      return Optional.of(Moment.of(published));
    }
    if (modified != null && trusted("modified")) {
      return Optional.of(Moment.of(modified));
    }
    if (dateline != null && dateline.resolved() != null && trusted("dateline")) {
      return Optional.of(Moment.of(dateline.resolved()));
    }
    return Optional.ofNullable(receivedAt).map(Moment::of);
  }

  /// Says whether the reader trusts the value it found for a field; a given value is trusted.
  public boolean trusted(String field) {
    Provenance found = provenance.get(field);
    return found == null || found.confidence() >= Provenance.TRUSTED;
  }

  /// Returns a builder that holds all of this article's values.
  public Builder toBuilder() {
    return new Builder()
        .id(id)
        .version(version)
        .headline(headline)
        .deck(deck)
        .kicker(kicker)
        .byline(byline)
        .contributors(contributors)
        .dateline(dateline)
        .body(body)
        .captions(captions)
        .credits(credits)
        .published(published)
        .modified(modified)
        .receivedAt(receivedAt)
        .source(source)
        .url(url)
        .status(status)
        .embargoedUntil(embargoedUntil)
        .language(language)
        .keywords(keywords)
        .section(section)
        .genres(genres)
        .slug(slug)
        .urgency(urgency)
        .copyright(copyright)
        .edNote(edNote)
        .corrections(corrections)
        .boilerplate(boilerplate)
        .teasers(teasers)
        .origin(origin)
        .provenance(provenance);
  }

  /// Collects the parts of an article. Not safe for use by several threads at once.
  public static final class Builder {
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
    private @Nullable Origin origin;
    private Map<String, Provenance> provenance = Map.of();

    /// Makes a builder without any part.
    public Builder() {}

    /// Sets the id; without one, the id is made from headline and body.
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /// Sets the version: the version of that id; the newer one wins.
    public Builder version(@Nullable String version) {
      this.version = version;
      return this;
    }

    /// Sets the headline: the main title as printed.
    public Builder headline(@Nullable String headline) {
      this.headline = headline;
      return this;
    }

    /// Sets the deck: the standfirst below the headline.
    public Builder deck(@Nullable String deck) {
      this.deck = deck;
      return this;
    }

    /// Sets the kicker: the section label printed above the headline.
    public Builder kicker(@Nullable String kicker) {
      this.kicker = kicker;
      return this;
    }

    /// Sets the byline: who wrote it.
    public Builder byline(@Nullable Byline byline) {
      this.byline = byline;
      return this;
    }

    /// Sets the contributors: who else helped.
    public Builder contributors(List<Contributor> contributors) {
      this.contributors = contributors;
      return this;
    }

    /// Sets the dateline: where and when it was filed.
    public Builder dateline(@Nullable Dateline dateline) {
      this.dateline = dateline;
      return this;
    }

    /// Sets the body: its text, without dateline, captions, credits, promotions and other stories.
    public Builder body(List<Block> body) {
      this.body = body;
      return this;
    }

    /// Sets the captions: the words under its pictures.
    public Builder captions(List<Caption> captions) {
      this.captions = captions;
      return this;
    }

    /// Sets the credits: credit lines that belong to no caption.
    public Builder credits(List<String> credits) {
      this.credits = credits;
      return this;
    }

    /// Sets the published: when it was published.
    public Builder published(@Nullable Published published) {
      this.published = published;
      return this;
    }

    /// Sets the modified: when it was last changed.
    public Builder modified(@Nullable Published modified) {
      this.modified = modified;
      return this;
    }

    /// Sets the receivedAt: when it was received, if the source says so; never the time of reading.
    public Builder receivedAt(@Nullable Instant receivedAt) {
      this.receivedAt = receivedAt;
      return this;
    }

    /// Sets the source: the agency or publisher.
    public Builder source(@Nullable Source source) {
      this.source = source;
      return this;
    }

    /// Sets the url: the page's canonical address.
    public Builder url(@Nullable String url) {
      this.url = url;
      return this;
    }

    /// Sets the status: whether it may be shown.
    public Builder status(Status status) {
      this.status = status;
      return this;
    }

    /// Sets the embargoedUntil: before this moment it must not be shown.
    public Builder embargoedUntil(@Nullable Instant embargoedUntil) {
      this.embargoedUntil = embargoedUntil;
      return this;
    }

    /// Sets the language: its BCP 47 language tag.
    public Builder language(@Nullable String language) {
      this.language = language;
      return this;
    }

    /// Sets the keywords: keywords, from metadata only.
    public Builder keywords(List<String> keywords) {
      this.keywords = keywords;
      return this;
    }

    /// Sets the section: the section of the paper, from metadata only.
    public Builder section(@Nullable String section) {
      this.section = section;
      return this;
    }

    /// Sets the genres: genres, from metadata only.
    public Builder genres(List<String> genres) {
      this.genres = genres;
      return this;
    }

    /// Sets the slug: the desk's short name for the story.
    public Builder slug(@Nullable String slug) {
      this.slug = slug;
      return this;
    }

    /// Sets the urgency: 1 (flash) to 9.
    public Builder urgency(@Nullable Integer urgency) {
      this.urgency = urgency;
      return this;
    }

    /// Sets the copyright: the copyright line.
    public Builder copyright(@Nullable String copyright) {
      this.copyright = copyright;
      return this;
    }

    /// Sets the edNote: the desk's advisory line.
    public Builder edNote(@Nullable String edNote) {
      this.edNote = edNote;
      return this;
    }

    /// Sets the corrections: correction and clarification paragraphs.
    public Builder corrections(List<String> corrections) {
      this.corrections = corrections;
      return this;
    }

    /// Sets the boilerplate: promotions and notices on its page; never searched.
    public Builder boilerplate(List<Boilerplate> boilerplate) {
      this.boilerplate = boilerplate;
      return this;
    }

    /// Sets the teasers: beginnings of other stories on its page; never searched.
    public Builder teasers(List<Teaser> teasers) {
      this.teasers = teasers;
      return this;
    }

    /// Sets the origin: where it was read from.
    public Builder origin(@Nullable Origin origin) {
      this.origin = origin;
      return this;
    }

    /// Sets, by field name, where each value was found.
    public Builder provenance(Map<String, Provenance> provenance) {
      this.provenance = provenance;
      return this;
    }

    /// Returns the article.
    ///
    /// @throws IllegalArgumentException when it has neither headline nor body, or a part is not valid
    public Article build() {
      return new Article(
          id != null ? id : ArticleId.ofContent(headline, body),
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
          origin,
          provenance);
    }
  }
}
