package org.newshound.read.text;

import java.util.Optional;
import org.newshound.article.ArticlePart;
import org.newshound.article.Published;
import org.newshound.read.date.DateParser;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.prose.TextBlock;
import org.newshound.read.words.Gazetteer;

/// Takes the dates of a date line into the draft: one published, one modified, the first of each.
final class DateLines {
  private static final int LONGEST_PLACE = 40;
  private static final String MARKS = ",-–—|·•:/";

  private DateLines() {}

  /// Reads the first date of a block that is a date line, or a place and a date: "Oslo - 3 March".
  static Optional<DateParser.DateMatch> read(Page page, int i) {
    String text = page.text(i);
    return DateParser.parse(text.substring(placeLength(text)), page.dates());
  }

  /// Returns how long the known place is, with its mark, that the text begins with; 0 without one.
  private static int placeLength(String text) {
    for (int i = 2; i < Math.min(text.length() - 1, LONGEST_PLACE); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0 && Gazetteer.isPlace(text.substring(0, i).strip())) {
        return i + 1;
      }
    }
    return 0;
  }

  /// Takes every date of a block that is a date line.
  static void take(Page page, int i) {
    TextBlock block = page.block(i);
    int from = placeLength(block.text());
    for (DateParser.DateMatch date : DateParser.all(block.text().substring(from), page.dates())) {
      page.draft().warnings().addAll(date.warnings());
      Published published = date.published();
      if (published != null) {
        use(page, published, block, "date-line", date.confidence());
      }
    }
  }

  /// Keeps a date unless one of its kind is known. A dated line alone is the publication.
  static void use(Page page, Published date, TextBlock block, String rule, double confidence) {
    ArticleDraft draft = page.draft();
    if (date.kind() == Published.Kind.PUBLISHED && draft.published() == null) {
      draft.published(date);
      page.found(ArticlePart.PUBLISHED, block, rule, confidence);
    } else if (date.kind() == Published.Kind.MODIFIED && draft.modified() == null) {
      draft.modified(date);
      page.found(ArticlePart.MODIFIED, block, rule, confidence);
    }
  }
}
