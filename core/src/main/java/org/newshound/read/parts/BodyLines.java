package org.newshound.read.parts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Block;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.dateline.DatelineParser;
import org.newshound.read.prose.RunIns;

/// Takes out of a body what structured formats leave in it: repeats of what they give apart, a
/// byline, and what [RunIns] finds.
///
/// Not safe for use by several threads at once.
final class BodyLines {
  private static final int DATELINE_BLOCKS = 5;
  private static final int BYLINE_CHARS = 120;
  private static final int TAIL_CHARS = 500;
  private static final double SURE_BYLINE = 0.6;

  private final List<Block> body;

  BodyLines(List<Block> body) {
    this.body = body;
  }

  /// Takes out a first block that repeats a line given apart, such as the headline.
  void dropRepeats(List<String> lines) {
    while (body.size() > 1 && isRepeat(lines)) {
      body.removeFirst();
    }
  }

  private boolean isRepeat(List<String> lines) {
    String first = body.getFirst().text();
    return lines.stream().anyMatch(line -> !line.isEmpty() && Texts.sameWords(line, first));
  }

  /// Takes out a first subhead that repeats the standfirst; a paragraph that does is the lead.
  void dropDeck(String deck) {
    if (body.size() > 1 && body.getFirst().type() == Block.Type.SUBHEAD) {
      dropRepeats(List.of(deck));
    }
  }

  /// Takes a dateline that was given apart off the block it runs into.
  void dropDateline(String dateline) {
    for (int i = 0; !dateline.isEmpty() && i < Math.min(DATELINE_BLOCKS, body.size()); i++) {
      Block block = body.get(i);
      String rest =
          block.text().startsWith(dateline) ? block.text().substring(dateline.length()) : "";
      boolean marked =
          rest.startsWith(" ") && !Character.isLetter(dateline.codePointBefore(dateline.length()));
      if (marked && !rest.isBlank()) {
        body.set(i, new Block(block.type(), rest.strip()));
        return;
      }
    }
  }

  /// Takes out a short first block that is a byline beyond doubt.
  @Nullable BylineMatch takeByline() {
    if (body.size() < 2 || body.getFirst().text().length() > BYLINE_CHARS) {
      return null;
    }
    Optional<BylineMatch> found = BylineParser.standard().parse(body.getFirst().text(), false);
    if (found.isEmpty() || found.get().byline() == null || found.get().confidence() < SURE_BYLINE) {
      return null;
    }
    body.removeFirst();
    return found.get();
  }

  /// Takes out dateline, helpers and sign-off. A round-up, in which several blocks begin with
  /// datelines, has none of its own.
  RunIns.Story takeRunIns(@Nullable Byline byline) {
    List<Block> before = List.copyOf(body);
    RunIns.Story found = RunIns.find(before, byline, null);
    body.clear();
    body.addAll(found.body());
    if (found.dateline() == null || !isRoundUp(before)) {
      return found;
    }
    for (int i = 0; i < Math.min(DATELINE_BLOCKS, body.size()); i++) {
      body.set(i, before.get(i));
    }
    return new RunIns.Story(
        found.body(),
        null,
        found.contributors(),
        found.source(),
        found.provenance(),
        found.omitted());
  }

  private static boolean isRoundUp(List<Block> blocks) {
    int filed = 0;
    for (int i = 0; i < Math.min(2 * DATELINE_BLOCKS, blocks.size()); i++) {
      filed += DatelineParser.standard().runIn(blocks.get(i).text()).isPresent() ? 1 : 0;
      if (i == 0 && filed > 0) {
        return false;
      }
    }
    return filed > 1;
  }

  /// Returns those whom a line on who helped names; none when it is no such line.
  static List<Contributor> helpers(String line) {
    if (line.length() > TAIL_CHARS) {
      return List.of();
    }
    return BylineParser.standard()
        .parse(line, false)
        .filter(match -> match.byline() == null || match.byline().authors().isEmpty())
        .map(BylineMatch::contributors)
        .orElse(List.of());
  }
}
