package org.newshound.read.other;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newshound.article.json.LimitedJson;
import org.newshound.read.Head;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Tells JSON that describes programs, sites and archives from JSON of articles.
final class Manifests {
  private static final int LEAST = 2;

  /// Keys of which an object of articles has one.
  private static final Set<String> OF_ARTICLES =
      Set.of(
          "headline",
          "body",
          "text",
          "content",
          "articleBody",
          "articles",
          "items",
          "@type",
          "@graph",
          "contents",
          "bodies",
          "article_html",
          "content_html",
          "content_text",
          "published",
          "uri");

  /// Keys of manifests, none of which an object of articles has.
  private static final Set<String> OF_MANIFESTS =
      Set.of(
          "$schema",
          "autoload",
          "background_color",
          "browserslist",
          "compilerOptions",
          "dependencies",
          "devDependencies",
          "display",
          "engines",
          "extends",
          "hash",
          "icons",
          "lockfileVersion",
          "main",
          "mappings",
          "name",
          "names",
          "packages",
          "path",
          "peerDependencies",
          "plugins",
          "presets",
          "private",
          "profile",
          "repository",
          "require",
          "resources",
          "rules",
          "scope",
          "scripts",
          "short_name",
          "signedData",
          "sources",
          "sourcesContent",
          "start_url",
          "theme_color",
          "version",
          "wacz_version");

  private Manifests() {}

  static Optional<Kind> of(Head head) {
    String text = head.text().strip();
    if (!text.startsWith("{")) {
      return Optional.empty();
    }
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    if (line.contains("\"json-pages-")) {
      return Optional.of(Kind.manifest("the list of the pages of a web archive"));
    }
    return isManifest(text)
        ? Optional.of(Kind.manifest("JSON about a program or site (a manifest), no article"))
        : Optional.empty();
  }

  private static boolean isManifest(String text) {
    // Most files are of articles; they are not to be parsed for this.
    if (OF_MANIFESTS.stream().filter(key -> text.contains('"' + key + '"')).limit(LEAST).count()
        < LEAST) {
      return false;
    }
    Set<String> keys = keys(text);
    return keys.stream().noneMatch(OF_ARTICLES::contains)
        && keys.stream().filter(OF_MANIFESTS::contains).count() >= LEAST;
  }

  /// Returns the keys of an object, as far as it can be read: a head may be cut off.
  private static Set<String> keys(String text) {
    Set<String> keys = new HashSet<>();
    try (JsonParser parser = LimitedJson.mapper().createParser(text)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        keys.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      // What was read by then has to do.
    }
    return keys;
  }
}
