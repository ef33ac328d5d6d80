package org.newshound.read.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Block;
import org.newshound.article.Contributor;
import org.newshound.read.text.BylineParser;
import org.newshound.read.text.BylineParser.BylineMatch;
import org.newshound.read.text.DatelineParser;
import org.newshound.read.text.DatelineParser.RunIn;

/// Takes out of a body what is printed in it but is no part of it: the byline and dateline at its
/// beginning and the lines on who helped at its end.
///
/// Not safe for use by several threads at once.
final class BodyLines {
  private static final int DATELINE_BLOCKS = 5;
  private static final int BYLINE_CHARS = 120;
  private static final int TAIL_CHARS = 500;
  private static final double SURE_BYLINE = 0.6;

  private final List<Block> body;
  private final List<Contributor> contributors = new ArrayList<>();
  private @Nullable BylineMatch byline;
  private @Nullable RunIn dateline;

  BodyLines(List<Block> body) {
    this.body = body;
  }

  /// Returns the byline that was found.
  @Nullable BylineMatch byline() {
    return byline;
  }

  /// Returns the dateline that was found.
  @Nullable RunIn dateline() {
    return dateline;
  }

  /// Returns those who helped, in printed order.
  List<Contributor> contributors() {
    return contributors;
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

  /// Takes out a short first block that is a byline beyond doubt.
  void takeByline() {
    if (body.size() < 2 || body.getFirst().text().length() > BYLINE_CHARS) {
      return;
    }
    Optional<BylineMatch> found = BylineParser.standard().parse(body.getFirst().text(), false);
    if (found.isPresent()
        && found.get().byline() != null
        && found.get().confidence() >= SURE_BYLINE) {
      byline = found.get();
      body.removeFirst();
    }
  }

  void takeDateline() {
    for (int i = 0; i < Math.min(DATELINE_BLOCKS, body.size()); i++) {
      Block block = body.get(i);
      Optional<RunIn> found = DatelineParser.standard().runIn(block.text());
      if (found.isPresent() && block.type() == Block.Type.PARAGRAPH && !(i > 0 && isRoundUp(i))) {
        dateline = found.get();
        body.set(i, Block.paragraph(block.text().substring(dateline.bodyStart()).strip()));
        return;
      }
    }
  }

  /// Says whether one of the next blocks begins with a dateline too: then each is a story of its
  /// own.
  private boolean isRoundUp(int at) {
    int end = Math.min(at + 1 + DATELINE_BLOCKS, body.size());
    return body.subList(at + 1, end).stream()
        .anyMatch(block -> DatelineParser.standard().runIn(block.text()).isPresent());
  }

  void takeTails() {
    while (body.size() > 1) {
      List<Contributor> helpers = helpers(body.getLast().text());
      if (helpers.isEmpty()) {
        return;
      }
      contributors.addAll(0, helpers);
      body.removeLast();
    }
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
