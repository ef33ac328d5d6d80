package org.newshound.read.html.body;

import java.util.List;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.Region;
import org.newshound.read.html.page.Zone;

/// Measures every block of a page: its text, its markup, its neighbours, and where it stands
/// between the headline and the end.
final class BlockMeasures {
  private static final int NEAR_BLOCKS = 40;

  private final PageFacts facts;
  private final List<PageBlock> blocks;

  private BlockMeasures(PageFacts facts) {
    this.facts = facts;
    this.blocks = facts.page().blocks();
  }

  /// Returns one row of measures a block, in the order of [Measure].
  static float[][] of(PageFacts facts) {
    BlockMeasures measures = new BlockMeasures(facts);
    float[][] rows = new float[measures.blocks.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = measures.row(i);
    }
    return rows;
  }

  private float[] row(int at) {
    Row row = new Row();
    text(row, at);
    markup(row, blocks.get(at));
    neighbours(row, at);
    regions(row, at);
    place(row, at);
    return row.values;
  }

  private static final class Row {
    private final float[] values = new float[Measure.values().length];

    void set(Measure measure, float value) {
      values[measure.place()] = value;
    }

    void set(Measure measure, boolean value) {
      set(measure, value ? 1f : 0f);
    }
  }

  private void text(Row row, int at) {
    PageBlock block = blocks.get(at);
    BlockShape shape = facts.shape(at);
    row.set(Measure.CHARS, log(shape.chars()));
    row.set(Measure.LINK_DENSITY, block.linkDensity());
    row.set(Measure.LINKS, log(block.links()));
    row.set(Measure.WORD_CHARS, (float) shape.chars() / Math.max(1, shape.words()));
    row.set(Measure.CAPITALS, shape.capitals());
    row.set(Measure.DIGITS, shape.digits());
    row.set(Measure.COMMAS, 100f * shape.commas() / shape.chars());
    row.set(Measure.SENTENCES, log(shape.sentenceEnds()));
    row.set(Measure.ENDS_SENTENCE, shape.endsSentence());
    row.set(Measure.ENDS_OPEN, shape.endsOpen());
    row.set(Measure.ENDS_COLON, shape.endsColon());
    row.set(Measure.START, shape.start());
    row.set(Measure.SHORT_WORDS, shape.shortWords());
    row.set(Measure.STRONG, (float) block.strongChars() / block.text().length());
    row.set(Measure.LEANED, (float) block.leaned() / block.text().length());
    row.set(Measure.MARKED, shape.marked());
    row.set(Measure.TEXT_WORDS, facts.textWords(at));
    row.set(Measure.TEXT_WORDS_LEAST, facts.textWordsLeast(at));
  }

  private void markup(Row row, PageBlock block) {
    switch (block.tag()) {
      case "p" -> row.set(Measure.PARAGRAPH, true);
      case "li" -> row.set(Measure.ITEM, true);
      case "div", "section", "article" -> row.set(Measure.DIVISION, true);
      case "td", "th" -> row.set(Measure.CELL, true);
      case "blockquote" -> row.set(Measure.QUOTE_TAG, true);
      default -> row.set(Measure.OTHER_TAG, block.headingLevel() == 0);
    }
    row.set(Measure.HEADING, block.headingLevel());
    Region region = block.region();
    for (ZoneMeasure zone : ZoneMeasure.values()) {
      row.set(zone.measure, region.in(zone.zone));
    }
    row.set(Measure.CLASS_OWN, facts.classOwn(region));
    Region parent = region.parent();
    row.set(Measure.CLASS_PARENT, parent == null ? 0 : facts.classOwn(parent));
    row.set(Measure.CLASS_LEAST, facts.classLeast(region));
    row.set(Measure.CLASS_MOST, facts.classMost(region));
    row.set(Measure.CLASS_SUM, facts.classSum(region));
    row.set(Measure.DEPTH, region.depth());
  }

  private enum ZoneMeasure {
    ARTICLE(Zone.ARTICLE, Measure.IN_ARTICLE),
    MAIN(Zone.MAIN, Measure.IN_MAIN),
    ASIDE(Zone.ASIDE, Measure.IN_ASIDE),
    NAVIGATION(Zone.NAVIGATION, Measure.IN_NAVIGATION),
    FOOTER(Zone.FOOTER, Measure.IN_FOOTER),
    HEADER(Zone.HEADER, Measure.IN_HEADER),
    FORM(Zone.FORM, Measure.IN_FORM),
    FIGURE(Zone.FIGURE, Measure.IN_FIGURE),
    CAPTION(Zone.CAPTION, Measure.IN_CAPTION),
    LIST(Zone.LIST, Measure.IN_LIST),
    TABLE(Zone.TABLE, Measure.IN_TABLE),
    QUOTE(Zone.QUOTE, Measure.IN_QUOTE),
    BODY(Zone.ARTICLE_BODY, Measure.IN_ARTICLE_BODY),
    HIDDEN(Zone.HIDDEN, Measure.IN_HIDDEN);

    private final Zone zone;
    private final Measure measure;

    ZoneMeasure(Zone zone, Measure measure) {
      this.zone = zone;
      this.measure = measure;
    }
  }

  private void neighbours(Row row, int at) {
    neighbour(row, at - 1, Measure.BEFORE_CHARS, Measure.BEFORE_LINKS);
    neighbour(row, at + 1, Measure.AFTER_CHARS, Measure.AFTER_LINKS);
    neighbour(row, at - 2, Measure.BEFORE2_CHARS, Measure.BEFORE2_LINKS);
    neighbour(row, at + 2, Measure.AFTER2_CHARS, Measure.AFTER2_LINKS);
    row.set(Measure.BEFORE_HEADING, at > 0 && blocks.get(at - 1).headingLevel() > 0);
    row.set(Measure.AFTER_HEADING, at + 1 < blocks.size() && blocks.get(at + 1).headingLevel() > 0);
    int around = 0;
    for (int i = Math.max(0, at - 3); i <= Math.min(blocks.size() - 1, at + 3); i++) {
      around += i != at && facts.isProse(i) ? 1 : 0;
    }
    row.set(Measure.AROUND_PROSE, around);
    row.set(Measure.RUN, log(facts.run(at)));
    row.set(Measure.TO_PROSE_BEFORE, Math.min(NEAR_BLOCKS, at - facts.proseBefore(at)));
    row.set(Measure.TO_PROSE_AFTER, Math.min(NEAR_BLOCKS, facts.proseAfter(at) - at));
  }

  private void neighbour(Row row, int at, Measure chars, Measure links) {
    boolean there = at >= 0 && at < blocks.size();
    row.set(chars, there ? log(facts.shape(at).chars()) : -1);
    row.set(links, there ? blocks.get(at).linkDensity() : -1);
  }

  private void regions(Row row, int at) {
    Region region = facts.container(at);
    Region grandparent = facts.around(region);
    Region great = facts.around(grandparent);
    row.set(Measure.PARENT_PROSE, facts.proseShare(region));
    row.set(Measure.GRANDPARENT_PROSE, facts.proseShare(grandparent));
    row.set(Measure.GREAT_PROSE, facts.proseShare(great));
    row.set(Measure.PARENT_LINKS, linkDensity(region));
    row.set(Measure.GRANDPARENT_LINKS, linkDensity(grandparent));
    row.set(Measure.PARENT_CHARS, log(region.textChars()));
    row.set(Measure.PARENT_BLOCKS, log(region.blocks()));
    row.set(Measure.GRANDPARENT_BLOCKS, log(grandparent.blocks()));
    PageFacts.Style style = facts.style(blocks.get(at).region());
    row.set(Measure.STYLE_PROSE, (float) style.prose() / Math.max(1, facts.prose()));
    row.set(Measure.STYLE_BLOCKS, log(style.blocks()));
    row.set(Measure.STYLE_CHARS, log(style.chars() / Math.max(1, style.blocks())));
    row.set(Measure.STYLE_LINKS, (float) style.linkChars() / Math.max(1, style.chars()));
    top(row, blocks.get(at).region());
  }

  private static float linkDensity(Region region) {
    return (float) region.linkChars() / Math.max(1, region.textChars());
  }

  private void top(Row row, Region region) {
    Region top = facts.top();
    Region common = region;
    int up = 0;
    while (common.parent() != null && !facts.isAroundTop(common)) {
      common = common.parent();
      up++;
    }
    float least = 0;
    for (Region at = region; at != null && at != common; at = at.parent()) {
      least = Math.min(least, facts.classOwn(at));
    }
    row.set(Measure.TOP_INSIDE, common == top);
    row.set(Measure.TOP_UP, up);
    row.set(Measure.TOP_DOWN, top.depth() - common.depth());
    row.set(Measure.TOP_SHARE, facts.proseShare(top));
    row.set(Measure.CLASS_LEAST_IN_TOP, least);
  }

  private void place(Row row, int at) {
    row.set(Measure.PLACE, (float) at / blocks.size());
    row.set(Measure.CHARS_PLACE, (float) facts.charsBefore(at) / Math.max(1, facts.chars()));
    row.set(Measure.PAGE_BLOCKS, log(blocks.size()));
    row.set(Measure.PAGE_CHARS, log(facts.chars()));
    int headline = facts.headline();
    row.set(Measure.IS_HEADLINE, facts.isHeadline(at));
    row.set(Measure.LIKE_HEADLINE, facts.likeHeadline(at));
    row.set(Measure.DECK_CLASS, facts.isDeck(blocks.get(at).region()));
    row.set(Measure.WORDLESS, facts.shape(at).words() == 0);
    row.set(Measure.SINCE_HEADLINE, headline < 0 ? 0 : signedLog(at - headline));
    row.set(
        Measure.PROSE_SINCE_HEADLINE,
        headline < 0 ? 0 : signedLog(facts.proseUpTo(at) - facts.proseUpTo(headline)));
    row.set(Measure.REPEATED, log(facts.repeats(at)));
    row.set(Measure.IN_GIVEN_BODY, facts.inGivenBody(at));
    row.set(Measure.IN_DESCRIPTION, facts.inDescription(at));
    int heading = facts.headingBefore(at);
    row.set(Measure.HEADING_WORDS, heading < 0 ? 0 : facts.textWords(heading));
    row.set(Measure.SINCE_HEADING, heading < 0 ? NEAR_BLOCKS : Math.min(NEAR_BLOCKS, at - heading));
    row.set(Measure.HEADING_LEVEL, heading < 0 ? 0 : blocks.get(heading).headingLevel());
    float before = (float) facts.proseUpTo(at) / Math.max(1, facts.prose());
    row.set(Measure.PROSE_BEFORE, before);
    row.set(Measure.PROSE_AFTER, 1 - before);
  }

  private static float log(int value) {
    return (float) Math.log1p(Math.max(0, value));
  }

  private static float signedLog(int value) {
    return value < 0 ? -log(-value) : log(value);
  }
}
