package org.newshound.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newshound.article.Author;
import org.newshound.article.Block;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.parts.NamedParts;

/// What a correspondent puts around a story in a message: the desk's slug lines and the byline
/// above it, a name with telephone numbers below.
///
/// @param draft takes what is found
/// @param filed whether the message names its headline, so that short lines above the byline are
///   none
record Filing(NamedParts draft, boolean filed) {
  private static final int BYLINE_BLOCKS = 5;
  private static final int SLUG_WORDS = 4;
  private static final int SIGNATURE_BLOCKS = 25;
  private static final int BLOCKS_TO_CONTACT = 6;
  private static final double SURE = 0.6;

  /// Returns the blocks of the story.
  ///
  /// @param blocks those of the message
  /// @param sender the name of who sent it; empty when unknown
  List<Block> take(List<Block> blocks, String sender) {
    List<Block> story = new ArrayList<>(blocks);
    List<String> signers = new ArrayList<>(List.of(sender));
    int at = bylineAt(story);
    if (at >= 0) {
      byline(story.get(at)).ifPresent(match -> signers.addAll(names(match)));
      draft.byline(story.remove(at).text(), "text");
      slugLines(story.subList(0, at));
    }
    cutSignature(story, signers);
    return story;
  }

  private static int bylineAt(List<Block> blocks) {
    for (int i = 0; i < Math.min(BYLINE_BLOCKS, blocks.size()); i++) {
      if (byline(blocks.get(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<BylineMatch> byline(Block block) {
    return BylineParser.standard()
        .parse(block.text(), false)
        .filter(match -> match.byline() != null && match.confidence() >= SURE);
  }

  private static List<String> names(BylineMatch match) {
    return match.byline() == null
        ? List.of()
        : match.byline().authors().stream().map(Author::name).toList();
  }

  /// The line next to the byline is the slug, the others are codes of desks.
  private void slugLines(List<Block> above) {
    boolean slugs = above.stream().allMatch(block -> isSlug(block.text()));
    if (filed && slugs && !above.isEmpty()) {
      draft.slug(above.getLast().text(), "above the byline");
      above.subList(0, above.size() - 1).forEach(block -> draft.boilerplate(block.text()));
      above.clear();
    }
  }

  private static boolean isSlug(String text) {
    return text.split(" ", -1).length <= SLUG_WORDS
        && Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  /// A signature begins with the name of who wrote or sent the story and soon says how to reach
  /// them.
  private void cutSignature(List<Block> story, List<String> signers) {
    for (int i = Math.max(1, story.size() - SIGNATURE_BLOCKS); i < story.size(); i++) {
      List<Block> rest = story.subList(i, story.size());
      boolean contact = rest.stream().limit(BLOCKS_TO_CONTACT).anyMatch(Filing::isContact);
      if (contact && signers.contains(rest.getFirst().text())) {
        rest.forEach(block -> draft.boilerplate(block.text()));
        rest.clear();
        return;
      }
    }
  }

  /// Says whether a line is a number to call or an address to write to.
  private static boolean isContact(Block block) {
    String text = block.text();
    int colon = text.indexOf(':');
    String label = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    int space = label.indexOf(' ');
    return switch (space < 0 ? label : label.substring(0, space)) {
      case "ph", "phone", "tel", "tel.", "telephone", "mob", "mobile", "cell", "fax" -> true;
      case "email", "e-mail", "mail", "twitter", "skype", "x", "signal", "whatsapp" -> true;
      default -> text.indexOf(' ') < 0 && text.indexOf('@') > 0;
    };
  }
}
