package org.newshound.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Block;
import org.newshound.read.html.body.FoundBody;
import org.newshound.read.html.meta.PrintedText;
import org.newshound.read.html.page.DenseScripts;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.PageParser;
import org.newshound.read.html.page.PageText;
import org.newshound.read.html.page.Zone;

/// The body of an article as blocks.
///
/// Pages that print only a beginning, or leave the text to a script, may still carry all of it in
/// their metadata; that is taken when it is at least twice as long.
final class BodyBlocks {
  private static final int GIVEN_MIN_CHARS = 120;
  private static final int LONGER = 2;
  private static final int SUBHEAD_MAX_CHARS = 100;
  private static final int ROW_MAX_CELLS = 30;
  private static final int CELL_MAX_CHARS = 80;

  private BodyBlocks() {}

  static List<Block> of(FoundBody found, String given) {
    return isGiven(found, given) ? given(given) : printed(found.body());
  }

  /// The cells of a row of a table make one block.
  private static List<Block> printed(List<PageBlock> body) {
    List<Block> blocks = new ArrayList<>();
    for (int from = 0; from < body.size(); ) {
      int to = from + 1;
      Element row = row(body.get(from));
      while (row != null && to < body.size() && row.equals(row(body.get(to)))) {
        to++;
      }
      List<PageBlock> cells = body.subList(from, to);
      if (cells.size() > 1 && isRow(cells)) {
        String line = cells.stream().map(PageBlock::text).collect(Collectors.joining(" | "));
        blocks.add(Block.paragraph(line));
      } else {
        cells.forEach(cell -> blocks.add(block(cell)));
      }
      from = to;
    }
    return blocks;
  }

  private static @Nullable Element row(PageBlock block) {
    return block.region().in(Zone.TABLE) ? block.region().element().closest("tr") : null;
  }

  /// Old pages are laid out with tables, and their rows hold paragraphs or whole stories.
  private static boolean isRow(List<PageBlock> cells) {
    return cells.size() <= ROW_MAX_CELLS
        && cells.stream().allMatch(cell -> cell.text().length() <= CELL_MAX_CHARS);
  }

  /// Says whether the metadata's text is taken, not the printed one.
  static boolean isGiven(FoundBody found, String given) {
    return DenseScripts.length(given) >= GIVEN_MIN_CHARS
        && given.length() >= LONGER * found.chars();
  }

  private static Block block(PageBlock block) {
    if (block.headingLevel() > 0 || isBoldLine(block)) {
      return Block.subhead(block.text());
    }
    return block.tag().equals("li") ? Block.item(block.text()) : Block.paragraph(block.text());
  }

  private static boolean isBoldLine(PageBlock block) {
    String text = block.text();
    long spaces = text.chars().filter(c -> c == ' ').count();
    boolean bold = block.strongChars() >= text.length() - spaces;
    char last = text.charAt(text.length() - 1);
    return bold && text.length() <= SUBHEAD_MAX_CHARS && ".!,;:".indexOf(last) < 0;
  }

  private static List<Block> given(String given) {
    List<Block> blocks = new ArrayList<>();
    if (given.contains("</p>") || given.contains("<br")) {
      PageText.of(PageParser.parse(given)).blocks().forEach(block -> blocks.add(block(block)));
      return blocks;
    }
    given
        .lines()
        .map(PrintedText::clean)
        .filter(line -> !line.isEmpty())
        .forEach(line -> blocks.add(Block.paragraph(line)));
    return blocks;
  }
}
