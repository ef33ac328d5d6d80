package org.newshound.read.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.read.words.Agencies;
import org.newshound.read.words.WordFile;

/// Who took a picture and whose it is, read from a credit.
///
/// A credit is a label with a name ("Photo: Ann Ro", "Photo by Ann Ro/Pool"), or names parted by
/// bars, slashes or "via" of which one is a picture agency ("Ann Ro | Nordic Images", "REUTERS/Ann
/// Ro"), or such an agency alone. Parts that are agencies keep their print; of the others the first
/// that looks like a name is the photographer.
///
/// @param photographer who took it
/// @param agencies whose it is, in printed order
/// @param labelled whether the credit says that it is one
public record Credit(@Nullable String photographer, List<String> agencies, boolean labelled) {
  private static final int LONGEST = 120;
  private static final int PART_WORDS = 6;
  private static final int BRIEF_WORDS = 3;
  private static final int LABELLED_WORDS = 14;
  private static final Set<String> AGENCIES = WordFile.set("picture-agencies.txt");
  private static final Set<String> LABELS = WordFile.set("photo-labels.txt");
  private static final List<String> SEPARATORS = List.of(" – ", " — ", " - ", " via ", " / ");
  private static final List<String> BY =
      List.of(" by ", " von ", " de ", " par ", " di ", " av ", " | ", " © ");
  private static final Set<String> SUFFIXES =
      Set.of("images", "image", "photo", "photos", "pool", "getty", "press", "media", "pictures");

  public Credit {
    agencies = List.copyOf(agencies);
  }

  /// Reads a line that is a credit and nothing else; `null` when it is none.
  public static @Nullable Credit parse(String line) {
    if (line.length() > 2 * LONGEST) {
      return null;
    }
    String text = unwrapped(line.strip());
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    int label = labelLength(text);
    if (label > 0) {
      String rest = text.substring(label).strip();
      boolean name = !rest.isEmpty() && Shape.words(rest) <= LABELLED_WORDS;
      Credit credit = name ? of(rest, true) : null;
      boolean known = credit != null && (startsUpper(rest) || !credit.agencies.isEmpty());
      return known || (name && Shape.words(rest) <= BRIEF_WORDS) ? credit : null;
    }
    boolean byline = text.regionMatches(true, 0, "by ", 0, 3);
    boolean commas =
        line.strip().charAt(0) != '(' && text.indexOf('/') < 0 && text.indexOf(',') >= 0;
    if (byline || commas) {
      return null;
    }
    Credit credit = of(text, false);
    boolean sure = !credit.agencies.isEmpty() && credit.isWhole(text);
    return sure ? credit : null;
  }

  /// Says whether nothing but names is in the credit: each part is short and begins with a capital.
  private boolean isWhole(String text) {
    List<String> parts = parts(text);
    for (String part : parts) {
      if (Shape.words(part) > PART_WORDS || !startsUpper(part) || isSentence(part)) {
        return false;
      }
    }
    return parts.size() > 1 || isAgency(text);
  }

  private static boolean isSentence(String part) {
    return part.endsWith("?") || part.endsWith("!") || part.endsWith(":");
  }

  private static boolean startsUpper(String text) {
    char first = text.charAt(0);
    boolean sign = first == '@' || first == '©' || first == '(' || Character.isDigit(first);
    return sign || Character.isUpperCase(first) || Shape.isDense(first) || text.startsWith("via ");
  }

  private static Credit of(String text, boolean labelled) {
    List<String> agencies = new ArrayList<>();
    String photographer = null;
    for (String part : parts(text)) {
      String name = withoutLabel(part);
      if (isAgency(name)) {
        agencies.add(agencyName(name));
      } else if (photographer == null && !name.isEmpty() && Shape.words(name) <= PART_WORDS) {
        photographer = name;
      }
    }
    return new Credit(photographer, agencies, labelled);
  }

  private static String withoutLabel(String part) {
    String name = part.startsWith("©") ? part.substring(1).strip() : part;
    int label = labelLength(name);
    String rest = label > 0 ? name.substring(label).strip() : name;
    return rest.endsWith(".") && !rest.endsWith("r.") ? rest.substring(0, rest.length() - 1) : rest;
  }

  /// "AP Photo" is the agency AP.
  private static String agencyName(String name) {
    return name.endsWith(" Photo") && name.length() > 6
        ? name.substring(0, name.length() - 6)
        : name;
  }

  /// Says whether a part of a credit names an agency.
  public static boolean isAgency(String part) {
    String folded = WordFile.fold(part.strip());
    if (folded.startsWith("via ")) {
      return isAgency(folded.substring(4));
    }
    int space = folded.lastIndexOf(' ');
    boolean suffix = space > 0 && SUFFIXES.contains(folded.substring(space + 1));
    boolean getty =
        folded.startsWith("getty ") || folded.startsWith("afp ") || folded.startsWith("ap ");
    return AGENCIES.contains(folded) || suffix || getty || Agencies.isKnown(part.strip());
  }

  /// Says whether a part of a credit says what a picture is, such as "File photo", not whose.
  public static boolean isLabel(String part) {
    return LABELS.contains(WordFile.fold(part));
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      int length = separator(text, i);
      if (length > 0) {
        add(parts, text.substring(from, i));
        from = i + length;
        i = from - 1;
      }
    }
    add(parts, text.substring(from));
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }

  private static int separator(String text, int i) {
    char unit = text.charAt(i);
    if (unit == '|' || unit == '/' || unit == ';' || unit == '•') {
      return 1;
    }
    if (unit == ',' && i + 1 < text.length()) {
      return 1;
    }
    return unit == ' ' ? separatorWord(text, i) : 0;
  }

  private static int separatorWord(String text, int i) {
    for (String word : SEPARATORS) {
      if (text.startsWith(word, i)) {
        return word.length();
      }
    }
    return 0;
  }

  /// Returns the length of the label the text begins with and of the colon or "by" behind it.
  public static int labelLength(String text) {
    String folded = text.substring(0, Math.min(text.length(), 40)).toLowerCase(Locale.ROOT);
    int colon = firstOf(folded, ':', '：');
    if (colon > 0 && LABELS.contains(WordFile.fold(folded.substring(0, colon).strip()))) {
      return colon + 1;
    }
    for (String by : BY) {
      int at = folded.indexOf(by);
      if (at > 0 && LABELS.contains(WordFile.fold(folded.substring(0, at).strip()))) {
        return at + by.length();
      }
    }
    boolean courtesy = folded.startsWith("courtesy of ") || folded.startsWith("photo courtesy ");
    return courtesy ? folded.indexOf(' ', folded.indexOf("courtesy")) + 1 : 0;
  }

  private static int firstOf(String text, char one, char other) {
    int a = text.indexOf(one);
    int b = text.indexOf(other);
    return a < 0 ? b : b < 0 ? a : Math.min(a, b);
  }

  private static String unwrapped(String text) {
    boolean wrapped =
        text.length() > 2
            && (text.charAt(0) == '(' || text.charAt(0) == '[')
            && (text.endsWith(")") || text.endsWith("]") || text.endsWith(")."));
    return wrapped ? text.substring(1, text.length() - (text.endsWith(".") ? 2 : 1)).strip() : text;
  }
}
