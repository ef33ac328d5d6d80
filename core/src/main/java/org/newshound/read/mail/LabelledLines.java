package org.newshound.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newshound.article.Block;
import org.newshound.read.parts.NamedParts;

/// Takes out of the first lines of a message those that say what they are: `Headline: Ferry runs
/// aground`.
///
/// Correspondents file that way. It counts only when one of the lines is the headline, so that a
/// text with a colon in it stays whole.
///
/// @param draft takes the parts
record LabelledLines(NamedParts draft) {
  private static final int FIRST_BLOCKS = 12;
  private static final int LONGEST_LABEL = 12;

  /// Says whether a message was filed that way.
  static boolean isFiled(List<Block> blocks) {
    return blocks.stream().limit(FIRST_BLOCKS).anyMatch(block -> label(block).equals("headline"));
  }

  /// Returns the blocks that are none.
  List<Block> take(List<Block> blocks) {
    boolean filed = isFiled(blocks);
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!filed || i >= FIRST_BLOCKS || !isTaken(blocks.get(i))) {
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
    return !label.isEmpty() && new FiledLabels(draft).take(label, value);
  }
}
