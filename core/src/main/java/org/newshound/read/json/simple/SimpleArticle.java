package org.newshound.read.json.simple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Caption;
import org.newshound.article.Dateline;
import org.newshound.article.Origin;
import org.newshound.article.Published;
import org.newshound.article.Source;
import org.newshound.article.json.ArticleJsonReader;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.dateline.DatelineParser;
import org.newshound.read.html.FragmentBlocks;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.parts.BodyLanguage;
import org.newshound.read.prose.RunIns;
import org.newshound.read.words.LanguageNames;
import tools.jackson.databind.JsonNode;

/// Reads a JSON object that people write by hand or export from elsewhere: plain strings under our
/// own names or those of others ([PartName]), nested objects of our own form where there are any.
///
/// A dateline, contributors and a sign-off that run into the body are recognised; nothing of it is
/// ever cut as page noise, since it was given as the body.
public final class SimpleArticle {
  private static final List<PartName> LINES =
      List.of(
          PartName.VERSION, PartName.KICKER, PartName.SLUG, PartName.COPYRIGHT, PartName.ED_NOTE);
  private static final List<String> TITLE_ENDS = List.of(" - ", " | ", " – ", " — ", " :: ");

  private final GivenKeys keys;
  private final boolean row;
  private final ArticleDraft draft;

  private SimpleArticle(JsonNode node, Origin origin, boolean row) {
    this.keys = new GivenKeys(node);
    this.row = row;
    this.draft = new ArticleDraft(origin);
  }

  public static SimpleArticle of(JsonNode node, Origin origin) {
    return new SimpleArticle(node, origin, false);
  }

  /// Begins to read the row of a table, whose cells are texts alone.
  public static SimpleArticle ofRow(JsonNode node, Origin origin) {
    return new SimpleArticle(node, origin, true);
  }

  /// Takes what was odd about it before it was read.
  public void warnings(List<String> warnings) {
    draft.warnings().addAll(warnings);
  }

  /// Returns the article, or why there is none.
  public ReadOutcome read(ReadLimits limits) {
    FragmentBlocks given = new SimpleBody(keys, draft.warnings()).read();
    BylineMatch byline = SimpleByline.of(keys);
    RunIns.Story story = RunIns.find(given.blocks(), byline.byline(), dateline());
    draft.contributors().addAll(byline.contributors());
    draft.contributors().addAll(story.contributors());
    draft.omitted().addAll(story.omitted());
    draft.body().addAll(story.body());
    draft.byline(byline.byline());
    moments(byline.published());
    draft.dateline(resolved(story.dateline()));
    draft.source(source(story));
    draft.captions().addAll(captions(given.captions()));
    texts(story);
    evidence(story);
    draft.omitted().addAll(keys.unread());
    if (draft.text(ArticlePart.HEADLINE) == null && draft.body().isEmpty()) {
      throw new IllegalArgumentException("an article needs a headline or a body");
    }
    return draft.outcome(limits);
  }

  private void moments(@Nullable Published printed) {
    SimpleMoments moments = new SimpleMoments(keys, row, draft);
    Published published = moments.read(PartName.PUBLISHED, Published.Kind.PUBLISHED);
    draft.published(published == null ? printed : published);
    draft.modified(moments.read(PartName.MODIFIED, Published.Kind.MODIFIED));
  }

  private void texts(RunIns.Story story) {
    draft.text(ArticlePart.ID, keys.id());
    draft.text(ArticlePart.HEADLINE, headline());
    draft.text(ArticlePart.DECK, keys.text(PartName.DECK));
    draft.text(ArticlePart.URL, url());
    draft.text(ArticlePart.LANGUAGE, language(story));
    draft.text(ArticlePart.SECTION, section());
    for (PartName name : LINES) {
      draft.text(name.part(), keys.line(name));
    }
    draft.texts(ArticlePart.KEYWORDS).addAll(keys.lines(PartName.KEYWORDS));
    draft.texts(ArticlePart.GENRES).addAll(keys.lines(PartName.GENRE));
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

  private @Nullable Dateline resolved(@Nullable Dateline dateline) {
    Published published = draft.published();
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
        ? BodyLanguage.of(story.body()).orElse(null)
        : LanguageNames.tag(given).orElse(given);
  }

  /// What was found in the body's text; a given value needs no provenance.
  private void evidence(RunIns.Story story) {
    story.provenance().forEach(draft.evidence()::noteIfAbsent);
    if (givenSource() != null) {
      draft.evidence().forget(ArticlePart.SOURCE);
    }
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
