package org.newshound.read.text;

import java.util.Optional;
import org.newshound.article.ArticlePart;
import org.newshound.article.Block;
import org.newshound.article.Dateline;
import org.newshound.article.Source;
import org.newshound.article.Teaser;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.date.DateParser;
import org.newshound.read.dateline.DatelineParser;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.prose.ListMarker;
import org.newshound.read.prose.Shape;

/// Makes the body of the blocks that nothing else has claimed.
///
/// The dateline is looked for in the first five of them and taken off the paragraph it runs into.
/// Then each block is a list item when a bullet stands before it or when it is one of at least
/// three short lines in a row; a subhead when it is short, does not end like a sentence, is not the
/// first and a longer block follows; else a paragraph.
final class BodyText implements Step {
  private static final int DATELINE_BLOCKS = 5;
  private static final int SUBHEAD_WORDS = 8;
  private static final int STRAY_WORDS = 20;
  private static final int STRAY_SENTENCES = 4;
  private static final int ITEM_WORDS = 10;
  private static final int ITEM_RUN = 3;
  private static final int LATE_CHARS = 200;
  private static final String OPEN_ENDS = ".!?:…\"”»。！？,;";

  @Override
  public void apply(Page page) {
    takeLateHeader(page);
    takeDateline(page);
    takeStrayTitles(page);
    boolean begun = false;
    int run = 0;
    for (int i = page.nextFree(0); i < page.size(); i = page.nextFree(i + 1)) {
      String text = page.text(i);
      run = run > 0 ? run - 1 : itemRun(page, i);
      Kind kind = kind(page, i, begun, run > 0);
      page.mark(i, kind);
      page.draft().body().add(block(kind, text));
      page.found(ArticlePart.BODY, i, "free-block", 0.9);
      begun |= kind == Kind.PARAGRAPH;
    }
  }

  private static Kind kind(Page page, int i, boolean begun, boolean inRun) {
    String text = page.text(i);
    if (ListMarker.length(text) > 0 || inRun || ListMarker.isNumbered(text)) {
      return Kind.ITEM;
    }
    return begun && isSubhead(page, i) ? Kind.SUBHEAD : Kind.PARAGRAPH;
  }

  private static Block block(Kind kind, String text) {
    return switch (kind) {
      case SUBHEAD -> Block.subhead(text);
      case ITEM -> Block.item(text.substring(ListMarker.length(text)));
      default -> Block.paragraph(text);
    };
  }

  private static boolean isSubhead(Page page, int i) {
    int next = page.nextFree(i + 1);
    return isShortLine(page.text(i), SUBHEAD_WORDS)
        && next < page.size()
        && page.text(next).length() > page.text(i).length();
  }

  private static boolean isShortLine(String text, int words) {
    return Shape.words(text) <= words
        && Shape.hasLetter(text)
        && OPEN_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /// Returns how many short lines of the same kind follow one another from here, 0 if below three.
  private static int itemRun(Page page, int from) {
    int run = 0;
    for (int i = from; i < page.size() && page.isFree(i); i++) {
      if (!isShortLine(page.text(i), ITEM_WORDS)) {
        boolean heading = run > 0 && Shape.endsSentence(page.text(i)) && endsGroup(page, i);
        return run - (heading ? 1 : 0) >= ITEM_RUN ? run - (heading ? 1 : 0) : 0;
      }
      run++;
    }
    return run >= ITEM_RUN ? run : 0;
  }

  /// The last short line before a paragraph is rather its subhead when a blank line parts it.
  private static boolean endsGroup(Page page, int paragraph) {
    return page.block(paragraph - 1).gap() && !page.block(paragraph).gap();
  }

  /// Where paragraphs end like sentences, a long line between them that does not is another story's
  /// title.
  private static void takeStrayTitles(Page page) {
    int first = firstSentence(page);
    for (int i = page.nextFree(first + 1); i < page.size(); i = page.nextFree(i + 1)) {
      if (isStrayTitle(page, i)) {
        page.mark(i, Kind.TEASER);
        page.draft().teasers().add(new Teaser(page.text(i), null, null));
        page.found(ArticlePart.TEASERS, i, "stray-title", 0.6);
      }
    }
  }

  /// Returns the first sentence if two thirds of all longer blocks are such; else a block past all.
  private static int firstSentence(Page page) {
    int first = page.size();
    int sentences = 0;
    int others = 0;
    for (int i = page.nextFree(0); i < page.size(); i = page.nextFree(i + 1)) {
      boolean sentence = Shape.isBodySentence(page.text(i));
      first = sentence ? Math.min(first, i) : first;
      sentences += sentence ? 1 : 0;
      others += !sentence && Shape.words(page.text(i)) > SUBHEAD_WORDS ? 1 : 0;
    }
    return sentences >= 2 * others && sentences >= STRAY_SENTENCES ? first : page.size();
  }

  private static boolean isStrayTitle(Page page, int i) {
    String text = page.text(i);
    int words = Shape.words(text);
    int next = page.nextFree(i + 1);
    boolean between = next < page.size() && Shape.endsSentence(page.text(next));
    return between
        && words > SUBHEAD_WORDS
        && words <= STRAY_WORDS
        && Character.isUpperCase(text.charAt(0))
        && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  private static void takeDateline(Page page) {
    int seen = 0;
    for (int i = page.nextFree(0); i < page.size() && seen < DATELINE_BLOCKS; seen++) {
      Optional<DatelineParser.RunIn> found = DatelineParser.standard().runIn(page.text(i));
      if (found.isPresent()) {
        use(page, i, found.get());
        return;
      }
      i = page.nextFree(i + 1);
    }
  }

  private static void use(Page page, int i, DatelineParser.RunIn found) {
    ArticleDraft draft = page.draft();
    page.split(i, found.bodyStart());
    page.mark(i, Kind.DATELINE);
    Dateline dateline = found.dateline();
    draft.dateline(
        DatelineParser.resolve(
            dateline, draft.published() == null ? null : draft.published().day()));
    page.found(ArticlePart.DATELINE, i, found.rule(), found.confidence());
    if (draft.source() == null && dateline.agency() != null) {
      draft.source(new Source(dateline.agency(), 0.8));
      page.found(ArticlePart.SOURCE, i, "dateline-agency", 0.8);
    }
  }

  /// A byline or date line may also stand below the story.
  private static void takeLateHeader(Page page) {
    ArticleDraft draft = page.draft();
    int from = page.size() - Math.max(2, page.size() / 4);
    for (int i = page.nextFree(Math.max(1, from)); i < page.size(); i = page.nextFree(i + 1)) {
      String text = page.text(i);
      if (text.length() > LATE_CHARS || Shape.isBodySentence(text)) {
        continue;
      }
      if (DateParser.parse(text, page.dates()).isPresent()) {
        page.mark(i, Kind.DATE);
        DateLines.take(page, i);
      } else if (draft.byline() == null && text.regionMatches(true, 0, "by ", 0, 3)) {
        lateByline(page, i);
      }
    }
  }

  private static void lateByline(Page page, int i) {
    BylineParser.standard()
        .parse(page.text(i), false)
        .filter(match -> match.byline() != null)
        .ifPresent(match -> {
          page.mark(i, Kind.BYLINE);
          page.draft().byline(match.byline());
          page.found(ArticlePart.BYLINE, i, match.rule(), match.confidence());
        });
  }
}
