package org.newshound.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newshound.article.ArticlePart;
import org.newshound.article.Boilerplate;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.prose.Shape;
import org.newshound.read.words.WordFile;

/// Finds the promotions and notices of a page: newsletters, apps, cookies, rights, donations.
///
/// Words alone do not make a promotion: a story may be about newsletters. What sets a promotion
/// apart is that it speaks to its reader. So the cues of `promo-cues.txt` are counted outside of
/// quotations with their weights, and
///
/// - +1 when it begins with an imperative ("Get", "Follow"), +1 when it says "you", "us" or "our";
/// - +1 when it is no full sentence, or a very short one;
/// - +1 in the last quarter of the page or directly beside another promotion;
/// - −2 when somebody is quoted or reported as saying something.
///
/// A block is a promotion from 4 points on, provided that it speaks to the reader or holds a cue of
/// law (weight 3 or more).
final class Promos implements Step {
  private static final int LONGEST = 900;
  private static final int ENOUGH = 4;
  private static final int LAW = 3;
  private static final int KEY_CHARS = 2;
  private static final Map<String, List<Cue>> CUES =
      WordFile.lines("promo-cues.txt").stream()
          .map(Cue::of)
          .collect(Collectors.groupingBy(cue -> cue.text().substring(0, KEY_CHARS)));
  private static final Set<String> IMPERATIVES = WordFile.set("promo-imperatives.txt");
  private static final Set<String> READER =
      Set.of(
          "you",
          "your",
          "us",
          "our",
          "we",
          "you're",
          "sie",
          "ihr",
          "ihre",
          "ihrem",
          "uns",
          "unser",
          "unsere",
          "unseren",
          "unserem",
          "vous",
          "votre",
          "vos",
          "notre",
          "nos",
          "nous",
          "tu",
          "su",
          "nuestro",
          "nuestra",
          "nuestros",
          "você",
          "seu",
          "sua",
          "nosso",
          "nossa",
          "nostra",
          "nostro",
          "tua",
          "tuo",
          "je",
          "jouw",
          "ons",
          "onze",
          "din",
          "vår",
          "vårt",
          "vores",
          "oss");
  private static final List<String> REPORTING =
      List.of(" said", " says", " told ", " added.", " sagte", " a déclaré", " dijo", " disse");

  @Override
  public void apply(Page page) {
    List<Integer> maybe = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (page.isFree(i)) {
        int score = score(page.text(i)) + (isLate(page, i) ? 1 : 0);
        if (score >= ENOUGH) {
          claim(page, i);
        } else if (score == ENOUGH - 1) {
          maybe.add(i);
        }
      }
    }
    maybe.stream().filter(i -> isBesidePromo(page, i)).forEach(i -> claim(page, i));
    collect(page);
  }

  private static void claim(Page page, int i) {
    page.mark(i, Kind.BOILERPLATE);
  }

  private static void collect(Page page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.is(i, Kind.BOILERPLATE)) {
        page.draft().boilerplate().add(new Boilerplate(page.text(i)));
        page.found(ArticlePart.BOILERPLATE, i, "promotion-cues", 0.8);
      }
    }
  }

  private static boolean isLate(Page page, int i) {
    return page.size() >= 4 && i >= page.size() - Math.max(1, page.size() / 4);
  }

  private static boolean isBesidePromo(Page page, int i) {
    return page.is(i - 1, Kind.BOILERPLATE) || page.is(i + 1, Kind.BOILERPLATE);
  }

  /// Returns the points that the text itself gives; place and neighbours come on top.
  static int score(String text) {
    if (text.length() > LONGEST) {
      return 0;
    }
    String folded = Shape.fold(withoutQuotes(text));
    Set<Cue> found = cues(folded);
    int cues = found.stream().mapToInt(Cue::weight).sum();
    int strongest = found.stream().mapToInt(Cue::weight).max().orElse(0);
    if (found.isEmpty()) {
      return 0;
    }
    List<String> words = words(folded);
    boolean imperative = !words.isEmpty() && IMPERATIVES.contains(words.getFirst());
    boolean reader = words.stream().anyMatch(READER::contains);
    if (!(imperative || reader || strongest >= LAW)) {
      return 0;
    }
    boolean fragment = !Shape.endsSentence(text) || words.size() <= 6;
    boolean reported = REPORTING.stream().anyMatch(folded::contains);
    return cues + (imperative ? 1 : 0) + (reader ? 1 : 0) + (fragment ? 1 : 0) - (reported ? 2 : 0);
  }

  /// Looks every cue up by its first letters, so that a block is gone through once.
  private static Set<Cue> cues(String folded) {
    Set<Cue> found = new HashSet<>();
    for (int i = 0; i + KEY_CHARS <= folded.length(); i++) {
      boolean inside = i > 0 && Character.isLetterOrDigit(folded.charAt(i - 1));
      if (!inside || Shape.isDense(folded.charAt(i))) {
        for (Cue cue : CUES.getOrDefault(folded.substring(i, i + KEY_CHARS), List.of())) {
          if (folded.startsWith(cue.text(), i)) {
            found.add(cue);
          }
        }
      }
    }
    return found;
  }

  private static List<String> words(String folded) {
    List<String> words = new ArrayList<>();
    for (String word : folded.split("[^\\p{L}\\p{Nd}'-]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static String withoutQuotes(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean straight = unit == '"';
      if (unit == '“' || (straight && !inside)) {
        inside = true;
      } else if (unit == '”' || straight) {
        inside = false;
      } else if (!inside) {
        kept.append(unit);
      }
    }
    return kept.toString();
  }

  private record Cue(int weight, String text) {
    static Cue of(String line) {
      return new Cue(line.charAt(0) - '0', line.substring(2));
    }
  }
}
