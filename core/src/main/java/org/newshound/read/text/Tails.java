package org.newshound.read.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newshound.article.ArticlePart;
import org.newshound.article.Source;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.byline.BylineParser.BylineMatch;
import org.newshound.read.prose.RunIns;
import org.newshound.read.prose.Shape;

/// Finds what stands below a story: who helped, the agency's sign-off, the source line, the
/// author's portrait in a sentence.
///
/// Contributors' lines are read by the byline parser. A sign-off is a known agency's name alone in
/// the last free block, or in parentheses at the end of the last paragraph; "SOURCE X" and "Source:
/// X" name the source anywhere in the lower half. An author's portrait is a sentence in the last
/// quarter that begins with a name and says what that person writes or where.
final class Tails implements Step {
  private static final int LONGEST = 500;
  private static final int SOURCE_CHARS = 120;

  /// The letters that a source line begins with.
  private static final String INITIALS = "SsQqFfBbKk";

  private static final Pattern SOURCE =
      Pattern.compile(
          "^(?:SOURCE:? |(?:[Ss]ource|[Qq]uelle|[Ff]uente|[Ff]onte|[Bb]ron|[Kk]ilde|[Kk]älla)s? ?: ?)(\\S.*)$");

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.isFree(i) && page.text(i).length() <= LONGEST) {
        contributors(page, i);
        source(page, i);
      }
    }
    signOff(page);
  }

  private static void contributors(Page page, int i) {
    Optional<BylineMatch> tail = RunIns.tail(page.text(i));
    if (i > 0 && tail.isPresent()) {
      page.mark(i, Kind.CONTRIBUTORS);
      page.draft().contributors().addAll(tail.get().contributors());
      page.found(ArticlePart.CONTRIBUTORS, i, tail.get().rule(), tail.get().confidence());
    }
  }

  private static void source(Page page, int i) {
    String text = page.text(i);
    if (!page.isFree(i) || text.length() > SOURCE_CHARS || INITIALS.indexOf(text.charAt(0)) < 0) {
      return;
    }
    Matcher source = SOURCE.matcher(text);
    boolean named =
        source.matches() && Shape.words(source.group(1)) <= 8 && !source.group(1).endsWith("?");
    if (named) {
      page.mark(i, Kind.SIGN_OFF);
      page.draft().source(new Source(withoutStop(source.group(1)), 0.8));
      page.found(ArticlePart.SOURCE, i, "source-line", 0.8);
    }
  }

  private static String withoutStop(String name) {
    boolean stop = name.endsWith(".") && Shape.words(name) > 1 && !name.endsWith("Inc.");
    return (stop ? name.substring(0, name.length() - 1) : name).strip();
  }

  private static void signOff(Page page) {
    int last = page.previousFree(page.size());
    if (last < 1) {
      return;
    }
    RunIns.SignOff signOff = RunIns.signOff(page.text(last));
    if (signOff == null) {
      return;
    }
    int at = last;
    if (signOff.start() > 0) {
      page.split(last, signOff.start());
      at = last + 1;
    }
    page.mark(at, Kind.SIGN_OFF);
    page.draft().source(new Source(signOff.agency(), 0.9));
    page.found(ArticlePart.SOURCE, at, "sign-off", 0.9);
  }
}
