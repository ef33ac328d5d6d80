package org.newshound.read.html.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.PageText;

/// Makes a body of the likelihoods of its blocks.
final class BodyChoice {
  private static final float ENOUGH = 0.5f;
  private static final int REPEAT_MIN_CHARS = 40;

  private BodyChoice() {}

  static List<PageBlock> of(PageText page, float[] likelihoods) {
    List<PageBlock> body = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PageBlock block : page.blocks()) {
      if (likelihoods[block.index()] >= ENOUGH && isNew(block.text(), seen)) {
        body.add(block);
      }
    }
    return body;
  }

  private static boolean isNew(String text, Set<String> seen) {
    return seen.add(text) || text.length() < REPEAT_MIN_CHARS;
  }
}
