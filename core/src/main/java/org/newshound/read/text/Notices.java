package org.newshound.read.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newshound.article.ArticlePart;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.prose.Shape;
import org.newshound.read.prose.TextBlock;
import org.newshound.read.words.WordFile;

/// Finds the desk's and the publisher's notices: copyright, embargo, corrections, advisories, and
/// the marks that end a story.
///
/// Each is known by how it begins, from the lists of openings in `notices.txt`, and by its length:
/// a paragraph of the body that speaks about an embargo or a copyright neither begins so nor is so
/// short.
final class Notices implements Step {
  private static final int BRIEFEST = 6;
  private static final int COPYRIGHT_WORDS = 60;
  private static final int BRIEF_COPYRIGHT_WORDS = 8;
  private static final int EMBARGO_WORDS = 25;
  private static final int NOTE_WORDS = 80;
  private static final Pattern COPYRIGHT =
      Pattern.compile("^(?:©|\\(c\\) ?(?:19|20)\\d\\d|copyright\\b|℗)", Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern EMBARGO =
      Pattern.compile(
          "^\\W*(?:(?:strictly |under )?embargo|not for (?:publication|release|use) (?:before|until)|hold for release"
              + "|sperrfrist|sous embargo)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END_MARK =
      Pattern.compile(
          "^(?:_{2,}|={3,}|-{3,}|#{2,}|(?:\\* ?){2,}|-? ?30 ?-|\\(?-?ends?-?\\)?|--ends?--|—+|~+|■+|\\(end\\)|\\(ends\\)|/ends/|- ?ends? -)$",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> CORRECTIONS = WordFile.lines("corrections.txt");
  private static final List<String> ADVISORIES = WordFile.lines("advisories.txt");

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      String text = page.text(i);
      if (isEndMark(text)) {
        page.mark(i, Kind.END_MARK);
      } else if (page.isFree(i) && text.length() >= BRIEFEST) {
        classify(page, i, text);
      }
    }
  }

  private static void classify(Page page, int i, String text) {
    ArticleDraft draft = page.draft();
    TextBlock block = page.block(i);
    if (isCopyright(text)) {
      page.mark(i, Kind.COPYRIGHT);
      if (draft.text(ArticlePart.COPYRIGHT) == null) {
        draft.text(ArticlePart.COPYRIGHT, text);
        page.found(ArticlePart.COPYRIGHT, block, "copyright-line", 0.9);
      }
    } else if (isEmbargo(text)) {
      page.mark(i, Kind.EMBARGO);
      page.embargo(block);
    } else if (opens(text, CORRECTIONS)) {
      page.mark(i, Kind.CORRECTION);
      draft.texts(ArticlePart.CORRECTIONS).add(text);
      page.found(ArticlePart.CORRECTIONS, block, "correction-opening", 0.9);
    } else if (opens(text, ADVISORIES)) {
      page.mark(i, Kind.ED_NOTE);
      draft.text(
          ArticlePart.ED_NOTE,
          draft.text(ArticlePart.ED_NOTE) == null
              ? text
              : draft.text(ArticlePart.ED_NOTE) + "\n" + text);
      page.found(ArticlePart.ED_NOTE, block, "advisory-opening", 0.9);
    }
  }

  static boolean isEndMark(String text) {
    return text.length() <= 80 && END_MARK.matcher(text).find();
  }

  static boolean isCopyright(String text) {
    if (text.length() > 600 || Shape.words(text) > COPYRIGHT_WORDS) {
      return false;
    }
    boolean opens = COPYRIGHT.matcher(text).find() || isCopyrightOfName(text);
    boolean symbol = text.charAt(0) == '©' || text.charAt(0) == '(';
    boolean reserved = text.toLowerCase(Locale.ROOT).contains("rights reserved");
    return opens && (symbol || reserved || YEAR.matcher(text).find() || text.indexOf('©') >= 0);
  }

  /// "(c) Isle Gazette".
  private static boolean isCopyrightOfName(String text) {
    return text.regionMatches(true, 0, "(c) ", 0, 4)
        && text.length() > 4
        && Character.isUpperCase(text.charAt(4))
        && Shape.words(text) <= BRIEF_COPYRIGHT_WORDS
        && !Shape.isBodySentence(text);
  }

  private static boolean isEmbargo(String text) {
    return text.length() <= 300
        && EMBARGO.matcher(text).find()
        && Shape.words(text) <= EMBARGO_WORDS
        && text.chars().anyMatch(Character::isDigit);
  }

  private static boolean opens(String text, List<String> openings) {
    if (text.length() > 1000 || Shape.words(text) > NOTE_WORDS) {
      return false;
    }
    String folded = Shape.fold(text.substring(0, Math.min(text.length(), 80)));
    return openings.stream().anyMatch(folded::startsWith);
  }
}
