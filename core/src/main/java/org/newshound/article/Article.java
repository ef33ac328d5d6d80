package org.newshound.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.article.text.ArticleId;
import org.newshound.article.text.Check;
import org.newshound.article.text.Sentences;

/// One news article: its headline, byline, dateline and body, and all that came with them.
///
/// An article has a headline or a body, or it is none. Absent parts are `null`, absent lists empty.
/// Half a surrogate pair in a text becomes U+FFFD; in an id it is refused.
///
/// ```java
/// Article article =
///     Article.builder()
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
/// @param extra what a program of yours keeps with it: name to values, in order of name; see
///   [ExtraName] and [ExtraValue]
/// @param origin where it was read from
/// @param provenance part to where its value was found
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
    Map<String, List<ExtraValue>> extra,
    @Nullable Origin origin,
    Map<ArticlePart, Provenance> provenance) {
  /// The longest body that an index takes, as [#bodyChars] counts.
  public static final int MAX_BODY_CHARS = 4 << 20;

  /// How many values the extra fields of an article may have together.
  public static final int MAX_EXTRA_VALUES = 256;

  private static final int DISPLAY_TITLE_MAX_CHARS = 120;
  private static final int URGENCY_MIN = 1;
  private static final int URGENCY_MAX = 9;

  /// Copies the lists and checks what can be checked of one value alone.
  public Article {
    ArticleId.problem(id)
        .ifPresent(problem -> {
          throw new IllegalArgumentException(problem);
        });
    version = Check.optionalText(ArticlePart.VERSION.key(), version);
    headline = Check.optionalText(ArticlePart.HEADLINE.key(), headline);
    deck = Check.optionalText(ArticlePart.DECK.key(), deck);
    kicker = Check.optionalText(ArticlePart.KICKER.key(), kicker);
    url = Check.optionalText(ArticlePart.URL.key(), url);
    language = Check.optionalText(ArticlePart.LANGUAGE.key(), language);
    section = Check.optionalText(ArticlePart.SECTION.key(), section);
    slug = Check.optionalText(ArticlePart.SLUG.key(), slug);
    copyright = Check.optionalText(ArticlePart.COPYRIGHT.key(), copyright);
    edNote = Check.optionalText(ArticlePart.ED_NOTE.key(), edNote);
    contributors = List.copyOf(contributors);
    body = List.copyOf(body);
    captions = List.copyOf(captions);
    credits = Check.texts(ArticlePart.CREDITS.key(), credits);
    keywords = Check.texts(ArticlePart.KEYWORDS.key(), keywords);
    genres = Check.texts(ArticlePart.GENRES.key(), genres);
    corrections = Check.texts(ArticlePart.CORRECTIONS.key(), corrections);
    boilerplate = List.copyOf(boilerplate);
    teasers = List.copyOf(teasers);
    extra = ExtraName.fields(extra, MAX_EXTRA_VALUES);
    provenance = byKey(provenance);
    if (headline == null && body.isEmpty()) {
      throw new IllegalArgumentException("an article needs a headline or a body");
    }
    if (urgency != null && (urgency < URGENCY_MIN || urgency > URGENCY_MAX)) {
      throw new IllegalArgumentException("urgency " + urgency + " is not within 1 to 9");
    }
  }

  private static Map<ArticlePart, Provenance> byKey(Map<ArticlePart, Provenance> given) {
    Map<ArticlePart, Provenance> sorted = new TreeMap<>(Comparator.comparing(ArticlePart::key));
    sorted.putAll(given);
    return Collections.unmodifiableMap(sorted);
  }

  /// {@return the body as one text, its blocks parted by line feeds}
  public String bodyText() {
    return body.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /// {@return how many UTF-16 units the texts of the body's blocks have together}
  public long bodyChars() {
    return body.stream().mapToLong(block -> block.text().length()).sum();
  }

  /// {@return the title to show: the headline, else the deck, else the body's first sentence, cut
  /// at a word to 120 characters} Only the first of these is the article's own; the rest is
  /// derived.
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

  /// {@return the day to sort by: published, else modified, else the dateline's, else received}
  /// Dates that the reader does not trust are passed over. An article without any is undated.
  public Optional<LocalDate> sortDay() {
    return sortMoment().map(Moment::day);
  }

  /// {@return the point in time to sort by, as [#sortDay]: times without an offset count as UTC}
  public Optional<Instant> sortInstant() {
    return sortMoment().map(Moment::instant);
  }

  private Optional<Moment> sortMoment() {
    if (published != null && trusted(ArticlePart.PUBLISHED)) {
      return Optional.of(Moment.of(published));
    }
    if (modified != null && trusted(ArticlePart.MODIFIED)) {
      return Optional.of(Moment.of(modified));
    }
    if (dateline != null && dateline.resolved() != null && trusted(ArticlePart.DATELINE)) {
      return Optional.of(Moment.of(dateline.resolved()));
    }
    return Optional.ofNullable(receivedAt).map(Moment::of);
  }

  /// A day as printed and the point in time that stands for it; UTC where no offset is known.
  private record Moment(LocalDate day, Instant instant) {
    static Moment of(Published published) {
      return new Moment(published.day(), published.assumedInstant());
    }

    static Moment of(LocalDate day) {
      return new Moment(day, day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    static Moment of(Instant instant) {
      return new Moment(LocalDate.ofInstant(instant, ZoneOffset.UTC), instant);
    }
  }

  /// {@return whether the reader trusts the value it found for a part; a given value is trusted}
  ///
  /// @param part the part
  public boolean trusted(ArticlePart part) {
    Provenance found = provenance.get(part);
    return found == null || found.confidence() >= Provenance.TRUSTED;
  }

  /// {@return this article with another origin}
  ///
  /// @param other where it was read from
  public Article withOrigin(Origin other) {
    return toBuilder().origin(other).build();
  }

  /// {@return a builder without any part}
  public static ArticleBuilder builder() {
    return new ArticleBuilder();
  }

  /// {@return a builder that holds all of this article's values}
  public ArticleBuilder toBuilder() {
    return new ArticleBuilder()
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
        .extra(extra)
        .origin(origin)
        .provenance(provenance);
  }
}
