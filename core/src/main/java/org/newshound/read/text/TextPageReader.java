package org.newshound.read.text;

import java.util.List;
import org.newshound.article.Article;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.ReadReport;
import org.newshound.read.date.DateContext;
import org.newshound.read.decode.TextNormalizer;
import org.newshound.read.prose.Unwrapper;
import org.newshound.read.words.LanguageGuess;

/// Reads the text of one page: what a scraper saved, or wire copy.
///
/// The page is a list of blocks. Each step of [#ROAD] claims those blocks that it knows and leaves
/// the others free for the next; what nobody claims is the body. Notices and promotions come first,
/// because whether a label is where other stories begin is judged from what else there is; then
/// everything behind the cut is gone before pictures, header and body are looked at. No step knows
/// any particular site: each has its evidence, and points where one piece of evidence is not
/// enough.
///
/// Reading is total: any string gives an article or a reason why there is none.
public final class TextPageReader {
  private static final List<Step> ROAD =
      List.of(
          new Labels(),
          new Notices(),
          new Promos(),
          new PageCut(),
          new Captions(),
          new Tails(),
          new HeaderZone(),
          new AuthorNotes(),
          new BodyText(),
          new Sources(),
          new Standing());

  private TextPageReader() {}

  /// Reads a page without knowing more than its text.
  public static ReadOutcome read(String text, Origin origin) {
    return read(text, origin, DateContext.NONE, ReadLimits.DEFAULT);
  }

  /// Reads a page.
  ///
  /// @param text the page, normalised or not
  /// @param origin where it comes from
  /// @param dates what is known that decides between readings of a date
  /// @param limits the longest body that is accepted
  public static ReadOutcome read(String text, Origin origin, DateContext dates, ReadLimits limits) {
    String normal = TextNormalizer.normalize(text);
    if (normal.length() > limits.bodyChars()) {
      return new ReadOutcome.Rejected(
          origin,
          "the text has " + normal.length() + " characters, more than " + limits.bodyChars());
    }
    Page page = new Page(Unwrapper.blocks(normal), dates);
    if (page.size() == 0) {
      return new ReadOutcome.Rejected(origin, "there is no text");
    }
    ROAD.forEach(step -> step.apply(page));
    return outcome(page, origin);
  }

  private static ReadOutcome outcome(Page page, Origin origin) {
    Draft draft = page.draft();
    if (!draft.isArticle()) {
      return new ReadOutcome.Rejected(origin, "neither headline nor body found");
    }
    if (draft.isOnlyTeasers()) {
      return new ReadOutcome.Rejected(origin, "only beginnings of other stories found");
    }
    Article first = draft.build(origin);
    draft.language = LanguageGuess.of(first.bodyText()).orElse(null);
    Article article = draft.build(origin);
    ReadReport report = new ReadReport(page.report(), draft.warnings, LeftOut.of(page, article));
    return new ReadOutcome.Accepted(article, report);
  }
}
