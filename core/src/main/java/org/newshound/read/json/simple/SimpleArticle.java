package org.newshound.read.json.simple;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.ArticlePart;
import org.newshound.article.Block;
import org.newshound.article.Caption;
import org.newshound.article.Contributor;
import org.newshound.article.Dateline;
import org.newshound.article.Origin;
import org.newshound.article.Provenance;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.read.Omission;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.dateline.DatelineParser;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.prose.RunIns;
import org.newshound.read.words.LanguageGuess;
import org.newshound.read.words.LanguageNames;
import tools.jackson.databind.JsonNode;

/// Reads a JSON object that people write by hand or export from elsewhere: plain strings under our
/// own names or those of others ([PartName]), nested objects of our own form where there are any.
///
/// A dateline, contributors and a sign-off that run into the body are recognised; nothing of it is
/// ever cut as page noise, since it was given as the body.
public final class SimpleArticle {
  private static final List<String> TITLE_ENDS = List.of(" - ", " | ", " – ", " — ", " :: ");

  private final GivenKeys keys;
  private final Origin origin;
  private final boolean row;
  private final List<String> warnings = new ArrayList<>();
  private final Map<ArticlePart, Provenance> doubts = new EnumMap<>(ArticlePart.class);
  private final List<Omission> omitted = new ArrayList<>();

  private SimpleArticle(JsonNode node, Origin origin, boolean row) {
    this.keys = new GivenKeys(node);
    this.origin = origin;
    this.row = row;
  }

  public static SimpleArticle of(JsonNode node, Origin origin) {
    return new SimpleArticle(node, origin, false);
  }

  /// Begins to read the row of a table, whose cells are texts alone.
  public static SimpleArticle ofRow(JsonNode node, Origin origin) {
    return new SimpleArticle(node, origin, true);
  }

  /// Returns what was odd about it.
  public List<String> warnings() {
    return warnings;
  }

  public Article read() {
    FragmentBlocks given = new SimpleBody(keys, warnings).read();
    BylineMatch byline = SimpleByline.of(keys);
    RunIns.Story story = RunIns.find(given.blocks(), byline.byline(), dateline());
    SimpleMoments moments = new SimpleMoments(keys, row, warnings, doubts, omitted);
    Published published = moments.read(PartName.PUBLISHED, Published.Kind.PUBLISHED);
    List<Contributor> contributors = new ArrayList<>(byline.contributors());
    contributors.addAll(story.contributors());
    omitted.addAll(story.omitted());
    return Article.builder()
        .id(keys.id())
        .version(keys.line(PartName.VERSION))
        .headline(headline())
        .deck(keys.text(PartName.DECK))
        .kicker(keys.line(PartName.KICKER))
        .byline(byline.byline())
        .contributors(contributors)
        .dateline(resolved(story.dateline(), published))
        .body(story.body())
        .captions(captions(given.captions()))
        .published(published == null ? byline.published() : published)
        .modified(moments.read(PartName.MODIFIED, Published.Kind.MODIFIED))
        .source(source(story))
        .url(url())
        .language(language(story))
        .keywords(keys.lines(PartName.KEYWORDS))
        .section(section())
        .genres(keys.lines(PartName.GENRE))
        .slug(keys.line(PartName.SLUG))
        .copyright(keys.line(PartName.COPYRIGHT))
        .edNote(keys.line(PartName.ED_NOTE))
        .origin(origin)
        .provenance(provenance(story))
        .build();
  }

  /// Returns what of the object is in no part of the article that was read of it.
  public List<Omission> omitted() {
    List<Omission> all = new ArrayList<>(omitted);
    all.addAll(keys.unread());
    return all;
  }

  /// Search services print the source behind the title: "Gull court opens - Tarrow Post".
  private @Nullable String headline() {
    String title = keys.text(PartName.HEADLINE);
    String source = givenSource();
    return title == null || source == null ? title : withoutSource(title, source);
  }

  private static String withoutSource(String title, String source) {
    for (String end : TITLE_ENDS) {
      int from = title.length() - end.length() - source.length();
      if (from > 0
          && title.startsWith(end, from)
          && title.regionMatches(true, from + end.length(), source, 0, source.length())) {
        return title.substring(0, from).strip();
      }
    }
    return title;
  }

  /// The Swedish word for a headline is the German one for a section.
  private @Nullable String section() {
    List<String> sections = keys.lines(PartName.SECTION);
    return sections.isEmpty()
        ? keys.spare(PartName.HEADLINE, "rubrik")
        : keys.line(PartName.SECTION);
  }

  private @Nullable Dateline dateline() {
    JsonNode value = keys.first(PartName.DATELINE).orElse(null);
    if (value == null || value.isObject()) {
      return value == null ? null : ArticleJsonReader.dateline(value);
    }
    return Optional.ofNullable(GivenKeys.line(value))
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

  /// What is called the source may be the page's address.
  private @Nullable String givenSource() {
    for (JsonNode value : keys.all(PartName.SOURCE)) {
      String line = GivenKeys.line(value);
      if (line != null && !isAddress(line)) {
        keys.use(value);
        return line;
      }
    }
    return null;
  }

  private @Nullable String url() {
    for (PartName part : List.of(PartName.URL, PartName.ID, PartName.SOURCE)) {
      for (JsonNode value : keys.all(part)) {
        String line = GivenKeys.line(value);
        if (line != null && (part == PartName.URL || isAddress(line))) {
          keys.use(value);
          return line;
        }
      }
    }
    return null;
  }

  private static boolean isAddress(String line) {
    String start = line.substring(0, Math.min(line.length(), 8)).toLowerCase(Locale.ROOT);
    return start.startsWith("http://") || start.equals("https://");
  }

  private @Nullable String language(RunIns.Story story) {
    String given = keys.line(PartName.LANGUAGE);
    return given == null
        ? LanguageGuess.of(text(story.body())).orElse(null)
        : LanguageNames.tag(given).orElse(given);
  }

  private static String text(List<Block> body) {
    return body.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /// What was found in the body's text; a given value needs no provenance.
  private Map<ArticlePart, Provenance> provenance(RunIns.Story story) {
    Map<ArticlePart, Provenance> found = new EnumMap<>(ArticlePart.class);
    found.putAll(story.provenance());
    found.putAll(doubts);
    if (givenSource() != null) {
      found.remove(ArticlePart.SOURCE);
    }
    return found;
  }

  private List<Caption> captions(List<Caption> inBody) {
    List<Caption> captions = new ArrayList<>(inBody);
    JsonNode value = keys.first(PartName.CAPTIONS).orElse(null);
    if (value != null) {
      for (JsonNode caption : value.isArray() ? value : List.of(value)) {
        String line = GivenKeys.line(caption);
        if (caption.isObject() && caption.has("text")) {
          captions.add(ArticleJsonReader.caption(caption));
        } else if (line != null) {
          captions.add(Caption.of(line));
        }
      }
    }
    return captions;
  }
}
