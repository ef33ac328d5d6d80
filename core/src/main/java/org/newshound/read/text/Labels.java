package org.newshound.read.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newshound.read.ReadBlock.Kind;
import org.newshound.read.prose.Credit;
import org.newshound.read.prose.Shape;
import org.newshound.read.words.WordFile;

/// Finds the labels and buttons of a page: "Share", "4 min read", "Advertisement", "Read more".
///
/// A block is a label when, in lower case, with its digits folded into `#` and without outer
/// punctuation, it is in the list; or when it is several of them in a row ("Share | Tweet | Email",
/// "Facebook Twitter WhatsApp"), a bread crumb trail or a bar of section names. A label that
/// announces stories and has one behind it on the same line ("Read more: Ferry fares to rise") is
/// the teaser of that story wherever it stands.
public final class Labels implements Step {
  private static final int LONGEST = 90;
  private static final int PREFIXED_WORDS = 6;
  private static final int LONGEST_BAR = 300;
  private static final int TEASER_WORDS = 25;
  private static final String EDGES = " \t:.!>»›→▸▶|-–—*•·[](){}<«‹←+…↓↑✕×";
  private static final String BARS = "|•·>»›";
  private static final Set<String> NEUTRAL = new HashSet<>();
  private static final Set<String> LISTS = new HashSet<>();
  private static final Set<String> STORIES = new HashSet<>();
  private static final List<String> PREFIXES =
      List.of("more from ", "more on ", "more stories ", "latest from ", "mehr aus ", "mehr von ");
  private static final Set<String> SHARING = WordFile.set("share-words.txt");

  static {
    for (String line : WordFile.lines("labels.txt")) {
      switch (line.charAt(0)) {
        case '>' -> STORIES.add(line.substring(1).strip());
        case '+' -> LISTS.add(line.substring(1).strip());
        default -> NEUTRAL.add(line);
      }
    }
    NEUTRAL.addAll(LISTS);
  }

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      String text = page.text(i);
      if (isLabel(text)) {
        page.mark(i, Kind.LABEL);
      } else {
        labelledTeaser(page, i);
      }
    }
  }

  /// Says whether the text is a label and nothing else.
  static boolean isLabel(String text) {
    if (text.length() <= LONGEST) {
      String key = key(text);
      if (key.isEmpty() || NEUTRAL.contains(key) || isStories(key)) {
        return true;
      }
    }
    return text.length() <= LONGEST_BAR && (isSharing(text) || isBar(text) || isList(text));
  }

  /// Says whether the text is a label behind which stories are expected.
  static boolean announcesStories(String text) {
    return text.length() <= LONGEST && isStories(key(text));
  }

  /// "More from the Harbor Courier" names what it leads to, so it is known by its beginning.
  private static boolean isStories(String key) {
    return STORIES.contains(key)
        || (Shape.words(key) <= PREFIXED_WORDS && PREFIXES.stream().anyMatch(key::startsWith));
  }

  /// Returns how long the label is that the text begins with and that is glued to a capital behind
  /// it, as in "More InformationTOKYO"; 0 without one.
  static int gluedLength(String text) {
    int limit = Math.min(text.length() - 1, LONGEST);
    for (int i = limit; i > 3; i--) {
      boolean seam =
          Character.isLowerCase(text.charAt(i - 1)) && Character.isUpperCase(text.charAt(i));
      if (seam && STORIES.contains(key(text.substring(0, i)))) {
        return i;
      }
    }
    return 0;
  }

  private static void labelledTeaser(Page page, int i) {
    String text = page.text(i);
    int at = storyAfterLabel(text);
    if (at > 0 && Shape.words(text) <= TEASER_WORDS && Shape.words(text.substring(at)) >= 3) {
      page.split(i, at);
      page.mark(i, Kind.LABEL);
      page.mark(i + 1, Kind.TEASER);
    }
  }

  private static int storyAfterLabel(String text) {
    int limit = Math.min(text.length(), LONGEST);
    for (int i = 3; i < limit; i++) {
      char unit = text.charAt(i);
      boolean dash = (unit == '–' || unit == '—' || unit == '-') && text.charAt(i - 1) == ' ';
      if (unit == ':' || unit == '|' || unit == '»' || unit == '>' || unit == '→' || dash) {
        return STORIES.contains(key(text.substring(0, i))) ? i + 1 : 0;
      }
    }
    return 0;
  }

  /// "Tags: bridges, transport".
  private static boolean isList(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon < LONGEST
        && LISTS.contains(key(text.substring(0, colon)))
        && !Shape.isBodySentence(text);
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean digit =
          Character.isDigit(unit) || ((unit == '.' || unit == ',') && follows(key, '#'));
      if (!digit) {
        key.append(unit == '’' ? '\'' : unit);
      } else if (Character.isDigit(unit) && !follows(key, '#')) {
        key.append('#');
      }
    }
    return trimmed(key.toString().toLowerCase(Locale.ROOT));
  }

  private static boolean follows(StringBuilder key, char unit) {
    return !key.isEmpty() && key.charAt(key.length() - 1) == unit;
  }

  private static String trimmed(String key) {
    int from = 0;
    int to = key.length();
    while (from < to && EDGES.indexOf(key.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && EDGES.indexOf(key.charAt(to - 1)) >= 0) {
      to--;
    }
    return Shape.collapse(key.substring(from, to));
  }

  private static boolean isSharing(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int known = 0;
    int start = 0;
    for (int i = 0; i <= lower.length(); i++) {
      if (i < lower.length() && Character.isLetterOrDigit(lower.codePointAt(i))) {
        continue;
      }
      if (i > start && !SHARING.contains(lower.substring(start, i))) {
        return false;
      }
      known += i > start + 1 ? 1 : 0;
      start = i + 1;
    }
    return known > 1;
  }

  /// A bar of short names such as "News | Sport | Weather", or a trail such as "Home > World".
  private static boolean isBar(String text) {
    int at = firstBar(text);
    if (at <= 0 || Credit.parse(text) != null || text.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    char bar = text.charAt(at);
    List<String> parts = List.of(text.split(Pattern.quote(String.valueOf(bar)), -1));
    boolean trail = bar == '>' || bar == '»' || bar == '›';
    boolean brief = parts.stream().allMatch(part -> Shape.words(part) <= (trail ? 3 : 2));
    boolean blank = parts.stream().anyMatch(String::isBlank);
    boolean labels = parts.stream().anyMatch(part -> isPlainLabel(part.strip()));
    return brief && !blank && (trail || labels || parts.size() > 2);
  }

  private static int firstBar(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (BARS.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPlainLabel(String text) {
    String key = key(text);
    return NEUTRAL.contains(key) || STORIES.contains(key);
  }
}
