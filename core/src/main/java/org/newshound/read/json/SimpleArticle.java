package org.newshound.read.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Caption;
import org.newshound.article.Dateline;
import org.newshound.article.Origin;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.read.text.DateContext;
import org.newshound.read.text.DateParser;
import tools.jackson.databind.JsonNode;

/// Reads a JSON object that people write by hand or export from elsewhere: plain strings under our
/// own names or the obvious others (`title`, `text`, `content`, `author`, `date`), nested objects
/// of our own form where there are any.
///
/// A body string has its paragraphs at blank lines. A dateline, contributors and a sign-off that
/// run into it are recognised; nothing of it is ever cut as page noise, since it was given as the
/// body.
final class SimpleArticle {
  private final Keys keys;
  private final Origin origin;
  private final List<String> warnings;

  SimpleArticle(JsonNode node, Origin origin, List<String> warnings) {
    this.keys = new Keys(node);
    this.origin = origin;
    this.warnings = warnings;
  }

  Article read() {
    String source = keys.line("source", "publisher");
    return Article.builder()
        .id(keys.line("id"))
        .version(keys.line("version"))
        .headline(keys.line("headline", "title"))
        .deck(keys.line("deck", "subtitle", "standfirst"))
        .kicker(keys.line("kicker"))
        .byline(byline())
        .dateline(dateline())
        .body(body())
        .captions(captions())
        .published(moment(Published.Kind.PUBLISHED, "published", "date", "datePublished"))
        .modified(moment(Published.Kind.MODIFIED, "modified", "updated", "dateModified"))
        .source(source == null ? null : new Source(source, 1))
        .url(keys.line("url", "link"))
        .language(keys.line("language", "lang"))
        .keywords(keys.lines("keywords", "tags"))
        .section(keys.line("section"))
        .genres(keys.lines("genre"))
        .slug(keys.line("slug"))
        .copyright(keys.line("copyright"))
        .edNote(keys.line("edNote"))
        .origin(origin)
        .build();
  }

  private @Nullable Byline byline() {
    JsonNode value = keys.first("byline", "author", "authors").orElse(null);
    if (value == null) {
      return null;
    }
    if (value.isObject() && value.has("raw")) {
      return ArticleJsonReader.byline(value);
    }
    if (value.isString()) {
      return Byline.unparsed(value.stringValue().strip());
    }
    List<Author> authors = names(value).stream().map(Author::of).toList();
    return authors.isEmpty()
        ? null
        : new Byline(String.join(", ", names(value)), authors, null, null, null);
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
    return Optional.ofNullable(Keys.line(value)).map(Dateline::unparsed).orElse(null);
  }

  private List<Block> body() {
    JsonNode value = keys.first("body", "text", "content").orElse(null);
    if (value == null) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    for (JsonNode part : value.isArray() ? value : List.of(value)) {
      if (part.isObject()) {
        blocks.add(ArticleJsonReader.block(part));
      } else {
        Keys.text(part).ifPresent(text -> blocks.addAll(Paragraphs.of(text)));
      }
    }
    return blocks;
  }

  private List<Caption> captions() {
    List<Caption> captions = new ArrayList<>();
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
    Published moment =
        line == null
            ? null
            : DateParser.parse(line, DateContext.NONE)
                .map(DateParser.DateMatch::published)
                .orElse(null);
    if (moment == null) {
      warnings.add(names[0] + ": \"" + line + "\" is no date that can be understood");
    }
    return moment == null ? null : moment.withKind(kind);
  }
}
