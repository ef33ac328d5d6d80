package org.newshound.shell.render;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Article;
import org.newshound.article.Block;
import org.newshound.article.Caption;
import org.newshound.article.Contributor;
import org.newshound.article.Published;
import org.newshound.article.Status;
import org.newshound.shell.terminal.Line;
import org.newshound.shell.terminal.Look;
import org.newshound.shell.terminal.Style;

/// Draws an article to be read.
public final class ArticleScreen {
  private static final int TEXT_WIDTH = 88;
  private static final String DOT = " · ";

  private final List<Line> lines = new ArrayList<>();
  private final int width;

  private ArticleScreen(Look look) {
    width = Math.min(look.width(), TEXT_WIDTH);
  }

  /// Returns the screen of an article.
  ///
  /// @param place what stands in its first line, such as `1 of 312`
  /// @param now the present time, which ends embargoes
  public static List<Line> lines(Article article, String place, Instant now, Look look) {
    ArticleScreen screen = new ArticleScreen(look);
    screen.rule(place);
    screen.notices(article, now);
    screen.head(article);
    screen.body(article);
    screen.tail(article);
    return List.copyOf(screen.lines);
  }

  private void rule(String place) {
    Line start = Line.of("── " + place + ' ', Style.DIM);
    lines.add(start.and("─".repeat(Math.max(0, width - start.width())), Style.DIM));
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

  private void head(Article article) {
    addIfPresent("", article.kicker(), Style.DIM);
    addIfPresent("", article.headline(), Style.BOLD);
    addIfPresent("", article.deck(), Style.PLAIN);
    String byline = article.byline() == null ? null : article.byline().raw();
    String dateline = article.dateline() == null ? null : article.dateline().display();
    String source = article.source() == null ? null : article.source().value();
    String meta =
        joined(
            byline,
            dateline,
            date(article.published(), ""),
            date(article.modified(), "changed "),
            source,
            article.url());
    if (!meta.isEmpty()) {
      add(meta, Style.DIM);
    }
  }

  private void body(Article article) {
    boolean list = false;
    for (Block block : article.body()) {
      boolean item = block.type() == Block.Type.ITEM;
      if (!(item && list)) {
        lines.add(Line.BLANK);
      }
      list = item;
      switch (block.type()) {
        case PARAGRAPH -> add(block.text(), Style.PLAIN);
        case SUBHEAD -> add(block.text(), Style.BOLD);
        case ITEM -> item(block.text());
      }
    }
  }

  private void item(String text) {
    List<Line> parts = Line.of(text).wrap(width - 2, 0);
    for (int i = 0; i < parts.size(); i++) {
      lines.add(Line.of(i == 0 ? "• " : "  ").and(parts.get(i)));
    }
  }

  private void tail(Article article) {
    if (!article.captions().isEmpty()) {
      lines.add(Line.BLANK);
      article.captions().forEach(caption -> add(caption(caption), Style.DIM));
    }
    List<String> more = new ArrayList<>();
    article.contributors().forEach(contributor -> more.add(contributor(contributor)));
    article.corrections().forEach(correction -> more.add("Correction: " + correction));
    if (article.copyright() != null) {
      more.add(article.copyright());
    }
    if (!more.isEmpty()) {
      lines.add(Line.BLANK);
      more.forEach(line -> add(line, Style.DIM));
    }
    lines.add(Line.BLANK);
    String file = article.origin() == null ? null : article.origin().path();
    add(joined("id " + article.id(), file), Style.DIM);
  }

  private static String caption(Caption caption) {
    String credit = caption.creditLine() != null ? caption.creditLine() : caption.photographer();
    return "Photo: " + caption.text() + (credit == null ? "" : " (" + credit + ')');
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

  private static @Nullable String date(@Nullable Published published, String before) {
    return published == null ? null : before + Dates.whole(published);
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(DOT));
  }

  private void addIfPresent(String before, @Nullable String text, Style style) {
    if (text != null) {
      add(before + text, style);
    }
  }

  private void add(String text, Style style) {
    text.lines().forEach(line -> lines.addAll(Line.of(line, style).wrap(width, 0)));
  }
}
