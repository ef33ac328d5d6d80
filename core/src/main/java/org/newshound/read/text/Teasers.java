package org.newshound.read.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Teaser;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.date.DateParser;
import org.newshound.read.prose.Shape;

/// Puts the blocks behind a cut together into teasers.
///
/// A teaser is a summary with what belongs to it before it: its title, the section between the
/// title and its repeat. A title without a summary, as in a list of the most read stories, is a
/// teaser by itself. Dates between them are not teasers' text.
final class Teasers {
  private static final int TITLE_WORDS = 18;
  private static final int SUMMARY_WORDS = 12;
  private static final int SECTION_WORDS = 3;

  private final Page page;
  private final List<Teaser> found = new ArrayList<>();
  private @Nullable String title;
  private @Nullable String section;

  private Teasers(Page page) {
    this.page = page;
  }

  /// Collects the teasers of the page: those already marked, and from `cut` on every free block.
  static void collect(Page page, int cut) {
    Teasers teasers = new Teasers(page);
    for (int i = 0; i < page.size(); i++) {
      boolean marked = page.is(i, Kind.TEASER);
      if (i < cut && marked) {
        teasers.found.add(new Teaser(page.text(i), null, null));
        page.found(ArticlePart.TEASERS, i, "labelled-story", 0.8);
      } else if (i >= cut && (marked || page.isFree(i))) {
        teasers.take(i);
      } else {
        teasers.flush();
      }
    }
    teasers.flush();
    page.draft().teasers().addAll(teasers.found);
  }

  private void take(int i) {
    String text = page.text(i);
    page.found(ArticlePart.TEASERS, i, "cut", 0.9);
    if (isDate(text)) {
      page.mark(i, Kind.DATE);
      return;
    }
    boolean known = title != null && Shape.fold(title).equals(Shape.fold(text));
    page.mark(i, known ? Kind.DUPLICATE : Kind.TEASER);
    if (known) {
      return;
    }
    boolean summary = Shape.endsSentence(text) && Shape.words(text) >= SUMMARY_WORDS;
    if (summary || !Shape.isTitleLike(withoutEllipsis(text), TITLE_WORDS)) {
      found.add(new Teaser(text, title, section));
      title = null;
      section = null;
    } else if (isSection(i)) {
      section = text;
    } else {
      flush();
      title = text;
    }
  }

  private static String withoutEllipsis(String text) {
    return Shape.isTruncated(text) ? Shape.fold(text) : text;
  }

  private boolean isDate(String text) {
    return text.length() < 60 && DateParser.parse(text, page.dates()).isPresent();
  }

  /// A section stands between a title and the title's repeat.
  private boolean isSection(int i) {
    boolean brief = title != null && Shape.words(page.text(i)) <= SECTION_WORDS;
    return brief
        && i + 1 < page.size()
        && title != null
        && Shape.fold(page.text(i + 1)).equals(Shape.fold(title));
  }

  private void flush() {
    if (title != null) {
      found.add(new Teaser(title, null, section));
    }
    title = null;
    section = null;
  }
}
