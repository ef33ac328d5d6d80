package org.newshound.read.html.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.Region;
import org.newshound.read.html.page.Zone;

/// Puts the headings back that open a part of a body: behind a picture or an advertisement, each
/// looks like the title of something else.
final class Subheads {
  private static final int HIGHEST = 2;
  private static final int LOWEST = 4;
  private static final int CHARS_MAX = 100;
  private static final float LINK_MAX = 0.3f;
  private static final float WORDS_LEAST = -0.5f;

  private Subheads() {}

  static void putIn(PageFacts facts, List<PageBlock> body) {
    if (body.size() < 2) {
      return;
    }
    Set<PageBlock> taken = new HashSet<>(body);
    List<PageBlock> missing = new ArrayList<>();
    for (PageBlock block : body.subList(1, body.size())) {
      PageBlock before = facts.page().blocks().get(block.index() - 1);
      if (!taken.contains(before) && isSubhead(facts, before) && facts.isProse(block.index())) {
        if (isBeside(before.region(), block.region())) {
          missing.add(before);
        }
      }
    }
    body.addAll(missing);
    body.sort(Comparator.comparingInt(PageBlock::index));
  }

  private static boolean isSubhead(PageFacts facts, PageBlock block) {
    int level = block.headingLevel();
    return level >= HIGHEST
        && level <= LOWEST
        && block.text().length() <= CHARS_MAX
        && block.linkDensity() <= LINK_MAX
        && !facts.isHeadline(block.index())
        && facts.textWordsLeast(block.index()) > WORDS_LEAST
        && !block.region().in(Zone.ASIDE);
  }

  /// Says whether the heading stands in an element that holds the paragraph as well.
  private static boolean isBeside(Region heading, Region paragraph) {
    @Nullable Region parent = heading.parent();
    return parent != null
        && (parent.equals(paragraph.parent())
            || (paragraph.parent() != null && parent.equals(paragraph.parent().parent())));
  }
}
