package org.newshound.read.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.newshound.article.Caption;
import org.newshound.article.Status;
import org.newshound.read.html.MixedText;
import org.newshound.read.parts.NamedParts;

/// Hands the keys of front matter to an article; what no part of it takes is reported.
///
/// Not safe for use by several threads at once.
final class FrontFields {
  /// Where site generators put keys of one's own.
  private static final List<String> GROUPS = List.of("taxonomies.", "params.", "extra.");

  private static final Set<String> NO = Set.of("false", "no", "0");

  private final NamedParts draft;
  private final Map<String, List<String>> left = new TreeMap<>();

  private FrontFields(NamedParts draft) {
    this.draft = draft;
  }

  static void into(NamedParts draft, FrontMatter front) {
    new FrontFields(draft).take(front);
  }

  private void take(FrontMatter front) {
    front.fields().forEach((key, values) -> left.put(key, new ArrayList<>(values)));
    GROUPS.forEach(this::lift);
    first(draft::id, "id", "guid", "uuid");
    first(draft::headline, "headline", "title");
    first(
        draft::deck, "subtitle", "deck", "dek", "standfirst", "description", "summary", "excerpt");
    first(draft::kicker, "kicker");
    byline();
    first(draft::dateline, "dateline");
    first((raw, rule) -> draft.located(raw), "location", "place");
    first(this::language, "language", "lang", "locale");
    status();
    first(
        draft::published,
        "date",
        "published",
        "publishdate",
        "publisheddate",
        "datepublished",
        "publishedat",
        "pubdate",
        "created");
    first(
        draft::modified,
        "updated",
        "lastmod",
        "modified",
        "lastmodified",
        "lastmodifiedat",
        "datemodified",
        "modifieddate",
        "updatedat",
        "lastupdated");
    first(draft::embargoedUntil, "embargo", "embargoeduntil");
    first(draft::source, "source", "source.name", "publisher", "publication", "agency");
    first(this::url, "canonical", "canonicalurl", "url", "permalink", "link", "source.url");
    first(draft::slug, "slug");
    first(draft::copyright, "copyright");
    first(draft::section, "section", "category", "categories");
    each(
        (value, rule) -> draft.keyword(value),
        "tags",
        "tag",
        "keywords",
        "keyword",
        "categories",
        "category");
    each(
        (value, rule) -> draft.caption(Caption.of(value)),
        "caption",
        "imagecaption",
        "image.caption",
        "cover.caption");
    each((value, rule) -> draft.correction(value), "correction", "corrections");
    each(draft::edNote, "ednote");
    left.forEach((key, values) -> draft.omitted("key " + key, String.join(", ", values)));
    front.unread().forEach(line -> draft.omitted("line of front matter", line));
  }

  private void lift(String group) {
    for (String key : List.copyOf(left.keySet())) {
      String plain = key.startsWith(group) ? key.substring(group.length()) : key;
      if (!plain.equals(key) && !left.containsKey(plain)) {
        left.put(plain, left.remove(key));
      }
    }
  }

  /// Hands over the first value there is; further ones stay.
  private void first(BiConsumer<String, String> part, String... keys) {
    for (String key : keys) {
      List<String> values = left.get(key);
      if (values != null) {
        part.accept(MixedText.line(values.removeFirst()), key);
        if (values.isEmpty()) {
          left.remove(key);
        }
        return;
      }
    }
  }

  /// Hands over every value there is.
  private void each(BiConsumer<String, String> part, String... keys) {
    for (String key : keys) {
      List<String> values = left.remove(key);
      if (values != null) {
        values.forEach(value -> part.accept(MixedText.line(value), key));
      }
    }
  }

  /// Authors may be names, or have names, within one list.
  private void byline() {
    first(draft::byline, "byline");
    Set<String> names = new LinkedHashSet<>();
    if (!draft.hasByline()) {
      each(
          (name, key) -> names.add(name), "author.name", "author", "authors.name", "authors", "by");
    }
    draft.byline(String.join(", ", names), "authors");
  }

  /// A draft is not to be found; `published: false` says the same.
  private void status() {
    first(this::draft, "draft");
    List<String> published = left.get("published");
    if (published != null && isFlag(published.getFirst())) {
      first(this::isPublic, "published");
    }
    first(draft::status, "status", "pubstatus");
  }

  private static boolean isFlag(String value) {
    String word = value.toLowerCase(Locale.ROOT);
    return word.equals("true") || word.equals("yes") || NO.contains(word);
  }

  private void draft(String value, String key) {
    if (!NO.contains(value.toLowerCase(Locale.ROOT))) {
      draft.status(Status.WITHHELD);
    }
  }

  private void isPublic(String value, String key) {
    if (NO.contains(value.toLowerCase(Locale.ROOT))) {
      draft.status(Status.WITHHELD);
    }
  }

  private void language(String value, String key) {
    draft.language(value, key);
    if (draft.language().isEmpty()) {
      draft.omitted("key " + key, value);
    }
  }

  /// An address within the site is none that leads anywhere from here.
  private void url(String value, String key) {
    if (value.startsWith("http://") || value.startsWith("https://")) {
      draft.url(value, key);
    } else {
      draft.omitted("key " + key, value);
    }
  }
}
