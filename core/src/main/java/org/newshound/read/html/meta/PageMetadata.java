package org.newshound.read.html.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.html.body.PageHints;
import tools.jackson.databind.JsonNode;

/// All that a page says about its article outside the article's text.
///
/// Instances are immutable and safe for use by many threads as long as nobody changes the page.
public final class PageMetadata {
  private static final int KEYWORDS_MAX = 100;
  private static final int KEYWORD_MAX_CHARS = 200;

  private final Document page;
  private final MetaTags tags;
  private final LinkedData data;
  private final @Nullable JsonNode article;
  private final Times times;
  private final Optional<Found<String>> headline;

  private PageMetadata(Document page) {
    this.page = page;
    this.tags = MetaTags.of(page);
    this.data = LinkedData.of(page);
    this.article = data.article(tags.first("og:title", "twitter:title"));
    this.times = new Times(article, tags, page, language().map(Found::value).orElse(null));
    this.headline = findHeadline();
  }

  /// {@return the metadata of a parsed page}
  public static PageMetadata of(Document page) {
    return new PageMetadata(page);
  }

  /// {@return what helps to find the article's text}
  public PageHints hints() {
    String title = headline().map(Found::value).orElse("");
    return new PageHints(title, description(), given("articleBody"));
  }

  /// {@return the headline}
  public Optional<Found<String>> headline() {
    return headline;
  }

  private Optional<Found<String>> findHeadline() {
    return new Headlines(
            given("headline").isEmpty() ? given("name") : given("headline"),
            tags.first("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"),
            PrintedText.collapse(page.title()),
            data.isNews(article),
            Authors.folded(sites()),
            PrintedHead.headlines(page),
            PrintedHead.seconds(page),
            PrintedHead.unlinkedSeconds(page))
        .choose();
  }

  /// {@return the summary that is given for the article, empty when none is}
  public String description() {
    return tags.first("og:description", "description", "twitter:description", "dc.description");
  }

  /// {@return who signs the article}
  public Optional<Found<Signers>> signature() {
    Optional<Found<Signers>> given = Authors.inData(data, article, sites());
    if (given.isPresent() && !given.get().value().authors().isEmpty()) {
      return given;
    }
    Optional<Found<Signers>> tagged = Authors.inTags(tags, sites());
    if (tagged.isPresent() && !tagged.get().value().authors().isEmpty()) {
      return tagged;
    }
    if (given.isPresent() && Authors.isAgency(given.get().value())) {
      return given;
    }
    List<String> sites = Authors.folded(sites());
    return PrintedAuthors.find(
            page, name -> Authors.isSite(name, sites) && !BylineParser.isPerson(name))
        .or(() -> given)
        .or(() -> tagged);
  }

  /// {@return when it was published}
  public Optional<Found<Published>> published() {
    return times.published();
  }

  /// {@return when it was published, of whatever date is to be had, such as one in the future}
  public Optional<Found<Published>> doubtedPublished() {
    return times.doubted();
  }

  /// {@return when it was last changed}
  public Optional<Found<Published>> modified() {
    return times.modified();
  }

  /// {@return the publisher}
  public Optional<Found<String>> publisher() {
    String given = article == null ? "" : nameOf(article.get("publisher"));
    if (!given.isEmpty()) {
      return Optional.of(new Found<>(given, "json-ld", 0.9));
    }
    return found(tags.first("og:site_name", "dc.publisher", "application-name"), "meta", 0.8);
  }

  /// {@return the page's canonical address}
  public Optional<Found<String>> url() {
    for (Element link : page.select("link[rel=canonical]")) {
      if (isAddress(link.attr("href"))) {
        return found(link.attr("href").strip(), "canonical", 0.95);
      }
    }
    String shared = tags.first("og:url");
    if (isAddress(shared)) {
      return found(shared, "meta", 0.9);
    }
    for (String key : List.of("url", "mainEntityOfPage", "@id")) {
      String given = given(key);
      if (isAddress(given)) {
        return found(given, "json-ld", 0.9);
      }
    }
    return Optional.empty();
  }

  /// {@return the language as a BCP 47 tag}
  public Optional<Found<String>> language() {
    Element root = page.selectFirst("html");
    String declared = root == null ? "" : root.attr("lang") + root.attr("xml:lang");
    return tag(given("inLanguage"), "json-ld")
        .or(() -> tag(root != null && root.hasAttr("lang") ? root.attr("lang") : declared, "html"))
        .or(() -> tag(tags.first("og:locale", "content-language", "dc.language"), "meta"));
  }

  private static Optional<Found<String>> tag(String text, String rule) {
    String tag = Locale.forLanguageTag(text.strip().replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? Optional.empty() : found(tag, rule, 0.8);
  }

  /// {@return the section of the paper}
  public Optional<Found<String>> section() {
    List<String> given =
        article == null ? List.of() : LinkedData.texts(article.get("articleSection"));
    if (!given.isEmpty()) {
      return found(given.getFirst(), "json-ld", 0.9);
    }
    return found(tags.first("article:section", "parsely-section", "section"), "meta", 0.85);
  }

  /// {@return the keywords}
  public List<String> keywords() {
    List<String> given = article == null ? List.of() : LinkedData.texts(article.get("keywords"));
    Set<String> words = new LinkedHashSet<>();
    add(given, words);
    if (words.isEmpty()) {
      add(tags.all("news_keywords"), words);
    }
    if (words.isEmpty()) {
      tags.all("article:tag").forEach(word -> add(List.of(word), words));
    }
    if (words.isEmpty()) {
      add(tags.all("keywords", "parsely-tags", "sailthru.tags"), words);
    }
    return words.stream().limit(KEYWORDS_MAX).toList();
  }

  private static void add(List<String> values, Set<String> words) {
    for (String value : values) {
      for (String word : value.split("[,;]", -1)) {
        if (!word.isBlank() && word.strip().length() <= KEYWORD_MAX_CHARS) {
          words.add(word.strip());
        }
      }
    }
  }

  /// {@return the genres}
  public List<String> genres() {
    return article == null ? List.of() : new ArrayList<>(LinkedData.texts(article.get("genre")));
  }

  /// {@return the second headline that is given, if it is another one}
  public Optional<Found<String>> alternativeHeadline() {
    String first = headline().map(Found::value).map(Headlines::fold).orElse("");
    return found(given("alternativeHeadline"), "json-ld", 0.7)
        .filter(second -> !Headlines.fold(second.value()).equals(first));
  }

  /// {@return the dateline that is given}
  public String dateline() {
    return given("dateline");
  }

  /// {@return the correction that is given}
  public List<String> corrections() {
    return article == null ? List.of() : LinkedData.texts(article.get("correction"));
  }

  /// {@return the whole text, as some pages repeat it here; empty when not}
  public String articleBody() {
    return article == null ? "" : article.path("articleBody").asString("");
  }

  /// {@return whether the metadata call the page an article}
  public boolean isArticle() {
    return article != null
        || tags.first("og:type").toLowerCase(Locale.ROOT).startsWith("article")
        || !tags.first("article:published_time").isEmpty();
  }

  /// {@return whether the metadata call the page an article and nothing less, such as a page}
  public boolean isArticleByName() {
    return data.isArticle(tags.first("og:title", "twitter:title"))
        || tags.first("og:type").toLowerCase(Locale.ROOT).startsWith("article")
        || !tags.first("article:published_time").isEmpty();
  }

  /// Returns what the site calls itself.
  private List<String> sites() {
    List<String> names =
        new ArrayList<>(tags.all("og:site_name", "application-name", "dc.publisher"));
    if (article != null) {
      names.add(nameOf(article.get("publisher")));
    }
    url().ifPresent(url -> names.addAll(hostNames(url.value())));
    return names;
  }

  /// Returns the host of an address, and its name without the last part.
  private static List<String> hostNames(String url) {
    String host = url.substring(url.indexOf("//") + 2);
    int end = host.indexOf('/');
    String name = end < 0 ? host : host.substring(0, end);
    String bare = name.startsWith("www.") ? name.substring(4) : name;
    int dot = bare.lastIndexOf('.');
    return dot > 0 ? List.of(bare, bare.substring(0, dot)) : List.of(bare);
  }

  private String nameOf(@Nullable JsonNode node) {
    if (node == null || (node.isArray() && node.isEmpty())) {
      return "";
    }
    JsonNode resolved = data.resolve(node.isArray() ? node.get(0) : node);
    return resolved.isObject()
        ? LinkedData.text(resolved, "name")
        : resolved.isString() ? PrintedText.clean(resolved.stringValue()) : "";
  }

  private String given(String key) {
    return article == null ? "" : LinkedData.text(article, key);
  }

  private static boolean isAddress(String text) {
    String address = text.strip();
    return (address.startsWith("https://") || address.startsWith("http://"))
        && address.length() < 4096
        && address.chars().noneMatch(c -> c <= ' ');
  }

  private static Optional<Found<String>> found(String value, String rule, double confidence) {
    return value.isBlank() ? Optional.empty() : Optional.of(new Found<>(value, rule, confidence));
  }
}
