package org.newshound.read.html.body;

import java.util.HashMap;
import java.util.Map;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.PageText;
import org.newshound.read.html.page.Region;
import org.newshound.read.html.page.Zone;

/// What has to be known of the whole page to measure one block of it. All of it is gathered in a
/// few passes over blocks and regions.
final class PageFacts {
  private static final float PROSE_MAX_LINKS = 0.35f;

  private final PageText page;
  private final BlockShape[] shapes;
  private final boolean[] isProse;
  private final int[] proseUpTo;
  private final int[] charsBefore;
  private final int[] proseBefore;
  private final int[] proseAfter;
  private final int[] run;
  private final int[] heading;
  private final float[] textWords;
  private final float[] textWordsLeast;
  private final int[] regionProse;
  private final float[] classOwn;
  private final float[] classLeast;
  private final float[] classMost;
  private final float[] classSum;
  private final boolean[] aroundTop;
  private final Region top;
  private final Map<Integer, Style> styles = new HashMap<>();
  private final Map<String, Integer> repeats = new HashMap<>();
  private final Shingles givenBody;
  private final Shingles description;
  private final Shingles title;
  private final String headlineFold;
  private final int headline;

  /// What the blocks of equal markup have in common.
  record Style(int blocks, int chars, int linkChars, int prose) {
    Style plus(PageBlock block, boolean isProse) {
      int length = block.text().length();
      return new Style(
          blocks + 1,
          chars + length,
          linkChars + block.linkChars(),
          prose + (isProse ? length : 0));
    }
  }

  PageFacts(PageText page, PageHints hints, WordWeights classWords, WordWeights words) {
    this.page = page;
    int count = page.blocks().size();
    int regions = page.regions().size();
    shapes = new BlockShape[count];
    isProse = new boolean[count];
    proseUpTo = new int[count];
    charsBefore = new int[count];
    proseBefore = new int[count];
    proseAfter = new int[count];
    run = new int[count];
    heading = new int[count];
    textWords = new float[count];
    textWordsLeast = new float[count];
    regionProse = new int[regions];
    classOwn = new float[regions];
    classLeast = new float[regions];
    classMost = new float[regions];
    classSum = new float[regions];
    aroundTop = new boolean[regions];
    givenBody = Shingles.of(hints.articleBody());
    title = Shingles.of(hints.headline());
    description = Shingles.of(hints.description());
    headlineFold = fold(hints.headline());
    readRegions(classWords);
    readBlocks(words);
    headline = findHeadline();
    top = findTop();
    for (Region around = top; around != null; around = around.parent()) {
      aroundTop[around.index()] = true;
    }
  }

  private void readRegions(WordWeights classWords) {
    for (Region region : page.regions()) {
      int at = region.index();
      Region parent = region.parent();
      classOwn[at] = classWords.sum(region.words());
      classLeast[at] = Math.min(classOwn[at], parent == null ? 0 : classLeast[parent.index()]);
      classMost[at] = Math.max(classOwn[at], parent == null ? 0 : classMost[parent.index()]);
      classSum[at] = classOwn[at] + (parent == null ? 0 : classSum[parent.index()]);
    }
  }

  private void readBlocks(WordWeights words) {
    int chars = 0;
    int prose = 0;
    int lastHeading = -1;
    for (PageBlock block : page.blocks()) {
      int at = block.index();
      read(block, words);
      charsBefore[at] = chars;
      chars += block.text().length();
      if (isProse[at]) {
        prose += block.text().length();
        regionProse[block.region().index()] += block.text().length();
      }
      proseUpTo[at] = prose;
      proseBefore[at] = at > 0 && isProse[at - 1] ? at - 1 : at > 0 ? proseBefore[at - 1] : -1000;
      run[at] = at > 0 && isProse[at - 1] ? run[at - 1] + 1 : 0;
      heading[at] = lastHeading;
      lastHeading = block.headingLevel() > 0 ? at : lastHeading;
    }
    readBackwards();
  }

  private void read(PageBlock block, WordWeights words) {
    int at = block.index();
    shapes[at] = BlockShape.of(block.text());
    boolean running = block.linkDensity() < PROSE_MAX_LINKS;
    Region region = block.region();
    isProse[at] =
        running && shapes[at].isProse() && !region.in(Zone.NAVIGATION) && !region.in(Zone.FOOTER);
    var textWordsOf = TextWords.of(block.text());
    textWords[at] = words.sum(textWordsOf);
    textWordsLeast[at] = words.least(textWordsOf);
    styles.merge(
        region.signature(),
        new Style(0, 0, 0, 0).plus(block, isProse[at]),
        (before, own) -> before.plus(block, isProse[at]));
    repeats.merge(block.text(), 1, Integer::sum);
  }

  private void readBackwards() {
    int next = Integer.MAX_VALUE;
    for (int at = shapes.length - 1; at >= 0; at--) {
      proseAfter[at] = next;
      next = isProse[at] ? at : next;
      run[at] =
          at + 1 < shapes.length && isProse[at + 1] ? Math.max(run[at], run[at + 1]) : run[at];
    }
    for (int at = page.regions().size() - 1; at > 0; at--) {
      Region parent = page.regions().get(at).parent();
      if (parent != null) {
        regionProse[parent.index()] += regionProse[at];
      }
    }
  }

  private int findHeadline() {
    int first = -1;
    for (PageBlock block : page.blocks()) {
      if (block.headingLevel() > 0 && isHeadline(block.index())) {
        return block.index();
      }
      if (first < 0 && block.headingLevel() == 1) {
        first = block.index();
      }
    }
    return first;
  }

  private Region findTop() {
    float[] scores = new float[page.regions().size()];
    for (PageBlock block : page.blocks()) {
      if (isProse[block.index()]) {
        float weight = block.text().length() * (1 - block.linkDensity());
        Region region = container(block.index());
        for (int level = 0; level < 3; level++) {
          scores[region.index()] += weight / (1 << level);
          region = around(region);
        }
      }
    }
    Region best = page.regions().getFirst();
    float most = 0;
    for (Region region : page.regions()) {
      float links = (float) region.linkChars() / Math.max(1, region.textChars());
      float words = (float) Math.exp(0.3 * classOwn[region.index()]);
      float score = scores[region.index()] * (1 - links) * words;
      if (score > most) {
        most = score;
        best = region;
      }
    }
    return best;
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  PageText page() {
    return page;
  }

  BlockShape shape(int at) {
    return shapes[at];
  }

  boolean isProse(int at) {
    return isProse[at];
  }

  int chars() {
    return page.chars();
  }

  int prose() {
    return proseUpTo.length == 0 ? 0 : proseUpTo[proseUpTo.length - 1];
  }

  int proseUpTo(int at) {
    return proseUpTo[at];
  }

  int charsBefore(int at) {
    return charsBefore[at];
  }

  int proseBefore(int at) {
    return proseBefore[at];
  }

  int proseAfter(int at) {
    return proseAfter[at];
  }

  int run(int at) {
    return run[at];
  }

  int headingBefore(int at) {
    return heading[at];
  }

  float textWords(int at) {
    return textWords[at];
  }

  float textWordsLeast(int at) {
    return textWordsLeast[at];
  }

  float classOwn(Region region) {
    return classOwn[region.index()];
  }

  float classLeast(Region region) {
    return classLeast[region.index()];
  }

  float classMost(Region region) {
    return classMost[region.index()];
  }

  float classSum(Region region) {
    return classSum[region.index()];
  }

  float proseShare(Region region) {
    return (float) regionProse[region.index()] / Math.max(1, prose());
  }

  /// Returns the region that the block shares with others: its own, or the next one around it when
  /// it is alone in its own.
  Region container(int at) {
    Region region = page.blocks().get(at).region();
    return region.blocks() <= 1 ? around(region) : region;
  }

  Region around(Region region) {
    Region parent = region.parent();
    return parent == null ? region : parent;
  }

  Style style(Region region) {
    return styles.getOrDefault(region.signature(), new Style(1, 1, 0, 0));
  }

  Region top() {
    return top;
  }

  boolean isAroundTop(Region region) {
    return aroundTop[region.index()];
  }

  int headline() {
    return headline;
  }

  boolean isHeadline(int at) {
    String own = fold(page.blocks().get(at).text());
    return !own.isEmpty() && own.equals(headlineFold);
  }

  int repeats(int at) {
    return repeats.getOrDefault(page.blocks().get(at).text(), 1);
  }

  float inGivenBody(int at) {
    return givenBody.isEmpty() ? -1 : givenBody.shareOf(page.blocks().get(at).text());
  }

  /// Returns how much of the block repeats the headline or the page's title, from 0 to 1.
  float likeHeadline(int at) {
    return title.isEmpty() ? -1 : title.shareOf(page.blocks().get(at).text());
  }

  /// Says whether the markup calls it a standfirst.
  boolean isDeck(Region region) {
    return Decks.isNamed(region);
  }

  float inDescription(int at) {
    return description.isEmpty() ? -1 : description.shareOf(page.blocks().get(at).text());
  }
}
