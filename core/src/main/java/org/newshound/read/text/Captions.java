package org.newshound.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Caption;
import org.newshound.article.PartialDate;
import org.newshound.article.Place;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.dateline.DatelineParser;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.prose.Credit;
import org.newshound.read.prose.Shape;
import org.newshound.read.words.Agencies;
import org.newshound.read.words.WordFile;

/// Finds the words under pictures and the credits of pictures.
///
/// A credit is a line of its own that [Credit] reads: one with a label always, one with an agency
/// alone only below a caption or a caption's cues. A caption needs 3 points:
///
/// - +3 when it ends in a credit: "(Photo by Ann Ro/Pool)", "(AP Photo/Ann Ro)", "REUTERS/Ann Ro";
/// - +2 when a credit line follows, +1 more when no blank line stands between on a page that parts
///   its paragraphs by blank lines, or when it is at most 12 words long;
/// - the weights of `caption-cues.txt` ("This photo taken", "(L)", "looks on"); without any credit
///   only those of weight 2 and more, because "(R)" may be a senator's party;
/// - +1 when a full date stands in it.
///
/// A dateline at its beginning is the picture's place and date, never the article's. A credit line
/// belongs to the caption right above it, else to the article.
final class Captions implements Step {
  private static final int ENOUGH = 3;
  private static final int WEAK = 1;
  private static final int STRONG = 2;
  private static final int CUE_CHARS = 600;
  private static final int FEWEST_WORDS = 5;
  private static final int LONGEST = 1500;
  private static final int BRIEF_WORDS = 12;
  private static final int CREDIT_TAIL = 160;
  private static final Pattern DATE =
      Pattern.compile(
          "\\b\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}\\b|\\b\\d{1,2}\\.? \\p{L}{3,9}\\.? \\d{4}\\b");
  private static final List<Cue> CUES =
      WordFile.lines("caption-cues.txt").stream().map(Cue::of).toList();

  @Override
  public void apply(Page page) {
    boolean gaps = usesGaps(page);
    @Nullable Credit own = creditLine(page, 0);
    for (int i = 0; i < page.size(); i++) {
      @Nullable Credit below = creditLine(page, i + 1);
      if (page.isFree(i)) {
        if (isCaption(page, i, below != null, gaps)) {
          page.mark(i, Kind.CAPTION);
        } else if (own != null && isOwnCredit(page, i, own)) {
          page.mark(i, Kind.CREDIT);
        }
      }
      own = below;
    }
    collect(page);
  }

  private static boolean usesGaps(Page page) {
    int gaps = 0;
    for (int i = 1; i < page.size(); i++) {
      gaps += page.block(i).gap() ? 1 : 0;
    }
    return gaps * 2 > page.size();
  }

  private static @Nullable Credit creditLine(Page page, int i) {
    return i < page.size() && page.isFree(i) ? Credit.parse(page.text(i)) : null;
  }

  /// Below a caption any credit counts, elsewhere one that says so or names a picture agency twice.
  private static boolean isOwnCredit(Page page, int i, Credit credit) {
    boolean below = page.is(i - 1, Kind.CAPTION);
    return below || credit.labelled() || isPictureCredit(page.text(i), credit);
  }

  private static boolean isPictureCredit(String text, Credit credit) {
    boolean several = text.indexOf('|') >= 0 || text.indexOf('/') >= 0 || text.contains(" via ");
    boolean pictures =
        credit.agencies().stream().anyMatch(name -> !Agencies.isKnown(name))
            || text.startsWith("AP Photo")
            || text.startsWith("REUTERS/");
    boolean alone = credit.photographer() == null && !several;
    return pictures && (several || alone);
  }

  private static boolean isCaption(Page page, int i, boolean credited, boolean gaps) {
    String text = page.text(i);
    int words = Shape.words(text);
    if (words <= FEWEST_WORDS || text.length() > LONGEST) {
      return false;
    }
    boolean inside = trailingCredit(text) != null;
    boolean supported = inside || (credited && !startsPage(page, i));
    int points = cues(text, supported ? WEAK : STRONG) + (hasDate(text) ? 1 : 0);
    if (credited && (points > 0 || !startsPage(page, i))) {
      boolean tight = gaps && !page.block(i + 1).gap();
      points += 2 + (tight ? 1 : 0) + (words <= BRIEF_WORDS ? 1 : 0);
    }
    return inside || points >= ENOUGH;
  }

  private static boolean hasDate(String text) {
    return text.chars().anyMatch(Character::isDigit) && DATE.matcher(text).find();
  }

  /// The page's first line is rather a headline than a caption.
  private static boolean startsPage(Page page, int i) {
    return page.previousFree(i) < 0;
  }

  private static int cues(String text, int least) {
    String folded = Shape.fold(text.length() > CUE_CHARS ? text.substring(0, CUE_CHARS) : text);
    int points = 0;
    for (Cue cue : CUES) {
      points += cue.weight() >= least && cue.isIn(folded) ? cue.weight() : 0;
    }
    return Math.min(points, ENOUGH);
  }

  /// Returns the credit that a caption ends in: in parentheses, or behind its last sentence.
  static @Nullable Credit trailingCredit(String text) {
    String trimmed = text.endsWith(").") ? text.substring(0, text.length() - 1) : text;
    if (trimmed.endsWith(")") || trimmed.endsWith("]")) {
      int open = Math.max(trimmed.lastIndexOf('('), trimmed.lastIndexOf('['));
      return open > 0 && trimmed.length() - open < CREDIT_TAIL
          ? inBrackets(trimmed.substring(open))
          : null;
    }
    int from = Math.max(0, text.length() - CREDIT_TAIL);
    for (int at = text.indexOf(". ", from); at >= 0; at = text.indexOf(". ", at + 1)) {
      String tail = text.substring(at + 2).strip();
      Credit credit = tail.isEmpty() ? null : Credit.parse(tail);
      if (credit != null && (credit.labelled() || tail.indexOf('/') > 0 || isPlain(credit, tail))) {
        return credit;
      }
    }
    return null;
  }

  /// "Supplied", "Handout" and names parted by bars need no label behind a sentence.
  private static boolean isPlain(Credit credit, String tail) {
    return tail.indexOf('|') > 0 || (credit.photographer() == null && !Agencies.isKnown(tail));
  }

  private static @Nullable Credit inBrackets(String bracketed) {
    Credit credit = Credit.parse(bracketed);
    String inner = bracketed.substring(1, bracketed.length() - 1);
    boolean pictures =
        inner.indexOf('/') > 0
            || inner.contains("hoto")
            || inner.contains("mages")
            || inner.contains(" via ")
            || inner.contains("ourtesy");
    return credit != null && (credit.labelled() || pictures) ? credit : null;
  }

  private static void collect(Page page) {
    ArticleDraft draft = page.draft();
    for (int i = 0; i < page.size(); i++) {
      if (page.is(i, Kind.CAPTION)) {
        boolean credited = page.is(i + 1, Kind.CREDIT);
        draft.captions().add(caption(page.text(i), credited ? page.text(i + 1) : null));
        page.found(ArticlePart.CAPTIONS, i, "caption", 0.9);
      } else if (page.is(i, Kind.CREDIT) && !page.is(i - 1, Kind.CAPTION)) {
        draft.texts(ArticlePart.CREDITS).add(page.text(i));
        page.found(ArticlePart.CREDITS, i, "credit-line", 0.9);
      }
    }
  }

  private static Caption caption(String text, @Nullable String line) {
    Credit inside = trailingCredit(text);
    Credit below = line == null ? null : Credit.parse(line);
    String photographer = inside != null ? inside.photographer() : null;
    if (photographer == null && below != null) {
      photographer = below.photographer();
    }
    List<String> agencies = new ArrayList<>();
    if (inside != null && !inside.agencies().isEmpty()) {
      agencies.addAll(inside.agencies());
    } else if (below != null) {
      agencies.addAll(below.agencies());
    }
    Optional<DatelineParser.RunIn> head = DatelineParser.standard().caption(text);
    Place place = head.map(run -> first(run.dateline().places())).orElse(null);
    PartialDate date = head.map(run -> run.dateline().date()).orElse(null);
    agencies.removeIf(Credit::isLabel);
    return new Caption(text, place, date, photographer, agencies, line);
  }

  private static @Nullable Place first(List<Place> places) {
    return places.isEmpty() ? null : places.getFirst();
  }

  private record Cue(int weight, boolean start, String text) {
    static Cue of(String line) {
      boolean start = line.charAt(2) == '^';
      return new Cue(line.charAt(0) - '0', start, line.substring(start ? 3 : 2));
    }

    boolean isIn(String folded) {
      return start ? folded.startsWith(text) : folded.contains(text);
    }
  }
}
