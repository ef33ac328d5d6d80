package org.newshound.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newshound.article.ArticlePart;
import org.newshound.article.Published;
import org.newshound.article.Status;
import org.newshound.read.date.DateContext;
import org.newshound.read.date.DateParser;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.prose.TextBlock;

/// Derives whether and when the story may be shown: its embargo and its withdrawal.
///
/// An embargo without a year gets the year of the story's own date; without any such date it stays
/// unresolved and a warning says so. A story is canceled when its headline begins with the slug of
/// a withdrawal.
final class Standing implements Step {
  private static final List<String> WITHDRAWN =
      List.of(
          "withdrawn-",
          "withdrawn -",
          "withdrawn:",
          "withdrawn–",
          "withdrawn —",
          "story withdrawn",
          "kill-",
          "kill:",
          "kill -",
          "kill —",
          "mandatory kill",
          "bulletin kill",
          "advisory kill",
          "killed:",
          "killed-",
          "advisory-withdrawn",
          "cancelled:",
          "canceled:");

  @Override
  public void apply(Page page) {
    ArticleDraft draft = page.draft();
    String headline = draft.text(ArticlePart.HEADLINE);
    if (headline != null && isWithdrawn(headline)) {
      draft.status(Status.CANCELED);
    }
    TextBlock embargo = page.embargo();
    if (embargo != null) {
      resolve(page, embargo);
    }
  }

  static boolean isWithdrawn(String headline) {
    String folded = headline.toLowerCase(Locale.ROOT);
    return WITHDRAWN.stream().anyMatch(folded::startsWith);
  }

  private static void resolve(Page page, TextBlock embargo) {
    ArticleDraft draft = page.draft();
    DateContext given = page.dates();
    Published own = draft.published() != null ? draft.published() : draft.modified();
    DateContext context =
        own == null
            ? given
            : new DateContext(given.receivedAt(), given.languageTag(), given.country(), own.day());
    Published until =
        DateParser.find(embargo.text(), context)
            .flatMap(match -> Optional.ofNullable(match.published()))
            .orElse(null);
    if (until != null && until.instant() != null) {
      draft.embargoedUntil(until.instant());
      page.found(ArticlePart.EMBARGOED_UNTIL, embargo, "embargo-line", 0.8);
    } else {
      draft
          .warnings()
          .add("line " + embargo.line() + ": the embargo's moment could not be understood");
    }
  }
}
