package org.newshound.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newshound.article.ArticlePart;
import org.newshound.article.Boilerplate;
import org.newshound.article.Teaser;
import org.newshound.read.html.body.FoundBody;
import org.newshound.read.html.meta.Kickers;
import org.newshound.read.html.meta.PrintedText;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.PageText;
import org.newshound.read.html.page.Zone;
import org.newshound.read.parts.ArticleDraft;

/// What stands between the paragraphs of an article but belongs to the page: notices and the
/// beginnings of other stories; also the section label above the headline.
final class PageRest {
  private static final int KEPT_MAX = 50;
  private static final int CHARS_MIN = 20;
  private static final int CHARS_MAX = 600;
  private static final int KICKER_MAX_CHARS = 60;
  private static final float LINK = 0.7f;

  private PageRest() {}

  static void fill(ArticleDraft draft, PageText page, FoundBody found) {
    if (found.body().isEmpty()) {
      return;
    }
    kicker(draft, page, found);
    List<Boilerplate> notices = new ArrayList<>();
    List<Teaser> teasers = new ArrayList<>();
    Set<PageBlock> body = new HashSet<>(found.body());
    int first = found.body().getFirst().index();
    int last = found.body().getLast().index();
    for (PageBlock block : page.blocks().subList(first, last)) {
      if (!body.contains(block) && isKept(block, found)) {
        if (block.linkDensity() >= LINK) {
          teasers.add(new Teaser(block.text(), null, null));
        } else {
          notices.add(new Boilerplate(block.text()));
        }
      }
    }
    notices.stream().limit(KEPT_MAX).forEach(draft.boilerplate()::add);
    teasers.stream().limit(KEPT_MAX).forEach(draft.teasers()::add);
  }

  private static boolean isKept(PageBlock block, FoundBody found) {
    int length = block.text().length();
    return length >= CHARS_MIN
        && length <= CHARS_MAX
        && !block.equals(found.deck())
        && !block.equals(found.headline())
        && !block.region().in(Zone.CAPTION)
        && !block.region().in(Zone.FIGURE);
  }

  private static void kicker(ArticleDraft draft, PageText page, FoundBody found) {
    PageBlock headline = found.headline();
    if (headline == null) {
      return;
    }
    Kickers.in(headline.region().element())
        .map(inner -> PrintedText.collapse(inner.text()))
        .filter(text -> !text.isEmpty() && text.length() <= KICKER_MAX_CHARS)
        .ifPresent(text -> draft.text(ArticlePart.KICKER, text));
    int from = Math.max(0, headline.index() - 3);
    for (PageBlock block : page.blocks().subList(from, headline.index())) {
      boolean named = Kickers.isNamed(block.region().words());
      if (named && block.text().length() <= KICKER_MAX_CHARS) {
        draft.text(ArticlePart.KICKER, block.text());
      }
    }
  }
}
