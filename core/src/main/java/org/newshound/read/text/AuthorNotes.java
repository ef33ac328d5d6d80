package org.newshound.read.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Author;
import org.newshound.article.Boilerplate;
import org.newshound.article.Byline;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.prose.Shape;

/// Finds what a page says below a story about its author, and how to reach the desk.
///
/// In the last quarter of the page, but behind its second paragraph, a block is such a note from 3
/// points on: +2 when it begins with the name of an author of the byline, +1 when it names a job of
/// the press, +2 when it gives an address or handle or asks to follow or write to somebody, +1 when
/// it is short. Right below the byline the author's name and a job are enough. An address in double
/// parentheses, as wires print it, is one by itself.
final class AuthorNotes implements Step {
  private static final int ENOUGH = 3;
  private static final int MOST_CHARS = 700;
  private static final int BRIEF_WORDS = 14;
  private static final Pattern JOB =
      Pattern.compile(
          "\\b(?:writer|reporter|correspondent|editor|columnist|journalist|freelance|freelancer|covers"
              + "|newsroom|bureau chief|photographer|author of|fellow|reports on|writes about)\\b");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\w.+-]{1,64}@[\\w-]{1,64}\\.\\w|(?:^|[\\s(])@\\w{2,30}|\\b(?:\\+\\d{1,3}[ -]?)?\\(?\\d{3}\\)?[ -]\\d{3}[ -]\\d{4}\\b");
  private static final List<String> INVITATIONS =
      List.of(
          "follow her",
          "follow him",
          "follow them",
          "reach her",
          "reach him",
          "reach them",
          "contact her",
          "contact him",
          "email her",
          "email him",
          "can be reached",
          "media contact",
          "press contact",
          "for media inquiries",
          "for more information, contact",
          "contact:");

  @Override
  public void apply(Page page) {
    int from = Math.max(3, page.size() - Math.max(2, page.size() / 4));
    for (int i = page.nextFree(from); i < page.size(); i = page.nextFree(i + 1)) {
      if (score(page.text(i), page.draft().byline()) >= ENOUGH) {
        claim(page, i);
      }
    }
    belowByline(page);
  }

  private static void claim(Page page, int i) {
    page.mark(i, Kind.BOILERPLATE);
    page.draft().boilerplate().add(new Boilerplate(page.text(i)));
    page.found(ArticlePart.BOILERPLATE, i, "author-note", 0.7);
  }

  /// Opinion pages introduce the author right below the byline.
  private static void belowByline(Page page) {
    int first = page.nextFree(0);
    boolean more = first < page.size() && page.nextFree(first + 1) < page.size();
    if (more && first > 0 && introduces(page.text(first), page.draft().byline())) {
      claim(page, first);
    }
  }

  private static boolean introduces(String text, @Nullable Byline byline) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.length() <= MOST_CHARS / 2
        && startsWithAuthor(lower, byline)
        && JOB.matcher(lower).find();
  }

  private static int score(String text, @Nullable Byline byline) {
    if (text.length() > MOST_CHARS) {
      return 0;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean address = ADDRESS.matcher(text).find();
    boolean invites = address || INVITATIONS.stream().anyMatch(lower::contains);
    boolean bracketed = address && text.startsWith("((") && text.endsWith(")");
    return (startsWithAuthor(lower, byline) ? 2 : 0)
        + (JOB.matcher(lower).find() ? 1 : 0)
        + (invites ? 2 : 0)
        + (invites && Shape.words(text) <= BRIEF_WORDS ? 1 : 0)
        + (bracketed ? ENOUGH : 0);
  }

  private static boolean startsWithAuthor(String lower, @Nullable Byline byline) {
    return byline != null
        && byline.authors().stream()
            .map(Author::name)
            .anyMatch(name -> lower.startsWith(name.toLowerCase(Locale.ROOT)));
  }
}
