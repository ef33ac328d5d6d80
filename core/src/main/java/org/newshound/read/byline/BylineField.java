package org.newshound.read.byline;

import java.util.List;
import org.newshound.article.Author;
import org.newshound.article.Byline;
import org.newshound.read.byline.BylineParser.BylineMatch;

/// What is particular to bylines that are given in a field of their own.
final class BylineField {
  private static final double UNPARSED = 0.4;
  private static final double ALONE = 0.6;

  private BylineField() {}

  /// Turns "Quill, Mara" round; other texts stay as they are.
  static String inOrder(String text) {
    int comma = text.indexOf(',');
    if (comma < 1 || text.indexOf(',', comma + 1) > 0) {
      return text;
    }
    List<String> last = Phrase.words(text.substring(0, comma));
    List<String> first = Phrase.words(text.substring(comma + 1));
    boolean names =
        last.size() == 1
            && !first.isEmpty()
            && first.size() <= 2
            && PersonName.isName(last, 1)
            && PersonName.isName(first, 1)
            && !RoleReader.isPaper(first)
            && RoleReader.read(first).isEmpty()
            && !first.stream().allMatch(BylineWords::isSuffix);
    return names ? Phrase.join(first) + " " + last.get(0) : text;
  }

  /// Reads what is no byline anywhere else: one capitalised word, or anything at all.
  static BylineMatch read(String text) {
    List<String> words = Phrase.words(text);
    boolean name = words.size() == 1 && PersonName.isName(words, 1);
    Byline byline =
        name
            ? new Byline(text, List.of(Author.of(PersonName.cased(words))), null, null, null)
            : Byline.unparsed(text);
    return new BylineMatch(byline, List.of(), null, name ? ALONE : UNPARSED, "field");
  }

  static BylineMatch withRaw(BylineMatch match, String raw) {
    Byline byline = match.byline();
    if (byline == null) {
      return match;
    }
    Byline whole =
        new Byline(raw, byline.authors(), byline.affiliation(), byline.role(), byline.location());
    return new BylineMatch(
        whole, match.contributors(), match.published(), match.confidence(), match.rule());
  }
}
