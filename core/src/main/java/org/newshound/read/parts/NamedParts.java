package org.newshound.read.parts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Boilerplate;
import org.newshound.article.Caption;
import org.newshound.article.Contributor;
import org.newshound.article.Origin;
import org.newshound.article.Place;
import org.newshound.article.Published;
import org.newshound.article.Status;
import org.newshound.read.Omission;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.date.DateField;
import org.newshound.read.decode.TextNormalizer;
import org.newshound.read.prose.PictureCredits;
import org.newshound.read.words.LanguageNames;

/// Collects the parts of one article as its format names them, and puts them into an
/// [ArticleDraft].
///
/// Every method takes the text as the file has it, cleans it, and ignores it when nothing is left.
/// Of several values for one part the first stays, so a reader hands in the most trusted first.
/// Each `rule` says where in the format the value stood and becomes its provenance.
///
/// Not safe for use by several threads at once.
public final class NamedParts {
  private static final double GUESSED = 0.4;

  private final ArticleDraft draft;
  private final GivenTexts texts;
  private final DraftDates dates;
  private final Map<ArticlePart, Set<String>> lists = new EnumMap<>(ArticlePart.class);
  private final List<Author> authors = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<String> tails = new ArrayList<>();
  private String located = "";
  private @Nullable String brokenId;
  private Status status = Status.USABLE;
  private boolean isUrgencyKnown;

  /// Begins an article that was read from `origin`.
  public NamedParts(Origin origin) {
    this.draft = new ArticleDraft(origin);
    this.texts = new GivenTexts(draft.evidence());
    this.dates = new DraftDates(texts, draft);
  }

  /// Takes what identifies the article, without its version. Half a character in it cannot be
  /// mended as in other texts, since two ids would become one.
  public NamedParts id(String raw, String rule) {
    if (!TextNormalizer.isWellFormed(raw)) {
      brokenId = raw;
    }
    return put(ArticlePart.ID, raw, rule);
  }

  /// {@return the id so far; empty when there is none}
  public String id() {
    return texts.text(ArticlePart.ID);
  }

  /// {@return the page's address so far; empty when there is none}
  public String url() {
    return texts.text(ArticlePart.URL);
  }

  /// Takes the page's address for the id instead of the one that was given.
  public NamedParts identifyByUrl() {
    texts.replace(ArticlePart.ID, url());
    return this;
  }

  /// Takes the version of that id.
  public NamedParts version(String raw, String rule) {
    return put(ArticlePart.VERSION, raw, rule);
  }

  /// Takes the main title.
  public NamedParts headline(String raw, String rule) {
    return put(ArticlePart.HEADLINE, raw, rule);
  }

  /// {@return the headline so far; empty when there is none}
  public String headline() {
    return texts.text(ArticlePart.HEADLINE);
  }

  /// Takes the standfirst. One that only repeats the headline or begins the story is dropped.
  public NamedParts deck(String raw, String rule) {
    return Texts.sameWords(raw, headline()) ? this : put(ArticlePart.DECK, raw, rule);
  }

  /// Takes the label printed above the headline.
  public NamedParts kicker(String raw, String rule) {
    return put(ArticlePart.KICKER, raw, rule);
  }

  /// Takes the byline as printed.
  public NamedParts byline(String raw, String rule) {
    return put(ArticlePart.BYLINE, raw, rule);
  }

  /// {@return whether there is a byline or an author yet}
  public boolean hasByline() {
    return texts.has(ArticlePart.BYLINE) || !authors.isEmpty();
  }

  /// {@return whether an author's name is known, given apart or found in the printed byline}
  public boolean hasNamedAuthor() {
    return !authors.isEmpty() || StoryLines.names(texts.text(ArticlePart.BYLINE));
  }

  /// Takes a person that the format names as an author. What is no person's name, such as a log-in
  /// or an address, is not taken.
  public NamedParts author(String name, String role, String affiliation, String rule) {
    String clean = Texts.line(name);
    if (PersonField.isLikely(clean) && authors.stream().noneMatch(a -> a.name().equals(clean))) {
      authors.add(new Author(clean, null, orNull(role), orNull(affiliation)));
      draft.evidence().noteIfAbsent(ArticlePart.BYLINE, rule, GivenTexts.GIVEN);
    }
    return this;
  }

  /// Takes somebody who helped.
  public NamedParts contributor(Contributor.Role role, String name) {
    String clean = Texts.line(name);
    if (!clean.isEmpty()) {
      draft.contributors().add(new Contributor(role, clean, null));
    }
    return this;
  }

  /// Takes the dateline as printed.
  public NamedParts dateline(String raw, String rule) {
    return put(ArticlePart.DATELINE, raw, rule);
  }

  /// Takes a place that the format names apart, innermost part first.
  public NamedParts datelinePlace(String name, List<String> regions, String rule) {
    String clean = Texts.line(name);
    if (!clean.isEmpty()) {
      List<String> within = regions.stream().map(Texts::line).filter(r -> !r.isEmpty()).toList();
      places.add(new Place(clean, within));
      draft.evidence().noteIfAbsent(ArticlePart.DATELINE, rule, GivenTexts.GIVEN);
    }
    return this;
  }

  /// Takes a place the story was filed from that was printed nowhere; used without a dateline only.
  public NamedParts located(String raw) {
    if (located.isEmpty()) {
      located = Texts.line(raw);
    }
    return this;
  }

  /// Takes a block of the body. A first one that only repeats the headline is dropped.
  public NamedParts block(Block block) {
    boolean repeat = draft.body().isEmpty() && Texts.sameWords(block.text(), headline());
    if (!repeat) {
      draft.body().add(block);
    }
    return this;
  }

  /// Takes blocks of the body in order.
  public NamedParts blocks(List<Block> blocks, String rule) {
    blocks.forEach(this::block);
    if (hasBody()) {
      draft.evidence().noteIfAbsent(ArticlePart.BODY, rule, GivenTexts.GIVEN);
    }
    return this;
  }

  /// {@return whether there is any body yet}
  public boolean hasBody() {
    return !draft.body().isEmpty();
  }

  /// Takes a line that stood behind the body: who contributed, where the story ends.
  public NamedParts tail(String raw) {
    String clean = Texts.line(raw);
    if (!clean.isEmpty()) {
      tails.add(clean);
    }
    return this;
  }

  /// Takes the words under a picture. Those that only say whose it is are a credit.
  public NamedParts caption(Caption caption) {
    if (PictureCredits.isCredit(caption.text())) {
      credit(caption.text());
      credit(caption.creditLine() == null ? "" : caption.creditLine());
    } else if (!draft.captions().contains(caption)) {
      draft.captions().add(caption);
    }
    return this;
  }

  /// Takes a credit that belongs to no caption.
  public NamedParts credit(String raw) {
    return add(ArticlePart.CREDITS, raw);
  }

  /// Takes when it was published.
  public NamedParts published(String raw, String rule) {
    dates.published(raw, rule);
    return this;
  }

  /// Takes when it was published, read by the format itself; null when it could not be.
  public NamedParts published(@Nullable Published moment, String rule) {
    dates.published(moment, rule);
    return this;
  }

  /// {@return whether the time of publication is known yet}
  public boolean isPublished() {
    return draft.published() != null;
  }

  /// Takes when it was last changed.
  public NamedParts modified(String raw, String rule) {
    dates.modified(raw, rule);
    return this;
  }

  /// Takes when it was received; what is no moment is not taken.
  public NamedParts receivedAt(String raw) {
    draft.receivedAt(DateField.instant(Texts.line(raw)));
    return this;
  }

  /// Takes when it may be shown.
  public NamedParts embargoedUntil(String raw, String rule) {
    dates.embargoedUntil(raw, rule);
    return this;
  }

  /// Takes an embargo only when it ends after the publication.
  public NamedParts embargoedBeyondPublication(String raw, String rule) {
    return dates.isBeforePublication(raw) ? this : embargoedUntil(raw, rule);
  }

  /// Takes the agency or publisher.
  public NamedParts source(String raw, String rule) {
    return put(ArticlePart.SOURCE, raw, rule);
  }

  /// Takes a name that may be the source, such as the title of the feed it came in.
  public NamedParts guessedSource(String raw, String rule) {
    texts.put(ArticlePart.SOURCE, raw, rule, GUESSED);
    return this;
  }

  /// Takes the page's address; what is no web address is not taken.
  public NamedParts url(String raw, String rule) {
    String clean = Texts.line(raw);
    boolean web = clean.startsWith("http://") || clean.startsWith("https://");
    return web && clean.indexOf(' ') < 0 ? put(ArticlePart.URL, clean, rule) : this;
  }

  /// Takes whether it may be shown. The strictest of several stays.
  public NamedParts status(Status other) {
    status = other.compareTo(status) > 0 ? other : status;
    return this;
  }

  /// Takes a status as formats spell it: usable, withheld, canceled, cancelled, in any case, with
  /// or without a vocabulary before it. Unknown words are usable, with a warning.
  public NamedParts status(String raw, String rule) {
    String word = StatusWords.word(raw);
    StatusWords.status(word)
        .ifPresentOrElse(
            this::status,
            () -> draft.warnings().add(rule + " \"" + word + "\" is no known status"));
    return this;
  }

  /// Takes the language tag; what is none is not taken.
  public NamedParts language(String raw, String rule) {
    String tag = Texts.line(raw).replace('_', '-');
    Locale locale = Locale.forLanguageTag(LanguageNames.tag(tag).orElse(tag));
    return locale.getLanguage().isEmpty()
        ? this
        : put(ArticlePart.LANGUAGE, locale.toLanguageTag(), rule);
  }

  /// {@return the language so far; empty when it is not known}
  public String language() {
    return texts.text(ArticlePart.LANGUAGE);
  }

  /// Takes a keyword.
  public NamedParts keyword(String raw) {
    return add(ArticlePart.KEYWORDS, raw);
  }

  /// Takes the section of the paper.
  public NamedParts section(String raw, String rule) {
    return put(ArticlePart.SECTION, raw, rule);
  }

  /// Takes a genre.
  public NamedParts genre(String raw) {
    return add(ArticlePart.GENRES, raw);
  }

  /// Takes the desk's short name.
  public NamedParts slug(String raw, String rule) {
    return put(ArticlePart.SLUG, raw, rule);
  }

  /// Takes the urgency; what is not within 1 to 9 is not taken.
  public NamedParts urgency(String raw, String rule) {
    String clean = Texts.line(raw);
    if (!isUrgencyKnown
        && clean.length() == 1
        && clean.charAt(0) >= '1'
        && clean.charAt(0) <= '9') {
      isUrgencyKnown = true;
      draft.urgency(clean.charAt(0) - '0');
      draft.evidence().noteIfAbsent(ArticlePart.URGENCY, rule, GivenTexts.GIVEN);
    }
    return this;
  }

  /// Takes the copyright line.
  public NamedParts copyright(String raw, String rule) {
    return put(ArticlePart.COPYRIGHT, raw, rule);
  }

  /// Takes a note of the desk; several are joined.
  public NamedParts edNote(String raw, String rule) {
    if (!Texts.line(raw).isEmpty()) {
      draft.evidence().noteIfAbsent(ArticlePart.ED_NOTE, rule, GivenTexts.GIVEN);
    }
    return add(ArticlePart.ED_NOTE, raw);
  }

  /// Takes a correction.
  public NamedParts correction(String raw) {
    return add(ArticlePart.CORRECTIONS, raw);
  }

  /// Takes a notice that is no part of the story.
  public NamedParts boilerplate(String raw) {
    return add(ArticlePart.BOILERPLATE, raw);
  }

  /// Takes something that looked wrong but does not keep the article from being read.
  public NamedParts warning(String warning) {
    draft.warnings().add(warning);
    return this;
  }

  /// Takes a piece of the text that is to be in no part of the article, so that it is counted.
  ///
  /// @param what what it is, in words for a reader: "sign-off"
  public NamedParts omitted(String what, String raw) {
    String clean = Texts.line(raw);
    if (!clean.isEmpty()) {
      draft.omitted().add(new Omission(what, clean));
    }
    return this;
  }

  /// {@return the article, or why there is none}
  ///
  /// @param limits how long its body may be
  public ReadOutcome outcome(ReadLimits limits) {
    finish();
    return draft.outcome(limits);
  }

  private void finish() {
    dates.tell();
    PictureLines pictures = PictureLines.takenOutOf(draft.body());
    pictures.captions().forEach(this::caption);
    pictures.credits().forEach(this::credit);
    pictures.notices().forEach(this::boilerplate);
    DraftFinish finish = new DraftFinish(texts, draft, located);
    finish.finish(authors, places).forEach(this::boilerplate);
    tails.forEach(this::finishTail);
    draft.status(status);
    ArticleDraft.TEXTS.forEach(part -> draft.text(part, texts.orNull(part)));
    lists.forEach(this::fill);
    if (brokenId != null) {
      draft.text(ArticlePart.ID, brokenId);
    }
  }

  private void finishTail(String tail) {
    List<Contributor> helpers = BodyLines.helpers(tail);
    draft.contributors().addAll(helpers);
    if (helpers.isEmpty()) {
      boilerplate(tail);
    } else {
      omitted("line on who helped", tail);
    }
  }

  private void fill(ArticlePart part, Set<String> given) {
    if (part == ArticlePart.BOILERPLATE) {
      given.forEach(notice -> draft.boilerplate().add(new Boilerplate(notice)));
    } else if (part == ArticlePart.ED_NOTE) {
      draft.text(part, String.join(" ", given));
    } else {
      draft.texts(part).addAll(given);
    }
  }

  private NamedParts put(ArticlePart part, String raw, String rule) {
    texts.put(part, raw, rule);
    return this;
  }

  private NamedParts add(ArticlePart part, String raw) {
    String clean = Texts.line(raw);
    if (!clean.isEmpty()) {
      lists.computeIfAbsent(part, some -> new LinkedHashSet<>()).add(clean);
    }
    return this;
  }

  private static @Nullable String orNull(String raw) {
    String clean = Texts.line(raw);
    return clean.isEmpty() ? null : clean;
  }
}
