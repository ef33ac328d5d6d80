package org.newshound.read.text;

import java.util.List;
import org.newshound.article.ArticlePart;
import org.newshound.article.Block;
import org.newshound.article.Origin;
import org.newshound.read.ReadLimits;
import org.newshound.read.ReadOutcome;
import org.newshound.read.date.DateContext;
import org.newshound.read.decode.TextNormalizer;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.parts.BodyLanguage;
import org.newshound.read.prose.Shape;
import org.newshound.read.prose.Unwrapper;

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
    Page page = new Page(Unwrapper.blocks(normal), origin, dates);
    if (page.size() == 0) {
      return new ReadOutcome.Rejected(origin, "there is no text");
    }
    ROAD.forEach(step -> step.apply(page));
    return outcome(page, origin, limits);
  }

  private static ReadOutcome outcome(Page page, Origin origin, ReadLimits limits) {
    ArticleDraft draft = page.draft();
    boolean titled = draft.text(ArticlePart.HEADLINE) != null;
    if (!titled && draft.body().isEmpty()) {
      return new ReadOutcome.Rejected(origin, "neither headline nor body found");
    }
    if (!titled && isOnlyTeasers(draft.body())) {
      return new ReadOutcome.Rejected(origin, "only beginnings of other stories found");
    }
    draft.text(ArticlePart.LANGUAGE, BodyLanguage.of(draft.body()).orElse(null));
    draft.omitted().addAll(LeftOut.of(page));
    return draft.outcome(limits, page.report());
  }

  /// Says whether what looks like a body is nothing but beginnings of stories without a headline of
  /// their own, as on a page that lists other pages.
  private static boolean isOnlyTeasers(List<Block> body) {
    return body.stream().allMatch(block -> Shape.isTruncated(block.text()));
  }
}
