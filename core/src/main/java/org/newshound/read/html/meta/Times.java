package org.newshound.read.html.meta;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Provenance;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.read.date.DateContext;
import org.newshound.read.date.DateField;
import org.newshound.read.date.DateParser.DateMatch;
import tools.jackson.databind.JsonNode;

/// Finds when an article was published and last changed.
final class Times {
  private static final int YEAR_MIN = 1900;
  private static final int LONGEST = 100;
  private static final String MARKED = "time[pubdate], time.published, time.entry-date";
  private static final String TITLED =
      "abbr.published, abbr.dtstart, .published[title], .dt-published, .entry-date[title]";
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

  /// Returns the first date of publication that is not doubted.
  Optional<Found<Published>> published() {
    return published(true);
  }

  /// Returns the first date of publication; a later step doubts it.
  Optional<Found<Published>> doubted() {
    return published(false);
  }

  private Optional<Found<Published>> published(boolean sure) {
    Kind kind = Kind.PUBLISHED;
    return inData(List.of("datePublished", "uploadDate", "dateCreated"), kind, sure)
        .or(() -> inTags(PUBLISHED_META, kind, sure))
        .or(() -> inMarkup("[itemprop~=datePublished]", "microdata", 0.8, kind, sure))
        .or(() -> inMarkup(MARKED, "time", 0.75, kind, sure))
        .or(() -> inMarkup(TITLED, "hatom", 0.75, kind, sure))
        .or(() -> inMarkup("article time[datetime], main time[datetime]", "time", 0.6, kind, sure))
        .or(() -> inMarkup("time", "time", 0.5, kind, sure));
  }

  Optional<Found<Published>> modified() {
    Kind kind = Kind.MODIFIED;
    return inData(List.of("dateModified"), kind, true)
        .or(() -> inTags(MODIFIED_META, kind, true))
        .or(() -> inMarkup("[itemprop~=dateModified]", "microdata", 0.8, kind, true));
  }

  private Optional<Found<Published>> inData(List<String> keys, Kind kind, boolean sure) {
    if (article == null) {
      return Optional.empty();
    }
    return keys.stream()
        .flatMap(key -> read(LinkedData.text(article, key), "json-ld", 0.95, kind, sure).stream())
        .findFirst();
  }

  private Optional<Found<Published>> inTags(String[] names, Kind kind, boolean sure) {
    return tags.all(names).stream()
        .flatMap(value -> read(value, "meta", 0.85, kind, sure).stream())
        .findFirst();
  }

  private Optional<Found<Published>> inMarkup(
      String query, String rule, double confidence, Kind kind, boolean sure) {
    for (Element element : page.select(query)) {
      for (String value : values(element)) {
        Optional<Found<Published>> time = read(value, rule, confidence, kind, sure);
        if (time.isPresent()) {
          return time;
        }
      }
    }
    return Optional.empty();
  }

  /// Returns where an element may have its time; hAtom has it in the title of an abbreviation.
  private static List<String> values(Element element) {
    return List.of(
        element.attr("datetime"), element.attr("content"), element.attr("title"), element.text());
  }

  /// Reads one time as it stands in metadata. Of a doubted one little is believed.
  private Optional<Found<Published>> read(
      String text, String rule, double confidence, Kind kind, boolean sure) {
    String value = PrintedText.clean(text);
    if (value.isEmpty() || value.length() > LONGEST) {
      return Optional.empty();
    }
    DateMatch match = DateField.match(value, kind, context).orElse(null);
    Published time = match == null ? null : match.published();
    if (match == null || time == null || !isPlausible(time.day())) {
      return Optional.empty();
    }
    boolean doubted = match.confidence() < Provenance.TRUSTED;
    double known = doubted ? match.confidence() : confidence;
    return sure && doubted ? Optional.empty() : Optional.of(new Found<>(time, rule, known));
  }

  private static boolean isPlausible(LocalDate day) {
    boolean epoch = day.getYear() == 1970 && day.getDayOfYear() <= 2;
    return day.getYear() >= YEAR_MIN && !epoch;
  }
}
