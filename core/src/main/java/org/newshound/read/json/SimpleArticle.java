package org.newshound.read.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.Origin;
import org.newshound.article.Provenance;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.read.Omission;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.dateline.DatelineParser;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.html.MixedText;
import org.newshound.read.parts.Stamp;
import org.newshound.read.text.RunIns;
import org.newshound.read.words.LanguageGuess;
import tools.jackson.databind.JsonNode;

/// Reads a JSON object that people write by hand or export from elsewhere: plain strings under our
/// own names or the obvious others (`title`, `text`, `content`, `author`, `date`), nested objects
/// of our own form where there are any.
///
/// A body string has its paragraphs as [org.newshound.read.text.Unwrapper] finds them. A dateline,
/// contributors and a sign-off that run into it are recognised; nothing of it is ever cut as page
/// noise, since it was given as the body.
final class SimpleArticle {
  private static final String[] PUBLISHED = {
    "published",
    "date",
    "datePublished",
    "published_at",
    "publishedAt",
    "published_date",
    "publish_date",
    "publishDate",
    "publication_date",
    "publicationDate",
    "pubDate",
    "pub_date",
    "webPublicationDate",
    "date_published",
    "datetime",
    "timestamp",
    "created",
    "created_at"
  };
  private static final String[] MODIFIED = {
    "modified", "updated", "dateModified", "date_modified", "updated_at", "lastModified"
  };
  private static final String[] BODY = {
    "body",
    "text",
    "content",
    "articleBody",
    "article_body",
    "article_text",
    "article",
    "story",
    "full_text",
    "fulltext",
    "maintext",
    "bodyText"
  };

  private final Keys keys;
  private final Origin origin;
  private final List<String> warnings;
  private final List<Caption> captions = new ArrayList<>();
  private final List<Omission> omitted = new ArrayList<>();

  SimpleArticle(JsonNode node, Origin origin, List<String> warnings) {
    this.keys = new Keys(node);
    this.origin = origin;
    this.warnings = warnings;
  }

  Article read() {
    List<Block> given = body();
    BylineMatch byline = byline();
    RunIns.Story story = RunIns.find(given, byline.byline(), dateline());
    Published published = moment(Published.Kind.PUBLISHED, PUBLISHED);
    List<Contributor> contributors = new ArrayList<>(byline.contributors());
    contributors.addAll(story.contributors());
    omitted.addAll(story.omitted());
    return Article.builder()
        .id(keys.id("id", "_id", "guid", "uuid", "docid", "doc_id", "article_id", "articleId"))
        .version(keys.line("version"))
        .headline(keys.text("headline", "title", "webTitle", "name"))
        .deck(
            keys.text(
                "deck",
                "subtitle",
                "standfirst",
                "subheadline",
                "summary",
                "abstract",
                "description"))
        .kicker(keys.line("kicker"))
        .byline(byline.byline())
        .contributors(contributors)
        .dateline(resolved(story.dateline(), published))
        .body(story.body())
        .captions(captions())
        .published(published == null ? byline.published() : published)
        .modified(moment(Published.Kind.MODIFIED, MODIFIED))
        .source(source(story))
        .url(keys.line("url", "link", "web_url", "webUrl", "article_url", "permalink"))
        .language(language(story))
        .keywords(keys.lines("keywords", "tags", "topics", "subjects"))
        .section(keys.line("section", "category", "sectionName", "news_desk", "desk"))
        .genres(keys.lines("genre", "genres"))
        .slug(keys.line("slug", "slugline"))
        .copyright(keys.line("copyright"))
        .edNote(keys.line("edNote", "ednote"))
        .origin(origin)
        .provenance(provenance(story))
        .build();
  }

  /// Returns what of the object is in no part of the article that was read of it.
  List<Omission> omitted() {
    List<Omission> all = new ArrayList<>(omitted);
    all.addAll(keys.unread());
    return all;
  }

  /// Returns the byline; one without any part when there is none.
  private BylineMatch byline() {
    JsonNode value =
        keys.first("byline", "author", "authors", "writer", "by", "creator").orElse(null);
    if (value == null) {
      return given(null);
    }
    if (value.isObject() && value.has("raw")) {
      return given(ArticleJsonReader.byline(value));
    }
    String line = Keys.line(value);
    if (line != null) {
      BylineMatch match = BylineParser.standard().field(line).orElseGet(() -> given(null));
      if (match.byline() == null) {
        omitted.add(new Omission("line on who helped", line));
      }
      return match;
    }
    List<Author> authors = names(value).stream().map(Author::of).toList();
    return given(
        authors.isEmpty()
            ? null
            : new Byline(String.join(", ", names(value)), authors, null, null, null));
  }

  private static BylineMatch given(@Nullable Byline byline) {
    return new BylineMatch(byline, List.of(), null, 1, "given");
  }

  /// The names of an author object or of a list of strings and author objects.
  private static List<String> names(JsonNode value) {
    List<String> names = new ArrayList<>();
    for (JsonNode author : value.isArray() ? value : List.of(value)) {
      String name = author.isObject() ? new Keys(author).line("name") : Keys.line(author);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private @Nullable Dateline dateline() {
    JsonNode value = keys.first("dateline").orElse(null);
    if (value == null || value.isObject()) {
      return value == null ? null : ArticleJsonReader.dateline(value);
    }
    return Optional.ofNullable(Keys.line(value))
        .map(line -> DatelineParser.standard().field(line).orElse(Dateline.unparsed(line)))
        .orElse(null);
  }

  private static @Nullable Dateline resolved(
      @Nullable Dateline dateline, @Nullable Published published) {
    return dateline == null || dateline.resolved() != null
        ? dateline
        : DatelineParser.resolve(dateline, published == null ? null : published.day());
  }

  private @Nullable Source source(RunIns.Story story) {
    String given = givenSource();
    return given == null ? story.source() : new Source(given, 1);
  }

  private @Nullable String givenSource() {
    return keys.line(
        "source", "publisher", "publication", "outlet", "newspaper", "agency", "provider");
  }

  private @Nullable String language(RunIns.Story story) {
    String given = keys.line("language", "lang");
    return given == null ? LanguageGuess.of(text(story.body())).orElse(null) : given;
  }

  private static String text(List<Block> body) {
    return body.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /// What was found in the body's text; a given value needs no provenance.
  private Map<String, Provenance> provenance(RunIns.Story story) {
    Map<String, Provenance> found = new HashMap<>(story.provenance());
    if (givenSource() != null) {
      found.remove("source");
    }
    return found;
  }

  /// Takes the body; the words under pictures in it are captions.
  private List<Block> body() {
    JsonNode value = keys.first(BODY).orElse(null);
    if (value == null) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    for (JsonNode part : value.isArray() ? value : List.of(value)) {
      String rendered = new Fields(part).text("rendered");
      if (part.isObject() && rendered.isEmpty()) {
        blocks.add(ArticleJsonReader.block(part));
      } else {
        String text = rendered.isEmpty() ? Keys.text(part).orElse("") : rendered;
        FragmentBlocks found = MixedText.blocks(text);
        blocks.addAll(found.blocks());
        captions.addAll(found.captions());
      }
    }
    return blocks;
  }

  private List<Caption> captions() {
    JsonNode value = keys.first("captions", "caption").orElse(null);
    if (value != null) {
      for (JsonNode caption : value.isArray() ? value : List.of(value)) {
        String line = Keys.line(caption);
        if (caption.isObject()) {
          captions.add(ArticleJsonReader.caption(caption));
        } else if (line != null) {
          captions.add(Caption.of(line));
        }
      }
    }
    return captions;
  }

  private @Nullable Published moment(Published.Kind kind, String... names) {
    JsonNode value = keys.first(names).orElse(null);
    if (value == null || value.isObject()) {
      return value == null ? null : ArticleJsonReader.published(value);
    }
    String line = Keys.line(value);
    Published moment = line == null ? null : Stamp.read(line, kind);
    if (moment == null) {
      warnings.add(names[0] + ": \"" + line + "\" is no date that can be understood");
      omitted.add(new Omission("date that can not be understood", line == null ? "" : line));
    }
    if (moment != null && line != null && line.length() > moment.raw().length()) {
      omitted.add(new Omission("line with a date", line));
    }
    return moment == null ? null : moment.withKind(kind);
  }
}
