package org.newshound.read.html.meta;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.read.date.DateContext;
import org.newshound.read.date.DateParser;
import org.newshound.read.date.DateParser.DateMatch;
import tools.jackson.databind.JsonNode;

/// Finds when an article was published and last changed.
final class Times {
  private static final int YEAR_MIN = 1900;
  private static final String[] PUBLISHED_META = {
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "date.published",
    "article.published",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date.created",
    "dc.date",
    "dc.created",
    "cxenseparse:recs:publishtime",
    "article_date_original",
    "original-publish-date",
    "published-date",
    "last-published",
    "date",
    "timestamp",
    "date_published",
    "displaydate",
    "rnews:datepublished",
    "article:published",
    "bt:pubdate",
    "shareaholic:article_published_time"
  };
  private static final String[] MODIFIED_META = {
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod",
    "dcterms.modified", "dc.date.modified", "article:modified", "revised", "article.updated"
  };

  private final @Nullable JsonNode article;
  private final MetaTags tags;
  private final Document page;
  private final DateContext context;

  Times(@Nullable JsonNode article, MetaTags tags, Document page, @Nullable String language) {
    this.article = article;
    this.tags = tags;
    this.page = page;
    this.context = new DateContext(null, language, null, null);
  }

  Optional<Found<Published>> published() {
    return inData(List.of("datePublished", "uploadDate", "dateCreated"), Kind.PUBLISHED)
        .or(() -> inTags(PUBLISHED_META, Kind.PUBLISHED))
        .or(() -> inMarkup("[itemprop~=datePublished]", "microdata", 0.8, Kind.PUBLISHED))
        .or(() ->
            inMarkup(
                "time[pubdate], time.published, time.entry-date", "time", 0.75, Kind.PUBLISHED))
        .or(() ->
            inMarkup("article time[datetime], main time[datetime]", "time", 0.6, Kind.PUBLISHED))
        .or(() -> inMarkup("time", "time", 0.5, Kind.PUBLISHED));
  }

  Optional<Found<Published>> modified() {
    return inData(List.of("dateModified"), Kind.MODIFIED)
        .or(() -> inTags(MODIFIED_META, Kind.MODIFIED))
        .or(() -> inMarkup("[itemprop~=dateModified]", "microdata", 0.8, Kind.MODIFIED));
  }

  private Optional<Found<Published>> inData(List<String> keys, Kind kind) {
    if (article == null) {
      return Optional.empty();
    }
    for (String key : keys) {
      Optional<Published> time = read(LinkedData.text(article, key), kind);
      if (time.isPresent()) {
        return Optional.of(new Found<>(time.get(), "json-ld", 0.95));
      }
    }
    return Optional.empty();
  }

  private Optional<Found<Published>> inTags(String[] names, Kind kind) {
    for (String name : names) {
      for (String value : tags.all(name)) {
        Optional<Published> time = read(value, kind);
        if (time.isPresent()) {
          return Optional.of(new Found<>(time.get(), "meta", 0.85));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found<Published>> inMarkup(
      String query, String rule, double confidence, Kind kind) {
    for (Element element : page.select(query)) {
      for (String value :
          List.of(element.attr("datetime"), element.attr("content"), element.text())) {
        Optional<Published> time = read(value, kind);
        if (time.isPresent()) {
          return Optional.of(new Found<>(time.get(), rule, confidence));
        }
      }
    }
    return Optional.empty();
  }

  /// Reads one time as it stands in metadata.
  Optional<Published> read(String text, Kind kind) {
    String value = PrintedText.clean(text);
    if (value.isEmpty() || value.length() > 100) {
      return Optional.empty();
    }
    Optional<Published> iso = IsoTimes.read(value, kind);
    Published time =
        iso.orElseGet(
            () -> DateParser.parse(value, context).map(DateMatch::published).orElse(null));
    if (time == null || !isPlausible(time.day())) {
      return Optional.empty();
    }
    return Optional.of(time.withKind(kind));
  }

  private static boolean isPlausible(LocalDate day) {
    boolean epoch = day.getYear() == 1970 && day.getDayOfYear() <= 2;
    return day.getYear() >= YEAR_MIN && !epoch && day.getYear() < 2200;
  }

  /// Returns the point in time of an epoch count, in seconds or thousandths.
  static Optional<Instant> ofEpoch(String digits) {
    if (digits.length() == 10) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(digits)));
    }
    return digits.length() == 13
        ? Optional.of(Instant.ofEpochMilli(Long.parseLong(digits)))
        : Optional.empty();
  }
}
