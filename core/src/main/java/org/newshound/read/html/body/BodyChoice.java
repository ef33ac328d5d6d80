package org.newshound.read.html.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.read.html.page.DenseScripts;
import org.newshound.read.html.page.PageBlock;
import org.newshound.read.html.page.Zone;

/// Makes a body of the likelihoods of its blocks.
///
/// What is likely enough is taken; when that is next to nothing, less will do. Text that repeats,
/// the headline and headings that nothing follows are left out.
final class BodyChoice {
  private static final float ENOUGH = 0.5f;
  private static final float LEAST = 0.2f;
  private static final int TOO_SHORT_CHARS = 200;
  private static final int CAPTION_MAX_CHARS = 600;
  private static final int REPEAT_MIN_CHARS = 100;
  private static final int COPY_MIN_CHARS = 1000;
  private static final double COPY_SHARE = 0.8;

  private BodyChoice() {}

  static FoundBody of(PageFacts facts, float[] likelihoodsOfBlocks) {
    float[] likelihoods = Tables.settled(facts.page().blocks(), likelihoodsOfBlocks);
    List<PageBlock> body = above(facts, likelihoods, ENOUGH);
    if (chars(body) < TOO_SHORT_CHARS) {
      body = above(facts, likelihoods, LEAST);
    }
    PageBlock deck = deck(facts, body);
    body.remove(deck);
    int headline = facts.headline();
    List<PageBlock> blocks = facts.page().blocks();
    return new FoundBody(headline < 0 ? null : blocks.get(headline), deck, body);
  }

  private static int chars(List<PageBlock> body) {
    return body.stream().mapToInt(block -> DenseScripts.length(block.text())).sum();
  }

  /// Returns the standfirst; what looks like one and is all there is, is a brief of one paragraph.
  private static @Nullable PageBlock deck(PageFacts facts, List<PageBlock> body) {
    return Decks.find(facts, body)
        .filter(deck -> !body.stream().allMatch(deck::equals))
        .orElse(null);
  }

  private static List<PageBlock> above(PageFacts facts, float[] likelihoods, float limit) {
    List<PageBlock> body = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PageBlock block : facts.page().blocks()) {
      boolean likely = likelihoods[block.index()] >= limit && !isCaption(block);
      if (likely && !facts.isHeadline(block.index()) && isNew(block.text(), seen)) {
        body.add(block);
      }
    }
    copyInOnePiece(body).ifPresent(body::remove);
    Unrelated.takeOut(facts, body);
    Subheads.putIn(facts, body);
    if (isLooseHeading(body)) {
      body.removeLast();
    }
    return body;
  }

  /// Returns the block that repeats the other blocks in one piece, as pages hold for machines.
  private static Optional<PageBlock> copyInOnePiece(List<PageBlock> body) {
    return body.stream()
        .max(Comparator.comparingInt(block -> block.text().length()))
        .filter(block -> block.text().length() >= COPY_MIN_CHARS)
        .filter(block -> block.text().length() * COPY_SHARE <= repeated(block, body));
  }

  /// Returns how many characters of the other blocks stand in this one as well.
  private static int repeated(PageBlock longest, List<PageBlock> body) {
    Shingles runs = Shingles.of(longest.text());
    return body.stream()
        .filter(
            block -> block.index() != longest.index() && block.text().length() >= REPEAT_MIN_CHARS)
        .filter(block -> runs.shareOf(block.text()) >= COPY_SHARE)
        .mapToInt(block -> block.text().length())
        .sum();
  }

  /// Says whether it stands under a picture. Longer texts do not, whatever the markup says.
  private static boolean isCaption(PageBlock block) {
    return block.region().in(Zone.CAPTION) && block.text().length() <= CAPTION_MAX_CHARS;
  }

  /// Says whether the body ends in a heading that does not belong to a row of headings.
  private static boolean isLooseHeading(List<PageBlock> body) {
    int last = body.size() - 1;
    return last > 0 && body.get(last).headingLevel() > 0 && body.get(last - 1).headingLevel() == 0;
  }

  private static boolean isNew(String text, Set<String> seen) {
    return seen.add(text) || text.length() < REPEAT_MIN_CHARS;
  }
}
