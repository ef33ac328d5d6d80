package org.newshound.read.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.ArticlePart;
import org.newshound.article.Block;
import org.newshound.article.Boilerplate;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.Origin;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.article.Status;
import org.newshound.article.Teaser;
import org.newshound.article.text.ArticleId;
import org.newshound.read.Omission;
import org.newshound.read.ReadBlock;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.ReadReport;

/// The draft of an article: what a reader has found of it so far and how it was found. All readers
/// fill one, and it is made an article once, at the end.
///
/// Lists are live: what is added to or taken out of them is added to or taken out of the draft. Of
/// what is given twice, the last value stays.
///
/// Not safe for use by several threads at once.
public final class ArticleDraft {
  /// The parts that are one text.
  static final Set<ArticlePart> TEXTS =
      Collections.unmodifiableSet(
          EnumSet.of(
              ArticlePart.ID,
              ArticlePart.VERSION,
              ArticlePart.HEADLINE,
              ArticlePart.DECK,
              ArticlePart.KICKER,
              ArticlePart.URL,
              ArticlePart.LANGUAGE,
              ArticlePart.SECTION,
              ArticlePart.SLUG,
              ArticlePart.COPYRIGHT,
              ArticlePart.ED_NOTE));

  private static final Set<ArticlePart> LISTS =
      EnumSet.of(
          ArticlePart.CREDITS, ArticlePart.KEYWORDS, ArticlePart.GENRES, ArticlePart.CORRECTIONS);

  private final Origin origin;
  private final Evidence evidence = new Evidence();
  private final Map<ArticlePart, String> texts = new EnumMap<>(ArticlePart.class);
  private final Map<ArticlePart, List<String>> lists = new EnumMap<>(ArticlePart.class);
  private final List<Contributor> contributors = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();
  private final List<Caption> captions = new ArrayList<>();
  private final List<Boilerplate> boilerplate = new ArrayList<>();
  private final List<Teaser> teasers = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final List<Omission> omitted = new ArrayList<>();
  private @Nullable Byline byline;
  private @Nullable Dateline dateline;
  private @Nullable Published published;
  private @Nullable Published modified;
  private @Nullable Instant receivedAt;
  private @Nullable Source source;
  private @Nullable Instant embargoedUntil;
  private @Nullable Integer urgency;
  private Status status = Status.USABLE;

  /// Begins an article.
  ///
  /// @param origin where it is read from
  public ArticleDraft(Origin origin) {
    this.origin = origin;
  }

  /// {@return how its values were found}
  public Evidence evidence() {
    return evidence;
  }

  /// {@return the text of a part that is one text; null when there is none}
  ///
  /// @param part such as the headline
  public @Nullable String text(ArticlePart part) {
    return texts.get(checked(part, TEXTS));
  }

  /// Sets the text of a part that is one text.
  ///
  /// @param part such as the headline
  /// @param text the text; null for none
  public void text(ArticlePart part, @Nullable String text) {
    checked(part, TEXTS);
    if (text == null) {
      texts.remove(part);
    } else {
      texts.put(part, text);
    }
  }

  /// {@return the texts of a part that is a list of texts}
  ///
  /// @param part such as the keywords
  public List<String> texts(ArticlePart part) {
    return lists.computeIfAbsent(checked(part, LISTS), some -> new ArrayList<>());
  }

  private static ArticlePart checked(ArticlePart part, Set<ArticlePart> allowed) {
    if (!allowed.contains(part)) {
      throw new IllegalArgumentException(part + " is none of " + allowed);
    }
    return part;
  }

  /// {@return who wrote it; null when that is not known}
  public @Nullable Byline byline() {
    return byline;
  }

  /// Sets who wrote it.
  public void byline(@Nullable Byline byline) {
    this.byline = byline;
  }

  /// {@return where and when it was filed; null when that is not known}
  public @Nullable Dateline dateline() {
    return dateline;
  }

  /// Sets where and when it was filed.
  public void dateline(@Nullable Dateline dateline) {
    this.dateline = dateline;
  }

  /// {@return when it was published; null when that is not known}
  public @Nullable Published published() {
    return published;
  }

  /// Sets when it was published.
  public void published(@Nullable Published published) {
    this.published = published;
  }

  /// {@return when it was last changed; null when that is not known}
  public @Nullable Published modified() {
    return modified;
  }

  /// Sets when it was last changed.
  public void modified(@Nullable Published modified) {
    this.modified = modified;
  }

  /// {@return the agency or publisher; null when that is not known}
  public @Nullable Source source() {
    return source;
  }

  /// Sets the agency or publisher.
  public void source(@Nullable Source source) {
    this.source = source;
  }

  /// Sets when it was received.
  public void receivedAt(@Nullable Instant receivedAt) {
    this.receivedAt = receivedAt;
  }

  /// Sets before which moment it must not be shown.
  public void embargoedUntil(@Nullable Instant embargoedUntil) {
    this.embargoedUntil = embargoedUntil;
  }

  /// Sets its urgency, from 1 (flash) to 9.
  public void urgency(@Nullable Integer urgency) {
    this.urgency = urgency;
  }

  /// Sets whether it may be shown.
  public void status(Status status) {
    this.status = status;
  }

  /// {@return who else helped}
  public List<Contributor> contributors() {
    return contributors;
  }

  /// {@return its text}
  public List<Block> body() {
    return body;
  }

  /// {@return the words under its pictures}
  public List<Caption> captions() {
    return captions;
  }

  /// {@return promotions and notices around it}
  public List<Boilerplate> boilerplate() {
    return boilerplate;
  }

  /// {@return beginnings of other stories around it}
  public List<Teaser> teasers() {
    return teasers;
  }

  /// {@return what looked wrong but does not keep the article from being read}
  public List<String> warnings() {
    return warnings;
  }

  /// {@return what of its text is in no part of the article}
  public List<Omission> omitted() {
    return omitted;
  }

  /// {@return the article, or why there is none}
  ///
  /// @param limits how long its body may be
  public ReadOutcome outcome(ReadLimits limits) {
    return outcome(limits, List.of());
  }

  /// {@return the article, or why there is none}
  ///
  /// @param limits how long its body may be
  /// @param blocks what each part of its page was taken for
  public ReadOutcome outcome(ReadLimits limits, List<ReadBlock> blocks) {
    long chars = body.stream().mapToLong(block -> block.text().length()).sum();
    if (chars > limits.bodyChars()) {
      return rejected("its body has " + chars + " characters, more than " + limits.bodyChars());
    }
    if (text(ArticlePart.HEADLINE) == null && body.isEmpty()) {
      return rejected("it has neither headline nor body");
    }
    String id = text(ArticlePart.ID);
    return (id == null ? Optional.<String>empty() : ArticleId.problem(id))
        .map(this::rejected)
        .orElseGet(
            () -> new ReadOutcome.Accepted(article(), new ReadReport(blocks, warnings, omitted)));
  }

  private ReadOutcome rejected(String reason) {
    return new ReadOutcome.Rejected(origin, reason);
  }

  private Article article() {
    return Article.builder()
        .id(text(ArticlePart.ID))
        .version(text(ArticlePart.VERSION))
        .headline(text(ArticlePart.HEADLINE))
        .deck(text(ArticlePart.DECK))
        .kicker(text(ArticlePart.KICKER))
        .byline(byline)
        .contributors(contributors)
        .dateline(dateline)
        .body(body)
        .captions(captions)
        .credits(texts(ArticlePart.CREDITS))
        .published(published)
        .modified(modified)
        .receivedAt(receivedAt)
        .source(source)
        .url(text(ArticlePart.URL))
        .status(status)
        .embargoedUntil(embargoedUntil)
        .language(text(ArticlePart.LANGUAGE))
        .keywords(texts(ArticlePart.KEYWORDS))
        .section(text(ArticlePart.SECTION))
        .genres(texts(ArticlePart.GENRES))
        .slug(text(ArticlePart.SLUG))
        .urgency(urgency)
        .copyright(text(ArticlePart.COPYRIGHT))
        .edNote(text(ArticlePart.ED_NOTE))
        .corrections(texts(ArticlePart.CORRECTIONS))
        .boilerplate(boilerplate)
        .teasers(teasers)
        .origin(origin)
        .provenance(evidence.provenance())
        .build();
  }
}
