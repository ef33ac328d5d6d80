package org.newshound.shell.render;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.article.Caption;
import org.newshound.article.Contributor;
import org.newshound.article.ExtraValue;
import org.newshound.article.Published;
import org.newshound.article.Status;
import org.newshound.query.QueryField;
import org.newshound.search.Completeness;
import org.newshound.search.MarkedArticle;
import org.newshound.search.Snippet.Mark;
import org.newshound.shell.render.text.ConcatenatedLines;
import org.newshound.shell.render.text.DateFormatter;
import org.newshound.shell.render.text.HighlightedText;
import org.newshound.shell.render.text.NumberFormatter;
import org.newshound.shell.render.text.WrappedText;
import org.newshound.shell.terminal.text.Link;
import org.newshound.shell.terminal.text.ScreenFormat;
import org.newshound.shell.terminal.text.Style;
import org.newshound.shell.terminal.text.StyledLine;

/// Draws an article to be read.
public final class ArticleScreen {
  private static final int TEXT_WIDTH = 88;
  private static final String DOT = " · ";

  private final List<Supplier<Iterator<StyledLine>>> parts = new ArrayList<>();
  private final ScreenFormat format;
  private final int width;
  private final Map<QueryField, List<Mark>> marks;

  private ArticleScreen(Map<QueryField, List<Mark>> marks, ScreenFormat format) {
    this.marks = marks;
    this.format = format;
    width = Math.min(format.width(), TEXT_WIDTH);
  }

  /// Returns the screen of an article.
  ///
  /// @param place the text of its first line, such as `1 of 312`
  /// @param now the present time, which ends embargoes
  public static List<StyledLine> lines(
      Article article, String place, Instant now, ScreenFormat format) {
    List<StyledLine> lines = new ArrayList<>();
    drawn(MarkedArticle.plain(article), place, now, true, format).forEachRemaining(lines::add);
    return lines;
  }

  /// Returns the screen of an article with the words marked that make it match. A line is drawn
  /// when it is taken: an article may be very long and only its beginning be seen.
  ///
  /// @param place the text of its first line, such as `1 of 312`
  /// @param now the present time, which ends embargoes
  /// @param captions whether the captions of pictures are shown; else only how many there are
  public static Iterator<StyledLine> drawn(
      MarkedArticle marked, String place, Instant now, boolean captions, ScreenFormat format) {
    Article article = marked.article();
    ArticleScreen screen = new ArticleScreen(marked.marks(), format);
    screen.rule(place);
    screen.notices(article, now);
    screen.completeness(marked.completeness());
    screen.head(article);
    screen.body(article);
    screen.captions(article, captions);
    screen.tail(article);
    return new ConcatenatedLines(screen.parts);
  }

  private void rule(String place) {
    StyledLine start = StyledLine.of("── " + place + ' ', Style.DIM);
    add(start.and("─".repeat(Math.max(0, width - start.width())), Style.DIM));
  }

  private void notices(Article article, Instant now) {
    if (article.status() == Status.CANCELED) {
      add("Withdrawn by its publisher.", Style.WARNING);
    }
    if (article.status() == Status.WITHHELD) {
      add("Held back by its publisher.", Style.WARNING);
    }
    Instant embargo = article.embargoedUntil();
    if (embargo != null && embargo.isAfter(now)) {
      add("Not for use before " + embargo + '.', Style.WARNING);
    }
    addIfPresent("", article.edNote(), Style.WARNING);
  }

  private void completeness(Completeness marking) {
    if (marking instanceof Completeness.Stopped(String reason)) {
      add("No words are marked: " + reason + '.', Style.WARNING);
    }
  }

  private void head(Article article) {
    addIfPresent("", article.kicker(), Style.DIM);
    addMarked(article.headline(), QueryField.HEADLINE, Style.BOLD);
    addMarked(article.deck(), QueryField.DECK, Style.PLAIN);
    String source = article.source() == null ? null : article.source().value();
    String dates = joined(date(article.published(), ""), date(article.modified(), "changed "));
    Stream<StyledLine> facts =
        Stream.of(
                byline(article),
                dateline(article),
                StyledLine.of(dates, Style.DATE),
                StyledLine.of(source == null ? "" : source, Style.SOURCE),
                link(article))
            .filter(part -> !part.text().isEmpty());
    facts
        .reduce((left, right) -> left.and(DOT, Style.DIM).and(right))
        .ifPresent(meta -> parts.add(() -> meta.wrap(width, 0).iterator()));
  }

  private StyledLine byline(Article article) {
    return article.byline() == null
        ? StyledLine.BLANK
        : marked(article.byline().raw(), QueryField.BYLINE, Style.PERSON);
  }

  /// A dateline that matches is shown as printed, for that is what the marks are of.
  private StyledLine dateline(Article article) {
    if (article.dateline() == null) {
      return StyledLine.BLANK;
    }
    return marks.containsKey(QueryField.DATELINE)
        ? marked(article.dateline().raw(), QueryField.DATELINE, Style.PLACE)
        : StyledLine.of(article.dateline().display(), Style.PLACE);
  }

  private void body(Article article) {
    List<Mark> all = marks.getOrDefault(QueryField.BODY, List.of());
    boolean list = false;
    int start = 0;
    for (Block block : article.body()) {
      boolean item = block.type() == Block.Type.ITEM;
      if (!(item && list)) {
        add(StyledLine.BLANK);
      }
      list = item;
      int at = start;
      parts.add(() -> block(block, HighlightedText.within(all, at, at + block.text().length())));
      start += block.text().length() + 1;
    }
  }

  private Iterator<StyledLine> block(Block block, List<Mark> its) {
    Style style = block.type() == Block.Type.SUBHEAD ? Style.BOLD : Style.PLAIN;
    String bullet = block.type() == Block.Type.ITEM ? "• " : "";
    return new WrappedText(block.text(), its, style, bullet, width, format);
  }

  private void captions(Article article, boolean shown) {
    int count = article.captions().size();
    if (count == 0) {
      return;
    }
    add(StyledLine.BLANK);
    if (!shown) {
      add(NumberFormatter.count(count, "picture") + " · c shows the captions", Style.DIM);
      return;
    }
    List<Mark> all = marks.getOrDefault(QueryField.CAPTION, List.of());
    int start = 0;
    for (Caption caption : article.captions()) {
      int at = start;
      int end = start + caption.text().length();
      parts.add(() -> caption(caption, HighlightedText.within(all, at, end)));
      start = end + 1;
    }
  }

  private Iterator<StyledLine> caption(Caption caption, List<Mark> its) {
    StyledLine text = HighlightedText.line(caption.text(), 0, its, Style.DIM, format);
    StyledLine whole =
        StyledLine.of("Photo: ", Style.DIM).and(text).and(credit(caption), Style.DIM);
    return whole.wrap(width, 0).iterator();
  }

  private void tail(Article article) {
    List<String> more = new ArrayList<>();
    article.contributors().forEach(contributor -> more.add(contributor(contributor)));
    article.corrections().forEach(correction -> more.add("Correction: " + correction));
    if (article.copyright() != null) {
      more.add(article.copyright());
    }
    article.extra().forEach((name, values) -> more.add(extra(name, values)));
    if (!more.isEmpty()) {
      add(StyledLine.BLANK);
      more.forEach(line -> add(line, Style.DIM));
    }
    add(StyledLine.BLANK);
    String file = article.origin() == null ? null : article.origin().path();
    add(joined("id " + article.id(), file), Style.DIM);
  }

  private static String credit(Caption caption) {
    String credit = caption.creditLine() != null ? caption.creditLine() : caption.photographer();
    return credit == null ? "" : " (" + credit + ')';
  }

  private static String contributor(Contributor contributor) {
    String role = contributor.role().label().replace('-', ' ');
    String place = contributor.location() == null ? "" : " in " + contributor.location();
    return Character.toUpperCase(role.charAt(0))
        + role.substring(1)
        + ": "
        + contributor.name()
        + place;
  }

  private static String extra(String name, List<ExtraValue> values) {
    return values.stream()
        .map(ExtraValue::text)
        .collect(Collectors.joining(", ", "extra." + name + ": ", ""));
  }

  private static StyledLine link(Article article) {
    String url = article.url();
    if (url == null) {
      return StyledLine.BLANK;
    }
    StyledLine shown = StyledLine.of(url, Style.DIM);
    return Link.of(url).map(shown::to).orElse(shown);
  }

  private @Nullable String date(@Nullable Published published, String before) {
    return published == null ? null : before + DateFormatter.whole(published, format.days());
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(DOT));
  }

  private void addIfPresent(String before, @Nullable String text, Style style) {
    if (text != null) {
      add(before + text, style);
    }
  }

  private void addMarked(@Nullable String text, QueryField field, Style style) {
    if (text != null) {
      List<Mark> its = marks.getOrDefault(field, List.of());
      parts.add(() -> new WrappedText(text, its, style, "", width, format));
    }
  }

  private StyledLine marked(String text, QueryField field, Style style) {
    return HighlightedText.line(text, 0, marks.getOrDefault(field, List.of()), style, format);
  }

  private void add(String text, Style style) {
    parts.add(() ->
        text.lines()
            .flatMap(line -> StyledLine.of(line, style).wrap(width, 0).stream())
            .iterator());
  }

  private void add(StyledLine line) {
    parts.add(() -> List.of(line).iterator());
  }
}
