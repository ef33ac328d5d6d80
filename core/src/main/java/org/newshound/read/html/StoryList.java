package org.newshound.read.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newshound.read.html.body.FoundBody;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.PageText;
import org.newshound.read.html.page.Region;

/// Tells a page that lists other stories, such as a front page or a topic's, by what was taken for
/// its article: one beginning of a story after the other, each below a title that is a link.
///
/// A title is a heading, or stands alone with the beginning in a small part of the page. Single
/// links between the paragraphs of a story are neither, few of them do not make a list, and where
/// more than a few lines stand by themselves there is a story beside the list.
///
/// @param teasers how many titles with something below them there are
/// @param below how many characters stand below them, with the titles
/// @param chars how many characters the text has
record StoryList(int teasers, int below, int chars) {
  private static final int TEASERS_MIN = 4;
  private static final double SHARE_MIN = 0.6;
  private static final int OTHER_MAX_CHARS = 400;
  private static final float LINK = 0.8f;
  private static final int TITLE_MIN_CHARS = 12;
  private static final int LABEL_MAX_CHARS = 40;
  private static final int BACK = 3;
  private static final int CARD_MAX_BLOCKS = 8;

  static StoryList of(PageText page, FoundBody found) {
    int chars = 0;
    int below = 0;
    int teasers = 0;
    @Nullable PageBlock last = null;
    for (PageBlock block : found.body()) {
      @Nullable PageBlock title = isTitle(block) ? block : title(page.blocks(), block);
      chars += block.text().length();
      if (title != null) {
        below += block.text().length();
        teasers += title.equals(last) ? 0 : 1;
        last = title;
      }
    }
    return new StoryList(teasers, below, chars);
  }

  /// Says whether the page is such a list.
  boolean isList() {
    return teasers >= TEASERS_MIN && below >= SHARE_MIN * chars && chars - below <= OTHER_MAX_CHARS;
  }

  private static boolean isTitle(PageBlock block) {
    return block.linkDensity() >= LINK
        && block.text().length() >= TITLE_MIN_CHARS
        && block.text().indexOf(' ') > 0;
  }

  /// Returns the title right above a block; labels and dates may stand between.
  private static @Nullable PageBlock title(List<PageBlock> blocks, PageBlock block) {
    for (int at = block.index() - 1; at >= Math.max(0, block.index() - BACK); at--) {
      PageBlock above = blocks.get(at);
      if (isTitle(above)) {
        return above.headingLevel() > 0 || isCard(above, block) ? above : null;
      }
      if (above.text().length() > LABEL_MAX_CHARS || above.headingLevel() > 0) {
        return null;
      }
    }
    return null;
  }

  private static boolean isCard(PageBlock title, PageBlock block) {
    @Nullable Region around = title.region();
    while (around != null && !holds(around, block)) {
      around = around.parent();
    }
    return around != null && around.blocks() <= CARD_MAX_BLOCKS;
  }

  private static boolean holds(Region region, PageBlock block) {
    @Nullable Region at = block.region();
    while (at != null && !at.equals(region)) {
      at = at.parent();
    }
    return at != null;
  }
}
