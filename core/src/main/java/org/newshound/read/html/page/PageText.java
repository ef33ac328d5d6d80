package org.newshound.read.html.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/// The text of a page, cut into blocks.
///
/// @param blocks all blocks, in printed order
/// @param regions all block-level elements, outer ones first
public record PageText(List<PageBlock> blocks, List<Region> regions) {
  /// Copies the lists.
  public PageText {
    blocks = List.copyOf(blocks);
    regions = List.copyOf(regions);
  }

  /// {@return the text of a parsed page}
  public static PageText of(Document page) {
    return of(page, false);
  }

  /// {@return the text of a parsed page as it is without scripts} Notices on scripts are text then.
  public static PageText scriptless(Document page) {
    return of(page, true);
  }

  private static PageText of(Document page, boolean scriptless) {
    BlockCutter cutter = new BlockCutter(page.body(), scriptless);
    NodeTraversor.filter(cutter, page.body());
    List<Region> regions = new ArrayList<>(cutter.regions());
    for (int i = regions.size() - 1; i >= 0; i--) {
      Region outer = regions.get(i).parent();
      if (outer != null) {
        outer.countAll(regions.get(i));
      }
    }
    return new PageText(cutter.blocks(), regions);
  }

  /// {@return all characters of all blocks}
  public int chars() {
    return regions.isEmpty() ? 0 : regions.getFirst().textChars();
  }
}
