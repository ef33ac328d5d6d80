package org.newshound.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Byline;
import org.newshound.article.Published;
import org.newshound.article.Published.Kind;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.date.DateContext;
import org.newshound.read.date.DateParser;
import org.newshound.read.date.DateParser.DateMatch;
import org.newshound.read.html.body.FoundBody;
import org.newshound.read.html.meta.Found;
import org.newshound.read.html.meta.Signers;
import org.newshound.read.html.page.ClassWords;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.PageText;

/// The lines printed around an article: between headline and text, a little above and below. Byline
/// and date are read from here when the metadata are silent.
final class PrintedHeader {
  private static final int ABOVE = 8;
  private static final int BELOW = 12;
  private static final int OPENING = 3;
  private static final int LINE_MAX_CHARS = 160;
  private static final int DATE_MAX_CHARS = 120;
  private static final int CHANGED_LINES = 2;
  private static final double SURE = 0.65;
  private static final Set<String> BYLINE_WORDS =
      Set.of(
          "author", "authors", "byline", "autor", "auteur", "writer", "reporter", "meta", "info");

  private static final Set<String> LABELS =
      Set.of(
          "about the author",
          "about the reporter",
          "about the writer",
          "article by",
          "author",
          "by",
          "posted by",
          "story by",
          "text by",
          "words by",
          "written by",
          "autor",
          "autora",
          "auteur",
          "autore",
          "escrito por",
          "geschrieben von",
          "von",
          "par",
          "por",
          "scritto da",
          "yazan");
  private static final int SMALL_HEADING = 3;
  private static final int NAME_MAX_CHARS = 60;
  private static final Pattern BEHIND =
      Pattern.compile(".{0,60}[\\d·|•–—)-] ?[Bb]y:? (\\p{Lu}[^.;]{2,80})");

  private final List<PageBlock> all;
  private final List<PageBlock> lines;
  private final Set<PageBlock> body;
  private final Set<PageBlock> opening;
  private final DateContext context;

  PrintedHeader(PageText page, FoundBody found, @Nullable String language) {
    this.all = page.blocks();
    this.lines = lines(page, found);
    this.body = new HashSet<>(found.body());
    this.opening = new HashSet<>(found.body().stream().limit(OPENING).toList());
    this.context = new DateContext(null, language, null, null);
  }

  private static List<PageBlock> lines(PageText page, FoundBody found) {
    if (found.body().isEmpty()) {
      return List.of();
    }
    List<PageBlock> blocks = page.blocks();
    int first = found.body().getFirst().index();
    int last = found.body().getLast().index();
    PageBlock headline = found.headline();
    int top = headline == null || headline.index() > first ? first : headline.index();
    List<PageBlock> lines =
        new ArrayList<>(blocks.subList(Math.max(0, Math.min(top, first)), first));
    lines.addAll(blocks.subList(first, Math.min(blocks.size(), first + OPENING)));
    lines.addAll(blocks.subList(Math.max(0, top - ABOVE), Math.max(0, top)));
    lines.addAll(blocks.subList(last, Math.min(blocks.size(), last + BELOW)));
    return lines;
  }

  /// Returns who signs, as printed.
  Optional<Found<Signers>> signature() {
    BylineMatch best = null;
    for (PageBlock line : lines) {
      Optional<BylineMatch> match = match(line);
      boolean better =
          match.isPresent()
              && match.get().confidence() >= SURE
              && (best == null || match.get().confidence() > best.confidence());
      best = better ? match.get() : best;
    }
    if (best == null || best.byline() == null) {
      return Optional.empty();
    }
    Signers signature = new Signers(best.byline(), best.contributors());
    return Optional.of(new Found<>(signature, "printed-" + best.rule(), best.confidence() * 0.9));
  }

  private Optional<BylineMatch> match(PageBlock line) {
    int level = line.headingLevel();
    if (line.text().length() > LINE_MAX_CHARS || (level > 0 && level < SMALL_HEADING)) {
      return Optional.empty();
    }
    boolean marked =
        isNameAlone(line)
            || ClassWords.of(line.region().element()).stream().anyMatch(BYLINE_WORDS::contains);
    return read(line.text(), marked && level == 0)
        .or(() -> isLabel(line) ? labelled(line) : behindBy(line.text()));
  }

  private static Optional<BylineMatch> read(String text, boolean marked) {
    return BylineParser.standard()
        .parse(text, marked)
        .filter(match -> match.byline() != null && isSigned(match.byline()))
        .filter(match -> !match.rule().equals("tail"));
  }

  /// Says whether persons sign, or a part of a paper, such as its editorial board.
  private static boolean isSigned(Byline byline) {
    return !byline.authors().isEmpty() || (byline.role() != null && byline.affiliation() != null);
  }

  /// Says whether the line only announces a name: "Written by", "Author".
  private static boolean isLabel(PageBlock line) {
    String text = line.text().toLowerCase(Locale.ROOT);
    return LABELS.contains(
        text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text);
  }

  /// Reads the name in the block below its label.
  private Optional<BylineMatch> labelled(PageBlock label) {
    int next = label.index() + 1;
    String name = next < all.size() ? all.get(next).text() : "";
    return name.isEmpty() || name.length() > NAME_MAX_CHARS
        ? Optional.empty()
        : read("By " + name, true);
  }

  /// Reads a name behind a date, a section, the minutes it takes to read: "June 3 · By Ann Ro".
  private static Optional<BylineMatch> behindBy(String text) {
    Matcher by = BEHIND.matcher(text);
    return by.matches() ? read("By " + by.group(1), false) : Optional.empty();
  }

  /// Says whether it may be a name that opens the text. In scripts without capitals nothing would
  /// tell it from a caption.
  private boolean isNameAlone(PageBlock line) {
    return opening.contains(line) && line.text().chars().anyMatch(Character::isUpperCase);
  }

  /// Returns the printed date of publication: a line that is a date before a date within a line.
  Optional<Found<Published>> published() {
    Optional<Found<Published>> line = ofLines();
    return line.isPresent() ? line : withinLines();
  }

  /// A line that only says when the story changed gives way to one beside it that says when it was
  /// published.
  private Optional<Found<Published>> ofLines() {
    Published changed = null;
    int left = lines.size();
    for (PageBlock line : lines) {
      for (DateMatch match : dates(line)) {
        Published date = match.confidence() < 0.5 ? null : match.published();
        if (date != null && date.kind() == Kind.PUBLISHED) {
          return Optional.of(new Found<>(date, "printed", 0.65));
        }
        left = changed == null && date != null ? CHANGED_LINES : left;
        changed = changed == null ? date : changed;
      }
      if (left-- <= 0) {
        break;
      }
    }
    return Optional.ofNullable(changed)
        .map(date -> new Found<>(date.withKind(Kind.PUBLISHED), "printed", 0.65));
  }

  private List<DateMatch> dates(PageBlock line) {
    return line.text().length() <= DATE_MAX_CHARS
        ? DateParser.all(line.text(), context)
        : List.of();
  }

  private Optional<Found<Published>> withinLines() {
    for (PageBlock line : lines) {
      if (line.text().length() <= DATE_MAX_CHARS && !body.contains(line)) {
        Optional<Found<Published>> date =
            DateParser.find(line.text(), context)
                .filter(match -> match.confidence() >= 0.5)
                .map(DateMatch::published)
                .map(found -> new Found<>(found.withKind(Kind.PUBLISHED), "printed", 0.55));
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
