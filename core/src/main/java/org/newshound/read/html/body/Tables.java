package org.newshound.read.html.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.Region;

/// Keeps or drops a table between paragraphs as a whole.
///
/// A cell of results says next to nothing by itself, so each is judged unlikely or left to chance,
/// and half a table is worse than all of it or none. What is known is the whole: a table of few
/// links with paragraphs of the article above and below is part of the story when it stands right
/// among them, or when its cells are likely enough on the average; else it is the inset of
/// something else. A table of mostly links there leads elsewhere and is dropped. Tables that hold
/// paragraphs, as pages are laid out with, and tables elsewhere are left to the judgement of each
/// block.
final class Tables {
  private static final int CELLS_MIN = 4;
  private static final int CELL_MAX_CHARS = 80;
  private static final float FEW_LINKS = 0.3f;
  private static final float MANY_LINKS = 0.6f;
  private static final int NEAR = 3;
  private static final float PARAGRAPH = 0.8f;
  private static final double LIKELY = 0.2;

  private final List<PageBlock> blocks;
  private final float[] likelihoods;

  private Tables(List<PageBlock> blocks, float[] likelihoods) {
    this.blocks = blocks;
    this.likelihoods = likelihoods;
  }

  /// Returns the likelihoods, with those of a table's cells made alike.
  static float[] settled(List<PageBlock> blocks, float[] likelihoods) {
    Map<Region, List<PageBlock>> tables = new LinkedHashMap<>();
    for (PageBlock block : blocks) {
      Region table = table(block);
      if (table != null) {
        tables.computeIfAbsent(table, key -> new ArrayList<>()).add(block);
      }
    }
    float[] settled = likelihoods.clone();
    Tables judged = new Tables(blocks, likelihoods);
    tables.forEach((table, cells) -> {
      if (isData(cells)) {
        judged
            .isPart(table, cells)
            .ifPresent(part -> cells.forEach(cell -> settled[cell.index()] = part ? 1 : 0));
      }
    });
    return settled;
  }

  private static @Nullable Region table(PageBlock block) {
    @Nullable Region at = block.region();
    while (at != null && !at.element().normalName().equals("table")) {
      at = at.parent();
    }
    return at;
  }

  private static boolean isData(List<PageBlock> cells) {
    return cells.size() >= CELLS_MIN && chars(cells) <= CELL_MAX_CHARS * cells.size();
  }

  private static float links(List<PageBlock> cells) {
    int links = cells.stream().mapToInt(PageBlock::linkChars).sum();
    return (float) links / Math.max(1, chars(cells));
  }

  private static int chars(List<PageBlock> cells) {
    return cells.stream().mapToInt(cell -> cell.text().length()).sum();
  }

  /// Says whether a table between paragraphs is part of the story; nothing about other tables, nor
  /// about one of which about half is links.
  private Optional<Boolean> isPart(Region table, List<PageBlock> cells) {
    float links = links(cells);
    if (links > FEW_LINKS && links < MANY_LINKS) {
      return Optional.empty();
    }
    int first = cells.getFirst().index();
    int last = cells.getLast().index();
    Optional<PageBlock> above = paragraph(first - NEAR, first);
    Optional<PageBlock> below = paragraph(last + 1, last + 1 + NEAR);
    if (above.isEmpty() || below.isEmpty()) {
      return Optional.empty();
    }
    if (links >= MANY_LINKS) {
      return Optional.of(false);
    }
    boolean among = isIn(table.parent(), above.get()) && isIn(table.parent(), below.get());
    return Optional.of(among || mean(cells) >= LIKELY);
  }

  private Optional<PageBlock> paragraph(int from, int to) {
    return blocks.subList(Math.max(0, from), Math.min(blocks.size(), to)).stream()
        .filter(block -> likelihoods[block.index()] >= PARAGRAPH && table(block) == null)
        .findFirst();
  }

  private static boolean isIn(@Nullable Region region, PageBlock block) {
    @Nullable Region at = block.region();
    while (at != null && !at.equals(region)) {
      at = at.parent();
    }
    return at != null;
  }

  private double mean(List<PageBlock> cells) {
    return cells.stream().mapToDouble(cell -> likelihoods[cell.index()]).average().orElse(0);
  }
}
