package org.newshound.read.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.newshound.article.Provenance;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.article.Status;
import org.newshound.article.Teaser;
import org.newshound.read.prose.Shape;
import org.newshound.read.prose.TextBlock;

/// The article that a page yields, while its parts are still being found.
///
/// The steps of reading write into it as they go; a part that is set together with its place also
/// leaves its provenance. Not safe for use by several threads.
final class Draft {
  @Nullable String headline;
  @Nullable String deck;
  @Nullable String kicker;
  @Nullable Byline byline;
  @Nullable Dateline dateline;
  @Nullable Published published;
  @Nullable Published modified;
  @Nullable Source source;
  @Nullable String copyright;
  @Nullable String edNote;
  @Nullable TextBlock embargo;
  @Nullable Instant embargoedUntil;
  @Nullable String language;
  Status status = Status.USABLE;
  final List<Contributor> contributors = new ArrayList<>();
  final List<Block> body = new ArrayList<>();
  final List<Caption> captions = new ArrayList<>();
  final List<String> credits = new ArrayList<>();
  final List<String> corrections = new ArrayList<>();
  final List<Boilerplate> boilerplate = new ArrayList<>();
  final List<Teaser> teasers = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();
  private final Map<ArticlePart, Provenance> provenance = new EnumMap<>(ArticlePart.class);

  /// Notes where a part was found; of several places the first stays.
  void found(ArticlePart part, TextBlock where, String rule, double confidence) {
    provenance.putIfAbsent(
        part, new Provenance(where.line(), where.start(), where.end(), rule, confidence));
  }

  /// Says whether there is enough to make an article of.
  boolean isArticle() {
    return headline != null || !body.isEmpty();
  }

  /// Says whether what looks like a body is nothing but beginnings of stories without a headline of
  /// their own, as on a page that lists other pages.
  boolean isOnlyTeasers() {
    return headline == null && body.stream().allMatch(block -> Shape.isTruncated(block.text()));
  }

  Article build(Origin origin) {
    return Article.builder()
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
        .source(source)
        .status(status)
        .embargoedUntil(embargoedUntil)
        .language(language)
        .copyright(copyright)
        .edNote(edNote)
        .corrections(corrections)
        .boilerplate(boilerplate)
        .teasers(teasers)
        .origin(origin)
        .provenance(provenance)
        .build();
  }
}
