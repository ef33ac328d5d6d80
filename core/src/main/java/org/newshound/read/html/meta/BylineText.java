package org.newshound.read.html.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.article.Contributor;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.byline.BylineParser.BylineMatch;

/// Reads the text of a byline as the parser of bylines does, and the pieces that the page's layout
/// sets apart.
final class BylineText {
  private static final double SURE = 0.7;
  private static final double LISTED = 0.6;
  private static final String APART = " | ";

  private BylineText() {}

  /// Returns the line's text with a bar where only markup parts two pieces, as in a name and a role
  /// in elements of their own.
  static String line(Element element) {
    return String.join(APART, pieces(element));
  }

  /// Returns the pieces of a line that line breaks, blocks or adjacent elements set apart.
  static List<String> pieces(Element element) {
    List<String> pieces = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    element.traverse((node, depth) -> {
      if (node instanceof TextNode words) {
        open.append(isBeside(words, open) ? "\n" : "").append(words.text());
      } else if (node instanceof Element inner && (inner.isBlock() || inner.nameIs("br"))) {
        open.append('\n');
      }
    });
    for (String piece : open.toString().split("\n", -1)) {
      String clean = PrintedText.collapse(piece);
      if (clean.chars().anyMatch(Character::isLetterOrDigit)) {
        pieces.add(clean);
      }
    }
    return pieces;
  }

  /// Says whether a capital follows a small letter right behind another element's end.
  private static boolean isBeside(TextNode words, StringBuilder before) {
    String text = words.getWholeText();
    Node parent = words.parent();
    return !text.isEmpty()
        && !before.isEmpty()
        && parent != null
        && words.previousSibling() == null
        && Character.isUpperCase(text.charAt(0))
        && Character.isLowerCase(before.charAt(before.length() - 1));
  }

  /// Returns the persons of a text that says more than names: where, for whom, as what; empty when
  /// it does not.
  ///
  /// @param line the text
  /// @param bare the text without the word before the names
  static List<Author> persons(String line, String bare) {
    return parsed(line)
        .or(() -> parsed(bare))
        .map(BylineMatch::byline)
        .filter(BylineText::isMore)
        .map(BylineText::persons)
        .orElse(List.of());
  }

  /// Returns the persons in a list of names; empty when it is none.
  static List<Author> persons(String list) {
    return BylineParser.standard()
        .field(list)
        .filter(match -> match.confidence() >= LISTED)
        .map(BylineMatch::byline)
        .map(BylineText::persons)
        .orElse(List.of());
  }

  private static Optional<BylineMatch> parsed(String line) {
    return BylineParser.standard()
        .parse(line, true)
        .filter(match -> match.confidence() >= SURE)
        .filter(match -> match.byline() != null && !match.byline().authors().isEmpty());
  }

  /// Says whether the line is more than one name.
  private static boolean isMore(Byline byline) {
    return byline.authors().size() > 1
        || byline.location() != null
        || byline.affiliation() != null
        || (byline.role() != null && byline.role().indexOf('.') < 0)
        || byline.authors().getFirst().location() != null
        || byline.authors().getFirst().affiliation() != null;
  }

  /// Returns the persons; what the line says of one alone, it says of that person.
  private static List<Author> persons(Byline byline) {
    return byline.authors().stream()
        .map(author ->
            new Author(
                author.name(),
                author.location() == null ? byline.location() : author.location(),
                author.role() == null ? byline.role() : author.role(),
                author.affiliation() == null ? byline.affiliation() : author.affiliation()))
        .toList();
  }

  /// Returns who signs a line of which the markup says that it is a byline.
  static Optional<Signers> signature(Element element, int longest) {
    String line = line(element);
    return line.length() > longest
        ? Optional.empty()
        : BylineParser.standard()
            .parse(line, true)
            .filter(match -> match.confidence() >= SURE)
            .flatMap(BylineText::signature);
  }

  private static Optional<Signers> signature(BylineMatch match) {
    Byline byline = match.byline();
    List<Contributor> others = match.contributors();
    if (byline != null && (!byline.authors().isEmpty() || byline.affiliation() != null)) {
      return Optional.of(new Signers(byline, others));
    }
    return Reporters.of(others).map(reporters -> new Signers(reporters, others));
  }
}
