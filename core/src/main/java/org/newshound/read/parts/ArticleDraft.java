package org.newshound.read.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.ArticleId;
import org.newshound.article.ArticlePart;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Boilerplate;
import org.newshound.article.Caption;
import org.newshound.article.Contributor;
import org.newshound.article.Origin;
import org.newshound.article.Place;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.article.Status;
import org.newshound.read.Omission;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.ReadReport;
import org.newshound.read.date.DateField;
import org.newshound.read.decode.TextNormalizer;
import org.newshound.read.prose.PictureCredits;
import org.newshound.read.words.LanguageNames;

/// Collects the parts of one article as its format names them.
///
/// Every method takes the text as the file has it, cleans it, and ignores it when nothing is left.
/// Of several values for one part the first stays, so a reader hands in the most trusted first.
/// Each `rule` says where in the format the value stood and becomes its provenance.
///
/// Not safe for use by several threads at once.
public final class ArticleDraft {
  private static final double GUESSED = 0.4;

  private final Origin origin;
  private final GivenTexts values = new GivenTexts();
  private final List<String> warnings = new ArrayList<>();
  private final List<Omission> omitted = new ArrayList<>();
  private final DraftDates dates = new DraftDates(values, warnings);
  private final List<Author> authors = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Contributor> contributors = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();
  private final List<String> tails = new ArrayList<>();
  private final Set<String> credits = new LinkedHashSet<>();
  private final Set<String> keywords = new LinkedHashSet<>();
  private final Set<String> genres = new LinkedHashSet<>();
  private final Set<String> corrections = new LinkedHashSet<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final Set<String> boilerplate = new LinkedHashSet<>();
  private DraftFinish.@Nullable Finished story;
  private @Nullable Instant embargoedUntil;
  private @Nullable Integer urgency;
  private boolean idIsWellFormed = true;
  private String located = "";
  private Status status = Status.USABLE;

  /// Begins an article that was read from `origin`.
  public ArticleDraft(Origin origin) {
    this.origin = origin;
  }

  /// Takes what identifies the article, without its version. Half a character in it cannot be
  /// mended as in other texts, since two ids would become one.
  public ArticleDraft id(String raw, String rule) {
    idIsWellFormed &= TextNormalizer.isWellFormed(raw);
    return put(ArticlePart.ID, raw, rule);
  }

  /// Takes the version of that id.
  public ArticleDraft version(String raw, String rule) {
    return put(ArticlePart.VERSION, raw, rule);
  }

  /// Takes the main title.
  public ArticleDraft headline(String raw, String rule) {
    return put(ArticlePart.HEADLINE, raw, rule);
  }

  /// {@return the headline so far; empty when there is none}
  public String headline() {
    return values.text(ArticlePart.HEADLINE);
  }

  /// Takes the standfirst. One that only repeats the headline or begins the story is dropped.
  public ArticleDraft deck(String raw, String rule) {
    return Texts.sameWords(raw, headline()) ? this : put(ArticlePart.DECK, raw, rule);
  }

  /// Takes the label printed above the headline.
  public ArticleDraft kicker(String raw, String rule) {
    return put(ArticlePart.KICKER, raw, rule);
  }

  /// Takes the byline as printed.
  public ArticleDraft byline(String raw, String rule) {
    return put(ArticlePart.BYLINE, raw, rule);
  }

  /// {@return whether there is a byline or an author yet}
  public boolean hasByline() {
    return values.has(ArticlePart.BYLINE) || !authors.isEmpty();
  }

  /// {@return whether an author's name is known, given apart or found in the printed byline}
  public boolean hasNamedAuthor() {
    return !authors.isEmpty() || StoryLines.names(values.text(ArticlePart.BYLINE));
  }

  /// Takes a person that the format names as an author. What is no person's name, such as a log-in
  /// or an address, is not taken.
  public ArticleDraft author(String name, String role, String affiliation, String rule) {
    String clean = Texts.line(name);
    if (PersonField.isLikely(clean) && authors.stream().noneMatch(a -> a.name().equals(clean))) {
      authors.add(new Author(clean, null, orNull(role), orNull(affiliation)));
      values.mark(ArticlePart.BYLINE, rule, GivenTexts.GIVEN);
    }
    return this;
  }

  /// Takes somebody who helped.
  public ArticleDraft contributor(Contributor.Role role, String name) {
    String clean = Texts.line(name);
    if (!clean.isEmpty()) {
      contributors.add(new Contributor(role, clean, null));
    }
    return this;
  }

  /// Takes the dateline as printed.
  public ArticleDraft dateline(String raw, String rule) {
    return put(ArticlePart.DATELINE, raw, rule);
  }

  /// Takes a place that the format names apart, innermost part first.
  public ArticleDraft datelinePlace(String name, List<String> regions, String rule) {
    String clean = Texts.line(name);
    if (!clean.isEmpty()) {
      List<String> within = regions.stream().map(Texts::line).filter(r -> !r.isEmpty()).toList();
      places.add(new Place(clean, within));
      values.mark(ArticlePart.DATELINE, rule, GivenTexts.GIVEN);
    }
    return this;
  }

  /// Takes a place the story was filed from that was printed nowhere; used without a dateline only.
  public ArticleDraft located(String raw) {
    if (located.isEmpty()) {
      located = Texts.line(raw);
    }
    return this;
  }

  /// Takes a block of the body. A first one that only repeats the headline is dropped.
  public ArticleDraft block(Block block) {
    boolean repeat = body.isEmpty() && Texts.sameWords(block.text(), headline());
    if (!repeat) {
      body.add(block);
    }
    return this;
  }

  /// Takes blocks of the body in order.
  public ArticleDraft blocks(List<Block> blocks, String rule) {
    blocks.forEach(this::block);
    if (!body.isEmpty()) {
      values.mark(ArticlePart.BODY, rule, GivenTexts.GIVEN);
    }
    return this;
  }

  /// {@return whether there is any body yet}
  public boolean hasBody() {
    return !body.isEmpty();
  }

  /// Takes a line that stood behind the body: who contributed, where the story ends.
  public ArticleDraft tail(String raw) {
    return add(tails, raw);
  }

  /// Takes the words under a picture. Those that only say whose it is are a credit.
  public ArticleDraft caption(Caption caption) {
    if (PictureCredits.isCredit(caption.text())) {
      credit(caption.text());
      credit(caption.creditLine() == null ? "" : caption.creditLine());
    } else if (!captions.contains(caption)) {
      captions.add(caption);
    }
    return this;
  }

  /// Takes a credit that belongs to no caption.
  public ArticleDraft credit(String raw) {
    return add(credits, raw);
  }

  /// Takes when it was published.
  public ArticleDraft published(String raw, String rule) {
    dates.published(raw, rule);
    return this;
  }

  /// Takes when it was published, read by the format itself; null when it could not be.
  public ArticleDraft published(@Nullable Published moment, String rule) {
    dates.published(moment, rule);
    return this;
  }

  /// {@return whether the time of publication is known yet}
  public boolean isPublished() {
    return dates.published() != null;
  }

  /// Takes when it was last changed.
  public ArticleDraft modified(String raw, String rule) {
    dates.modified(raw, rule);
    return this;
  }

  /// Takes when it may be shown.
  public ArticleDraft embargoedUntil(String raw, String rule) {
    String clean = Texts.line(raw);
    Instant instant = DateField.instant(clean);
    if (instant != null && embargoedUntil == null) {
      embargoedUntil = instant;
      values.mark(ArticlePart.EMBARGOED_UNTIL, rule, GivenTexts.GIVEN);
    } else if (instant == null && !clean.isEmpty()) {
      warnings.add(rule + " \"" + clean + "\" is no date");
    }
    return this;
  }

  /// Takes an embargo only when it ends after the publication.
  public ArticleDraft embargoedBeyondPublication(String raw, String rule) {
    Instant instant = DateField.instant(Texts.line(raw));
    Published published = dates.published();
    Instant from = published == null ? null : DateField.instant(published.value());
    boolean later = instant == null || from == null || instant.isAfter(from);
    return later ? embargoedUntil(raw, rule) : this;
  }

  /// Takes the agency or publisher.
  public ArticleDraft source(String raw, String rule) {
    return put(ArticlePart.SOURCE, raw, rule);
  }

  /// Takes a name that may be the source, such as the title of the feed it came in.
  public ArticleDraft guessedSource(String raw, String rule) {
    values.put(ArticlePart.SOURCE, raw, rule, GUESSED);
    return this;
  }

  /// Takes the page's address; what is no web address is not taken.
  public ArticleDraft url(String raw, String rule) {
    String clean = Texts.line(raw);
    boolean web = clean.startsWith("http://") || clean.startsWith("https://");
    return web && clean.indexOf(' ') < 0 ? put(ArticlePart.URL, clean, rule) : this;
  }

  /// Takes whether it may be shown. The strictest of several stays.
  public ArticleDraft status(Status other) {
    status = other.compareTo(status) > 0 ? other : status;
    return this;
  }

  /// Takes a status as formats spell it: usable, withheld, canceled, cancelled, in any case, with
  /// or without a vocabulary before it. Unknown words are usable, with a warning.
  public ArticleDraft status(String raw, String rule) {
    String word = localName(Texts.line(raw)).toLowerCase(Locale.ROOT);
    switch (word) {
      case "canceled", "cancelled", "killed", "deleted" -> status(Status.CANCELED);
      case "withheld" -> status(Status.WITHHELD);
      case "", "usable", "embargoed", "published" -> status(Status.USABLE);
      default -> warnings.add(rule + " \"" + word + "\" is no known status");
    }
    return this;
  }

  private static String localName(String code) {
    return code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
  }

  /// Takes the language tag; what is none is not taken.
  public ArticleDraft language(String raw, String rule) {
    String tag = Texts.line(raw).replace('_', '-');
    Locale locale = Locale.forLanguageTag(LanguageNames.tag(tag).orElse(tag));
    return locale.getLanguage().isEmpty()
        ? this
        : put(ArticlePart.LANGUAGE, locale.toLanguageTag(), rule);
  }

  /// {@return the language so far; empty when it is not known}
  public String language() {
    return values.text(ArticlePart.LANGUAGE);
  }

  /// Takes a keyword.
  public ArticleDraft keyword(String raw) {
    return add(keywords, raw);
  }

  /// Takes the section of the paper.
  public ArticleDraft section(String raw, String rule) {
    return put(ArticlePart.SECTION, raw, rule);
  }

  /// Takes a genre.
  public ArticleDraft genre(String raw) {
    return add(genres, raw);
  }

  /// Takes the desk's short name.
  public ArticleDraft slug(String raw, String rule) {
    return put(ArticlePart.SLUG, raw, rule);
  }

  /// Takes the urgency; what is not within 1 to 9 is not taken.
  public ArticleDraft urgency(String raw, String rule) {
    String clean = Texts.line(raw);
    if (urgency == null
        && clean.length() == 1
        && clean.charAt(0) >= '1'
        && clean.charAt(0) <= '9') {
      urgency = clean.charAt(0) - '0';
      values.mark(ArticlePart.URGENCY, rule, GivenTexts.GIVEN);
    }
    return this;
  }

  /// Takes the copyright line.
  public ArticleDraft copyright(String raw, String rule) {
    return put(ArticlePart.COPYRIGHT, raw, rule);
  }

  /// Takes a note of the desk; several are joined.
  public ArticleDraft edNote(String raw, String rule) {
    if (!Texts.line(raw).isEmpty()) {
      values.mark(ArticlePart.ED_NOTE, rule, GivenTexts.GIVEN);
    }
    return add(notes, raw);
  }

  /// Takes a correction.
  public ArticleDraft correction(String raw) {
    return add(corrections, raw);
  }

  /// Takes a notice that is no part of the story.
  public ArticleDraft boilerplate(String raw) {
    return add(boilerplate, raw);
  }

  /// Takes something that looked wrong but does not keep the article from being read.
  public ArticleDraft warning(String warning) {
    warnings.add(warning);
    return this;
  }

  /// Takes a piece of the text that is to be in no part of the article, so that it is counted.
  ///
  /// @param what what it is, in words for a reader: "sign-off"
  public ArticleDraft omitted(String what, String raw) {
    String clean = Texts.line(raw);
    if (!clean.isEmpty()) {
      omitted.add(new Omission(what, clean));
    }
    return this;
  }

  /// {@return the article, or why there is none}
  ///
  /// @param limits how long its body may be
  public ReadOutcome outcome(ReadLimits limits) {
    finish();
    String headline = values.orNull(ArticlePart.HEADLINE);
    long chars = body.stream().mapToLong(block -> block.text().length()).sum();
    if (chars > limits.bodyChars()) {
      return rejected("its body has " + chars + " characters, more than " + limits.bodyChars());
    }
    if (headline == null && body.isEmpty()) {
      return rejected("it has neither headline nor body");
    }
    String id = values.orNull(ArticlePart.ID);
    String problem = id == null ? null : ArticleId.problem(id).orElse(null);
    if (!idIsWellFormed) {
      problem = "id is not well-formed UTF-16";
    }
    return problem != null
        ? rejected(problem)
        : new ReadOutcome.Accepted(article(), new ReadReport(List.of(), warnings, omitted));
  }

  private ReadOutcome rejected(String reason) {
    return new ReadOutcome.Rejected(origin, reason);
  }

  private void finish() {
    dates.tell();
    PictureLines pictures = PictureLines.takenOutOf(body);
    pictures.captions().forEach(this::caption);
    pictures.credits().forEach(this::credit);
    boilerplate.addAll(pictures.notices());
    story = new DraftFinish(values, body, located, dates.published()).finish(authors, places);
    contributors.addAll(story.contributors());
    boilerplate.addAll(story.notices());
    omitted.addAll(story.omitted());
    tails.forEach(this::finishTail);
  }

  private void finishTail(String tail) {
    List<Contributor> helpers = BodyLines.helpers(tail);
    contributors.addAll(helpers);
    if (helpers.isEmpty()) {
      boilerplate.add(tail);
    } else {
      omitted("line on who helped", tail);
    }
  }

  private Article article() {
    return Article.builder()
        .byline(story == null ? null : story.byline())
        .dateline(story == null ? null : story.dateline())
        .id(values.orNull(ArticlePart.ID))
        .version(values.orNull(ArticlePart.VERSION))
        .headline(values.orNull(ArticlePart.HEADLINE))
        .deck(values.orNull(ArticlePart.DECK))
        .kicker(values.orNull(ArticlePart.KICKER))
        .contributors(contributors)
        .body(body)
        .captions(captions)
        .credits(List.copyOf(credits))
        .published(dates.published())
        .modified(dates.modified())
        .source(source())
        .url(values.orNull(ArticlePart.URL))
        .status(status)
        .embargoedUntil(embargoedUntil)
        .language(values.orNull(ArticlePart.LANGUAGE))
        .keywords(List.copyOf(keywords))
        .section(values.orNull(ArticlePart.SECTION))
        .genres(List.copyOf(genres))
        .slug(values.orNull(ArticlePart.SLUG))
        .urgency(urgency)
        .copyright(values.orNull(ArticlePart.COPYRIGHT))
        .edNote(notes.isEmpty() ? null : String.join(" ", notes))
        .corrections(List.copyOf(corrections))
        .boilerplate(boilerplate.stream().map(Boilerplate::new).toList())
        .origin(origin)
        .provenance(values.provenance())
        .build();
  }

  private @Nullable Source source() {
    String name = values.orNull(ArticlePart.SOURCE);
    return name == null ? null : new Source(name, values.confidence(ArticlePart.SOURCE));
  }

  private ArticleDraft put(ArticlePart part, String raw, String rule) {
    values.put(part, raw, rule);
    return this;
  }

  private ArticleDraft add(Collection<String> values, String raw) {
    String clean = Texts.line(raw);
    if (!clean.isEmpty()) {
      values.add(clean);
    }
    return this;
  }

  private static @Nullable String orNull(String raw) {
    String clean = Texts.line(raw);
    return clean.isEmpty() ? null : clean;
  }
}
