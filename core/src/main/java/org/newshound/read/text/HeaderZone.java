package org.newshound.read.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Byline;
import org.newshound.article.Published;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.byline.BylineParser;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.dateline.DatelineParser;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.prose.ListMarker;
import org.newshound.read.prose.Shape;
import org.newshound.read.words.WordFile;

/// Reads what stands above the body: kicker, headline, deck, byline and dates.
///
/// The zone ends at the first block with a run-in dateline or the first sentence of at least 14
/// words. Such a sentence is still of the header when a byline or a date line follows within the
/// next four blocks: then it is a deck, or a long headline. Inside the zone, in this order,
///
/// 1. dates are whole lines that the date parser reads;
/// 2. bylines are lines with a prefix or an affiliation; a bare name needs a date line or the label
///    "By" beside it, or its place between the headline and the body;
/// 3. the first block left is the headline, a block of up to three words before it the kicker; a
///    block that is printed twice is the headline rather than its neighbours;
/// 4. the next block of at least six words within three is the deck, if it does not end like a
///    sentence or a byline or date follows it;
/// 5. list items stay as body; everything else is a label of the page.
///
/// When the first block already is the body, the page has lost its headline: it stays unknown.
final class HeaderZone implements Step {
  private static final int MOST_BLOCKS = 100;
  private static final int KICKER_WORDS = 3;
  private static final int STANDFIRST_WORDS = 10;
  private static final int HEADLINE_WORDS = 4;
  private static final int HEADLINE_MOST_WORDS = 35;
  private static final int DECK_WORDS = 6;
  private static final int DECK_DISTANCE = 4;
  private static final int LOOK_AHEAD = 4;
  private static final int MENU_SECTIONS = 3;
  private static final int BYLINE_CHARS = 300;
  private static final int DATELINE_REST_WORDS = 6;
  private static final Set<String> SECTIONS = WordFile.set("sections.txt");
  private static final Set<String> BY_LABELS = Set.of("by", "written by", "author", "authors");

  @Override
  public void apply(Page page) {
    int body = bodyStart(page);
    markDates(page, body);
    markBylines(page, body);
    int headline = headline(page, body);
    if (headline >= 0) {
      markDuplicates(page, headline);
      markNameBelow(page, headline, body);
      markDeck(page, headline, body);
    }
    markRest(page, headline, body);
  }

  /// Returns the first block of the body, or the number of blocks when no block looks like one.
  private static int bodyStart(Page page) {
    int limit = Math.min(page.size(), MOST_BLOCKS);
    for (int i = page.nextFree(0); i < limit; i = page.nextFree(i + 1)) {
      String text = page.text(i);
      if (startsWithDateline(text)) {
        return i;
      }
      if (Shape.isBodySentence(text) && !isHeaderSentence(page, i)) {
        return i;
      }
    }
    return firstSentence(page);
  }

  private static int firstSentence(Page page) {
    int first = page.nextFree(0);
    int limit = Math.min(page.size(), MOST_BLOCKS);
    for (int i = page.nextFree(first + 1); i < limit; i = page.nextFree(i + 1)) {
      boolean title = Shape.isTitleLike(page.text(i), HEADLINE_MOST_WORDS);
      if (!title && !isDate(page, i) && byline(page, i).isEmpty()) {
        return i;
      }
    }
    return limit;
  }

  static boolean startsWithDateline(String text) {
    Optional<DatelineParser.RunIn> found = DatelineParser.standard().runIn(text);
    return found.isPresent()
        && Shape.words(text.substring(found.get().bodyStart())) >= DATELINE_REST_WORDS
        && (Shape.endsSentence(text) || found.get().dateline().agency() != null);
  }

  /// A byline or date line soon after it makes a sentence part of the header.
  private static boolean isHeaderSentence(Page page, int i) {
    if (Shape.words(page.text(i)) > 2 * HEADLINE_MOST_WORDS) {
      return false;
    }
    int end = Math.min(page.size(), i + 1 + LOOK_AHEAD);
    for (int k = i + 1; k < end; k++) {
      if (!page.isFree(k)) {
        continue;
      }
      if (isDate(page, k) || isPlainByline(page, k)) {
        return true;
      }
      if (Shape.isBodySentence(page.text(k))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPlainByline(Page page, int i) {
    Optional<BylineMatch> match = byline(page, i);
    return match.isPresent() && !isBare(match.get());
  }

  private static boolean isDate(Page page, int i) {
    return page.text(i).length() <= BYLINE_CHARS && DateLines.read(page, i).isPresent();
  }

  private static Optional<BylineMatch> byline(Page page, int i) {
    String text = page.text(i);
    return text.length() > BYLINE_CHARS
        ? Optional.empty()
        : BylineParser.standard().parse(text, true);
  }

  private static void markDates(Page page, int body) {
    for (int i = page.nextFree(0); i < body; i = page.nextFree(i + 1)) {
      if (isDate(page, i)) {
        page.mark(i, Kind.DATE);
        DateLines.take(page, i);
      }
    }
  }

  private static void markBylines(Page page, int body) {
    for (int i = page.nextFree(0); i < body; i = page.nextFree(i + 1)) {
      Optional<BylineMatch> match = byline(page, i);
      if (match.isPresent() && isSupported(page, i, match.get())) {
        take(page, i, match.get());
      }
    }
  }

  private static boolean isSupported(Page page, int i, BylineMatch match) {
    if (!isBare(match)) {
      return true;
    }
    return page.is(i - 1, Kind.DATE) || page.is(i + 1, Kind.DATE) || isByLabel(page, i - 1);
  }

  private static boolean isByLabel(Page page, int i) {
    return page.is(i, Kind.LABEL)
        && BY_LABELS.contains(page.text(i).toLowerCase(Locale.ROOT).replace(":", "").strip());
  }

  /// A bare name has neither prefix nor affiliation, so it needs its neighbours' support.
  private static boolean isBare(BylineMatch match) {
    return match.rule().startsWith("bare");
  }

  private static void take(Page page, int i, BylineMatch match) {
    ArticleDraft draft = page.draft();
    boolean tail = match.byline() == null;
    page.mark(i, tail ? Kind.CONTRIBUTORS : Kind.BYLINE);
    draft.contributors().addAll(match.contributors());
    if (draft.byline() == null && match.byline() != null) {
      draft.byline(match.byline());
      page.found(ArticlePart.BYLINE, i, match.rule(), match.confidence());
    } else if (match.byline() != null) {
      draft.warnings().add("line " + page.block(i).line() + ": a second byline was passed over");
    }
    Published stamp = match.published();
    if (stamp != null) {
      DateLines.use(page, stamp, page.block(i), "byline-stamp", match.confidence());
    }
  }

  private static int headline(Page page, int body) {
    int first = repeatedBefore(page, body);
    first = first >= 0 ? first : page.nextFree(0);
    if (first >= body || ListMarker.length(page.text(first)) > 0) {
      return -1;
    }
    int headline = first;
    int next = page.nextFree(first + 1);
    while (next < body && isKicker(page, headline, next)) {
      headline = next;
      next = page.nextFree(next + 1);
    }
    if (isSection(page.text(headline))) {
      markKickers(page, page.nextFree(headline + 1));
      return -1;
    }
    markKickers(page, headline);
    ArticleDraft draft = page.draft();
    draft.text(ArticlePart.HEADLINE, Shape.collapse(page.text(headline)));
    page.found(ArticlePart.HEADLINE, headline, "first-block", headline == 0 ? 0.9 : 0.8);
    page.mark(headline, Kind.HEADLINE);
    return headline;
  }

  private static boolean isSection(String text) {
    return SECTIONS.contains(WordFile.fold(Shape.collapse(text)));
  }

  private static boolean isKicker(Page page, int i, int next) {
    boolean brief = Shape.words(page.text(i)) <= KICKER_WORDS && !Shape.endsSentence(page.text(i));
    int words = Shape.words(page.text(next));
    boolean title = words >= HEADLINE_WORDS || isSection(page.text(i)) || laterTitle(page, next);
    return brief
        && title
        && words <= HEADLINE_MOST_WORDS
        && ListMarker.length(page.text(next)) == 0
        && !isTitleAboveStandfirst(page, i, next);
  }

  /// A short title of several words above a whole sentence is no label: the sentence is the deck.
  private static boolean isTitleAboveStandfirst(Page page, int i, int next) {
    return Shape.words(page.text(i)) > 1
        && !isSection(page.text(i))
        && Shape.words(page.text(next)) >= STANDFIRST_WORDS
        && Shape.endsSentence(page.text(next));
  }

  private static boolean laterTitle(Page page, int next) {
    int after = page.nextFree(next + 1);
    return after < page.size()
        && after <= next + 2
        && !Shape.isBodySentence(page.text(after))
        && Shape.words(page.text(after)) >= HEADLINE_WORDS;
  }

  /// The block right above the headline is the kicker, others are labels of the page.
  private static void markKickers(Page page, int headline) {
    boolean first = !isBelowMenu(page, headline);
    for (int i = page.previousFree(headline); i >= 0; i = page.previousFree(i)) {
      boolean kicker = first && Shape.words(page.text(i)) <= KICKER_WORDS + 1;
      page.mark(i, kicker ? Kind.KICKER : Kind.LABEL);
      if (kicker) {
        page.draft().text(ArticlePart.KICKER, Shape.collapse(page.text(i)));
        page.found(ArticlePart.KICKER, i, "above-headline", 0.7);
      }
      first = false;
    }
  }

  /// A section's name right below other sections' names is the end of a menu.
  private static boolean isBelowMenu(Page page, int headline) {
    int sections = 0;
    for (int i = page.previousFree(headline); i >= 0; i = page.previousFree(i)) {
      sections += isSection(page.text(i)) ? 1 : 0;
    }
    return sections >= MENU_SECTIONS;
  }

  /// Returns the first block that stands on the page a second time, above the body.
  private static int repeatedBefore(Page page, int body) {
    for (int i = page.nextFree(0); i < body; i = page.nextFree(i + 1)) {
      String folded = page.folded(i);
      int limit = Math.min(page.size(), i + 12);
      for (int k = page.nextFree(i + 1); k < limit; k = page.nextFree(k + 1)) {
        if (Shape.words(page.text(i)) >= HEADLINE_WORDS && folded.equals(page.folded(k))) {
          return i;
        }
      }
    }
    return -1;
  }

  private static void markDuplicates(Page page, int headline) {
    String whole = page.folded(headline);
    for (int i = page.nextFree(0); i < page.size(); i = page.nextFree(i + 1)) {
      String other = page.folded(i);
      if (other.equals(whole) || (other.length() > 20 && isPrefix(other, whole))) {
        page.mark(i, Kind.DUPLICATE);
        if (other.length() < whole.length() && !Shape.isTruncated(page.text(i))) {
          page.draft().text(ArticlePart.HEADLINE, Shape.collapse(page.text(i)));
        }
      }
    }
  }

  /// "Bridge to close | Harbor Courier" begins with the headline, and a mark stands behind it.
  private static boolean isPrefix(String first, String second) {
    String brief = first.length() < second.length() ? first : second;
    String whole = first.length() < second.length() ? second : first;
    if (!whole.startsWith(brief) || brief.length() < 12) {
      return false;
    }
    String rest = whole.substring(brief.length()).strip();
    return rest.isEmpty() || "|-:·•".indexOf(rest.charAt(0)) >= 0 || brief.length() > 40;
  }

  private static void markNameBelow(Page page, int headline, int body) {
    if (page.draft().byline() != null) {
      return;
    }
    for (int i = page.nextFree(headline + 1); i < body; i = page.nextFree(i + 1)) {
      Optional<BylineMatch> match = byline(page, i);
      if (match.isPresent() && match.get().byline() != null) {
        take(page, i, match.get());
        return;
      }
    }
  }

  private static void markDeck(Page page, int headline, int body) {
    int deck = page.nextFree(headline + 1);
    if (deck >= Math.min(body, headline + 1 + DECK_DISTANCE)) {
      return;
    }
    String text = page.text(deck);
    boolean open = !Shape.endsSentence(text) || text.endsWith("?") || text.endsWith("!");
    boolean fits =
        Shape.words(text) >= DECK_WORDS && !text.endsWith(":") && ListMarker.length(text) == 0;
    if (fits && (open || isFollowedByHeader(page, deck, body))) {
      page.mark(deck, Kind.DECK);
      page.draft().text(ArticlePart.DECK, Shape.collapse(text));
      page.found(ArticlePart.DECK, deck, "below-headline", 0.7);
    }
  }

  private static boolean isFollowedByHeader(Page page, int deck, int body) {
    for (int i = deck + 1; i < body; i++) {
      if (page.is(i, Kind.BYLINE) || page.is(i, Kind.DATE)) {
        return true;
      }
    }
    return false;
  }

  private static void markRest(Page page, int headline, int body) {
    int after = lastHeader(page, headline, body);
    for (int i = page.nextFree(0); i < body; i = page.nextFree(i + 1)) {
      String text = page.text(i);
      boolean item = ListMarker.length(text) > 0;
      boolean sentence = i > headline && Shape.endsSentence(text) && Shape.words(text) >= 2;
      boolean lead = i > after && (text.endsWith(":") || Shape.words(text) >= DECK_WORDS);
      if (!item && !sentence && !lead) {
        role(page, i);
        page.mark(i, Kind.LABEL);
      }
    }
  }

  private static int lastHeader(Page page, int headline, int body) {
    int last = headline;
    for (int i = 0; i < body; i++) {
      last = page.is(i, Kind.BYLINE) || page.is(i, Kind.DATE) || page.is(i, Kind.DECK) ? i : last;
    }
    return last;
  }

  /// A line below the byline that says what its author is ("Staff Writer").
  private static void role(Page page, int i) {
    Byline byline = page.draft().byline();
    if (byline == null || byline.role() != null || !page.is(i - 1, Kind.BYLINE)) {
      return;
    }
    @Nullable String role = Roles.of(page.text(i));
    if (role != null) {
      page.draft()
          .byline(
              new Byline(
                  byline.raw(), byline.authors(), byline.affiliation(), role, byline.location()));
    }
  }
}
