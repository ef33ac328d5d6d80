package org.newshound.read.html.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.Region;

/// Adds to a block's measures how likely the blocks around it are article text, so that a second
/// look can tell a short line inside the article from one beside it.
final class BlockContext {
  private static final int NEAR = 3;
  private static final int AROUND = 10;
  private static final int FAR = 60;

  private final PageFacts facts;
  private final List<PageBlock> blocks;
  private final float[] likelihoods;
  private final double[] mass;
  private final double[] chars;
  private final double[] regionMass;
  private final Map<Integer, double[]> styles = new HashMap<>();

  private BlockContext(PageFacts facts, float[] likelihoods) {
    this.facts = facts;
    this.blocks = facts.page().blocks();
    this.likelihoods = likelihoods;
    this.mass = new double[blocks.size() + 1];
    this.chars = new double[blocks.size() + 1];
    this.regionMass = new double[facts.page().regions().size()];
    gather();
  }

  static void add(PageFacts facts, float[] likelihoods, float[][] rows) {
    BlockContext surroundings = new BlockContext(facts, likelihoods);
    int since = FAR;
    for (int at = 0; at < rows.length; at++) {
      surroundings.fill(rows[at], at);
      set(rows[at], Measure.LIKELY_SINCE, Math.min(FAR, since));
      since = likelihoods[at] >= 0.5f ? 1 : since + 1;
    }
  }

  private void gather() {
    for (PageBlock block : blocks) {
      int at = block.index();
      double own = likelihoods[at] * block.text().length();
      mass[at + 1] = mass[at] + own;
      chars[at + 1] = chars[at] + block.text().length();
      regionMass[block.region().index()] += own;
      double[] style = styles.computeIfAbsent(block.region().signature(), key -> new double[2]);
      style[0] += own;
      style[1] += block.text().length();
    }
    List<Region> regions = facts.page().regions();
    for (int at = regions.size() - 1; at > 0; at--) {
      Region parent = regions.get(at).parent();
      if (parent != null) {
        regionMass[parent.index()] += regionMass[at];
      }
    }
  }

  private void fill(float[] row, int at) {
    set(row, Measure.LIKELY, likelihoods[at]);
    set(row, Measure.LIKELY_BEFORE, at > 0 ? likelihoods[at - 1] : -1);
    set(row, Measure.LIKELY_AFTER, at + 1 < likelihoods.length ? likelihoods[at + 1] : -1);
    set(row, Measure.LIKELY_NEAR, around(at, NEAR));
    set(row, Measure.LIKELY_AROUND, around(at, AROUND));
    set(row, Measure.LIKELY_BEFORE_MOST, most(at - NEAR, at));
    set(row, Measure.LIKELY_AFTER_MOST, most(at + 1, at + 1 + NEAR));
    Region parent = facts.container(at);
    double own = likelihoods[at] * blocks.get(at).text().length();
    int length = blocks.get(at).text().length();
    set(row, Measure.LIKELY_PARENT, inside(parent, own, length));
    set(row, Measure.LIKELY_GRANDPARENT, inside(facts.around(parent), own, length));
    double[] style = styles.getOrDefault(blocks.get(at).region().signature(), new double[2]);
    set(row, Measure.LIKELY_STYLE, share(style[0] - own, style[1] - length));
    set(row, Measure.LIKELY_SO_FAR, share(mass[at], mass[blocks.size()]));
    set(row, Measure.LIKELY_LEFT, share(mass[blocks.size()] - mass[at + 1], mass[blocks.size()]));
  }

  private float inside(Region region, double own, int length) {
    return share(regionMass[region.index()] - own, region.textChars() - length);
  }

  private float around(int at, int radius) {
    int from = Math.max(0, at - radius);
    int to = Math.min(blocks.size(), at + radius + 1);
    double own = mass[at + 1] - mass[at];
    return share(
        mass[to] - mass[from] - own, chars[to] - chars[from] - (chars[at + 1] - chars[at]));
  }

  private float most(int from, int to) {
    float most = 0;
    for (int i = Math.max(0, from); i < Math.min(likelihoods.length, to); i++) {
      most = Math.max(most, likelihoods[i]);
    }
    return most;
  }

  private static float share(double part, double whole) {
    return whole <= 0.5 ? -1 : (float) (part / whole);
  }

  private static void set(float[] row, Measure measure, float value) {
    row[measure.place()] = value;
  }
}
