package org.newshound.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newshound.article.Block;
import org.newshound.read.parts.ArticleDraft;

/// Takes out of the first lines of a message those that say what they are: `Headline: Ferry runs
/// aground`.
///
/// Correspondents file that way. It counts only when one of the lines is the headline, so that a
/// text with a colon in it stays whole.
///
/// @param draft takes the parts
record LabelledLines(ArticleDraft draft) {
  private static final int FIRST_BLOCKS = 12;
  private static final int LONGEST_LABEL = 12;

  /// Returns the blocks that are none.
  List<Block> take(List<Block> blocks) {
    int first = Math.min(FIRST_BLOCKS, blocks.size());
    boolean filed =
        blocks.subList(0, first).stream().anyMatch(block -> label(block).equals("headline"));
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!filed || i >= first || !isTaken(blocks.get(i))) {
        kept.add(blocks.get(i));
      }
    }
    return kept;
  }

  private static String label(Block block) {
    int colon = block.text().indexOf(':');
    return colon < 1 || colon > LONGEST_LABEL
        ? ""
        : block.text().substring(0, colon).strip().toLowerCase(Locale.ROOT);
  }

  private boolean isTaken(Block block) {
    String label = label(block);
    String value = block.text().substring(block.text().indexOf(':') + 1);
    switch (label) {
      case "headline" -> draft.headline(value, "Headline:");
      case "abstract", "summary" -> draft.deck(value, label);
      case "byline" -> draft.byline(value, label);
      case "dateline" -> draft.dateline(value, label);
      case "slug", "slugline" -> draft.slug(value, label);
      case "section", "category" -> draft.section(value, label);
      case "embargo" -> draft.embargoedUntil(value, label);
      default -> {
        return false;
      }
    }
    return true;
  }
}
