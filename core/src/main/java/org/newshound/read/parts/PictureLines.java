package org.newshound.read.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newshound.article.Block;
import org.newshound.article.Caption;
import org.newshound.read.prose.PictureCredits;

/// Paragraphs of a body that belong to its pictures: "BILDE: The ferry at dusk.", "Foto: Ann Ro".
///
/// @param captions the words under pictures, with the credit that followed them
/// @param credits the credits that followed no caption
/// @param notices labels with nothing but an address behind them
record PictureLines(List<Caption> captions, List<String> credits, List<String> notices) {

  /// Takes them out of the body, before anything else is looked for in it.
  static PictureLines takenOutOf(List<Block> body) {
    PictureLines lines = new PictureLines(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<Block> rest = new ArrayList<>();
    boolean below = false;
    for (int at = 0; at < body.size(); at++) {
      Block block = body.get(at);
      boolean credited = at + 1 < body.size() && isCredit(body.get(at + 1));
      Optional<String> shown = shown(block, credited);
      if (shown.isPresent()) {
        below = lines.caption(block.text(), shown.get());
      } else if (isCredit(block)) {
        lines.credit(block.text(), below);
        below = false;
      } else {
        rest.add(block);
        below = false;
      }
    }
    if (rest.size() < body.size()) {
      body.clear();
      body.addAll(rest);
    }
    return lines;
  }

  private static boolean isCredit(Block block) {
    return block.type() == Block.Type.PARAGRAPH && PictureCredits.isCredit(block.text());
  }

  /// Returns what stands behind a picture's label. A name alone says whose it is, unless another
  /// line follows that does.
  private static Optional<String> shown(Block block, boolean credited) {
    return block.type() == Block.Type.PARAGRAPH
        ? PictureCredits.caption(block.text())
            .filter(shown -> credited || isAddress(shown) || !isCredit(block))
        : Optional.empty();
  }

  private static boolean isAddress(String text) {
    return text.indexOf(' ') < 0 && text.contains("://");
  }

  /// Takes a caption and says whether there is one.
  private boolean caption(String line, String shown) {
    if (shown.isEmpty() || isAddress(shown)) {
      notices.add(line);
      return false;
    }
    captions.add(Caption.of(shown));
    return true;
  }

  private void credit(String line, boolean below) {
    if (below) {
      String shown = captions.removeLast().text();
      captions.add(new Caption(shown, null, null, null, List.of(), line));
    } else {
      credits.add(line);
    }
  }
}
