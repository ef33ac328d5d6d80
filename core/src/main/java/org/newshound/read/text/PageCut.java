package org.newshound.read.text;

import java.util.HashSet;
import java.util.Set;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.prose.Shape;

/// Finds where a page's own story ends and the beginnings of other stories follow.
///
/// Every label behind the first sentence of the body may be that place, also one that is glued to
/// the first teaser ("More InformationTOKYO"). It gets 1 point, and from each free block behind it
///
/// - +2 when it is cut off with an ellipsis, +2 when it repeats an earlier block;
/// - +0.7 when it is a line of up to 14 words without a full stop;
/// - −1.5 when it is a full sentence that is not cut off, −4 when it is a paragraph of 40 words.
///
/// The cut is at the label with the most points, the first of equals, if it has at least 1 and does
/// not take more than a third of the page's full sentences with it, nor three with one of them
/// right behind the label. Notices and promotions, which are known by then, do not count. Without a
/// label the page's end is cut off when it consists of truncated blocks and titles alone, at least
/// two of them truncated. A block that is the truncated beginning of the story's own lead is a
/// teaser wherever it stands. A label that is no cut is dropped, and what follows it stays; only
/// titles directly behind a label that announces stories are teasers ("Related" between two
/// paragraphs).
final class PageCut implements Step {
  private static final int FIRST_BLOCK = 2;
  private static final int TITLE_WORDS = 14;
  private static final int PARAGRAPH_WORDS = 40;
  private static final int FEW_SENTENCES = 2;
  private static final double BODY_SHARE = 0.35;
  private static final int LONGEST_GROUP = 6;
  private static final int LEAD_CHARS = 30;

  @Override
  public void apply(Page page) {
    int lead = lead(page);
    markLeadRepeats(page, lead);
    int cut = byLabel(page, lead);
    if (cut < 0) {
      cut = byTruncation(page);
    }
    markInlineGroups(page, lead, cut < 0 ? page.size() : cut);
    Teasers.collect(page, cut < 0 ? page.size() : cut);
  }

  /// Returns the first sentence of the body, or -1.
  private static int lead(Page page) {
    for (int i = page.nextFree(0); i < page.size(); i = page.nextFree(i + 1)) {
      if (Shape.isBodySentence(page.text(i)) && !Shape.isTruncated(page.text(i))) {
        return i;
      }
    }
    return -1;
  }

  private static void markLeadRepeats(Page page, int lead) {
    if (lead < 0) {
      return;
    }
    String whole = page.folded(lead);
    for (int i = page.nextFree(lead + 1); i < page.size(); i = page.nextFree(i + 1)) {
      String text = page.text(i);
      if (Shape.isTruncated(text)
          && text.length() >= LEAD_CHARS
          && whole.startsWith(page.folded(i))) {
        page.mark(i, Kind.TEASER);
      }
    }
  }

  private static int byLabel(Page page, int lead) {
    Set<String> repeated = repeated(page);
    int all = bodySentences(page, lead);
    int behind = 0;
    int next = page.size();
    double points = 1;
    double best = 1;
    int cut = -1;
    int glued = 0;
    for (int i = page.size() - 1; i >= Math.max(FIRST_BLOCK, lead + 1); i--) {
      String text = page.text(i);
      int length = page.isFree(i) ? Labels.gluedLength(text) : 0;
      if (page.isFree(i) || page.is(i, Kind.TEASER)) {
        boolean again =
            repeated.contains(length > 0 ? Shape.fold(text.substring(length)) : page.folded(i));
        points += points(text.substring(length), again);
      }
      boolean swallows =
          behind > FEW_SENTENCES && (behind > all * BODY_SHARE || isBody(page, next));
      behind += isBody(page, i) ? 1 : 0;
      next = page.isFree(i) ? i : next;
      if ((page.is(i, Kind.LABEL) || length > 0) && points >= best && !swallows) {
        best = points;
        cut = i;
        glued = length;
      }
    }
    if (glued > 0) {
      page.split(cut, glued);
      page.mark(cut, Kind.LABEL);
    }
    return cut;
  }

  private static boolean isBody(Page page, int i) {
    return i < page.size()
        && page.isFree(i)
        && Shape.isBodySentence(page.text(i))
        && !Shape.isTruncated(page.text(i));
  }

  private static int bodySentences(Page page, int lead) {
    int sentences = 0;
    for (int i = Math.max(lead, 0); i < page.size(); i++) {
      sentences += isBody(page, i) ? 1 : 0;
    }
    return sentences;
  }

  private static double points(String text, boolean repeated) {
    double points = repeated ? 2 : 0;
    if (Shape.isTruncated(text)) {
      return points + 2;
    }
    int words = Shape.words(text);
    if (Shape.endsSentence(text) && !Shape.isTitleLike(text, TITLE_WORDS)) {
      return points - (words >= PARAGRAPH_WORDS ? 4 : 1.5);
    }
    return points + (words <= TITLE_WORDS ? 0.7 : 0);
  }

  /// Returns the folded texts that stand on the page more than once.
  private static Set<String> repeated(Page page) {
    Set<String> seen = new HashSet<>();
    Set<String> repeated = new HashSet<>();
    for (int i = page.nextFree(0); i < page.size(); i = page.nextFree(i + 1)) {
      String folded = page.folded(i);
      if (!seen.add(folded)) {
        repeated.add(folded);
      }
    }
    return repeated;
  }

  private static int byTruncation(Page page) {
    int truncated = 0;
    int cut = -1;
    for (int i = page.size() - 1; i >= FIRST_BLOCK; i--) {
      boolean teaser = page.is(i, Kind.TEASER);
      if (page.isFree(i) || teaser) {
        boolean ellipsis = teaser || Shape.isTruncated(page.text(i));
        if (!ellipsis && !Shape.isTitleLike(page.text(i), TITLE_WORDS)) {
          break;
        }
        truncated += ellipsis ? 1 : 0;
        cut = i;
      }
    }
    return truncated >= 2 ? cut : -1;
  }

  private static void markInlineGroups(Page page, int lead, int end) {
    for (int i = Math.max(lead, 1); i < end; i++) {
      if (page.is(i, Kind.LABEL) && Labels.announcesStories(page.text(i))) {
        markGroup(page, i + 1, Math.min(end, i + 1 + LONGEST_GROUP));
      }
    }
  }

  private static void markGroup(Page page, int from, int end) {
    for (int i = from; i < end && page.isFree(i); i++) {
      String text = page.text(i);
      boolean title = Shape.isTitleLike(text, TITLE_WORDS + 2) && Shape.words(text) >= 4;
      if (!title && !Shape.isTruncated(text)) {
        return;
      }
      page.mark(i, Kind.TEASER);
    }
  }
}
