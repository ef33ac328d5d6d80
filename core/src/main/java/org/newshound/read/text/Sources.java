package org.newshound.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Boilerplate;
import org.newshound.article.Source;
import org.newshound.read.parts.ArticleDraft;
import org.newshound.read.prose.Shape;

/// Derives whose story this is, when neither sign-off, dateline nor source line has said so.
///
/// The name in the copyright line comes first. Without one, a name of two or more capitalised words
/// that at least two promotions of the page repeat is the site's; that is a guess of low
/// confidence.
final class Sources implements Step {
  private static final int MOST_WORDS = 6;
  private static final Pattern OWNER =
      Pattern.compile(
          "^(?:[©℗]|\\(c\\)|copyright|[\\s,:.\\-–]|by |(?:19|20)\\d\\d)*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TRAILING_YEAR = Pattern.compile("[ ,]+(?:19|20)\\d\\d$");
  private static final Pattern RIGHTS =
      Pattern.compile(
          "reserved|riservat|reservad|vorbehalten|réservés|voorbehouden", Pattern.CASE_INSENSITIVE);

  @Override
  public void apply(Page page) {
    ArticleDraft draft = page.draft();
    if (draft.source() != null) {
      return;
    }
    String copyright = draft.text(ArticlePart.COPYRIGHT);
    String owner = copyright == null ? null : owner(copyright);
    if (owner != null) {
      draft.source(new Source(owner, 0.6));
    } else {
      String name = repeatedName(draft.boilerplate());
      draft.source(name == null ? null : new Source(name, 0.4));
    }
  }

  /// Returns the owner that a copyright line names: what stands behind the year up to the
  /// sentence's end.
  static @Nullable String owner(String copyright) {
    Matcher start = OWNER.matcher(copyright);
    String rest = start.find() ? copyright.substring(start.end()) : copyright;
    int end = rest.length();
    for (String stop :
        List.of(". ", " All ", " all rights", ", all rights", " – ", " | ", " - ", ";")) {
      int at = rest.indexOf(stop);
      end = at > 0 ? Math.min(end, at) : end;
    }
    String name = rest.substring(0, end).strip();
    name =
        name.endsWith(".") && !name.endsWith("c.") && !name.endsWith("d.")
            ? name.substring(0, name.length() - 1)
            : name;
    name = name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
    name = TRAILING_YEAR.matcher(name).replaceFirst("");
    boolean rights = RIGHTS.matcher(name).find();
    boolean fits =
        !rights && !name.isEmpty() && Shape.words(name) <= MOST_WORDS && Shape.hasLetter(name);
    return fits && Character.isUpperCase(name.codePointAt(0)) ? name : null;
  }

  private static @Nullable String repeatedName(List<Boilerplate> promotions) {
    Map<String, Integer> count = new HashMap<>();
    String best = null;
    for (Boilerplate promotion : promotions) {
      for (String name : names(promotion.text()).stream().distinct().toList()) {
        int times = count.merge(name, 1, Integer::sum);
        best = times == 2 && best == null ? name : best;
      }
    }
    return best;
  }

  /// Returns the runs of two or more capitalised words that do not begin a sentence.
  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    int words = 0;
    boolean start = true;
    for (String word : text.split(" ", -1)) {
      String bare = bare(word);
      boolean capital = !start && !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
      if (capital) {
        run.append(run.isEmpty() ? "" : " ").append(bare);
        words++;
      }
      if (!capital || !bare.equals(word)) {
        add(names, run, words);
        words = 0;
      }
      start = Shape.endsSentence(word);
    }
    add(names, run, words);
    return names;
  }

  private static void add(List<String> names, StringBuilder run, int words) {
    if (words >= 2) {
      names.add(run.toString());
    }
    run.setLength(0);
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
      to--;
    }
    String bare = word.substring(from, to);
    return bare.endsWith("'s") || bare.endsWith("’s") ? bare.substring(0, bare.length() - 2) : bare;
  }
}
