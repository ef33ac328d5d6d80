package org.newshound.read.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.read.date.DateContext;
import org.newshound.read.date.DateParser;
import org.newshound.read.date.DateParser.DateMatch;
import org.newshound.read.date.DateToken;
import org.newshound.read.date.DateWords;
import org.newshound.read.words.CalendarWords;
import org.newshound.read.words.WordFile;

/// A byline cut at its strong separators, with dates, reading times, e-mail addresses and handles
/// taken out of it.
///
/// @param parts what is left, in printed order
/// @param published the date that was taken out, if it had a value
/// @param dated whether a date was taken out at all
record BylineSegments(List<String> parts, @Nullable Published published, boolean dated) {
  private static final int MOST_PARTS = 16;
  private static final int MOST_WORDS = 80;
  private static final int MOST_STAMP_PARTS = 4;

  static BylineSegments of(String line) {
    Reader reader = new Reader();
    reader.read(split(line));
    return new BylineSegments(List.copyOf(reader.parts), reader.published, reader.dated);
  }

  private static List<String> split(String line) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      if (isSeparator(line, i) && parts.size() < MOST_PARTS) {
        parts.add(line.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(line.substring(start));
    return parts;
  }

  private static boolean isSeparator(String line, int at) {
    char c = line.charAt(at);
    return switch (c) {
      case '|', '•', '·', '\t', '\n', '●', '∙', '⋅', '►', '»', '—' -> true;
      case '-', '–', '~' -> isSpaced(line, at - 1, at + 1) || isDouble(line, at);
      case '/' -> isSpaced(line, at - 1, at + 1) || isBetweenNames(line, at);
      default -> false;
    };
  }

  private static boolean isSpaced(String line, int before, int after) {
    return before >= 0
        && after < line.length()
        && DateToken.isSpace(line.charAt(before))
        && DateToken.isSpace(line.charAt(after));
  }

  private static boolean isDouble(String line, int at) {
    return line.charAt(at) == '-' && at > 0 && line.charAt(at - 1) == '-';
  }

  private static boolean isBetweenNames(String line, int at) {
    return at > 1
        && at + 1 < line.length()
        && Character.isLetter(line.charAt(at - 1))
        && Character.isLetter(line.charAt(at - 2))
        && Character.isUpperCase(line.charAt(at + 1));
  }

  private static final class Reader {
    private final List<String> parts = new ArrayList<>();
    private @Nullable Published published;
    private boolean dated;

    void read(List<String> pieces) {
      int at = 0;
      while (at < pieces.size()) {
        int after = stamp(pieces, at);
        if (after == at) {
          after = part(pieces, at);
        }
        at = after;
      }
    }

    /// Takes out as many parts as make one date together: "March 3 | 4:05 PM".
    private int stamp(List<String> pieces, int from) {
      for (int to = pieces.size(); to > from; to--) {
        String text = String.join("|", pieces.subList(from, to)).strip();
        if (!pieces.get(from).isBlank() && isStamp(text)) {
          return to;
        }
      }
      return from;
    }

    private boolean isStamp(String text) {
      if (isCounter(text)) {
        return true;
      }
      if (!hasDigitOrAgo(text)) {
        return false;
      }
      Optional<DateMatch> match = DateParser.parse(text, DateContext.NONE);
      match.ifPresent(this::date);
      return match.isPresent();
    }

    private void date(DateMatch match) {
      dated = true;
      published = published == null ? match.published() : published;
    }

    private static boolean isCounter(String text) {
      List<String> words = Phrase.words(text);
      if (words.isEmpty() || words.size() > 5 || !Character.isDigit(text.charAt(0))) {
        return false;
      }
      return switch (WordFile.fold(words.get(words.size() - 1))) {
        case "read",
            "min",
            "mins",
            "minutes",
            "comments",
            "comment",
            "shares",
            "share",
            "views",
            "kommentare",
            "commentaires",
            "lesezeit",
            "lecture",
            "lectura",
            "lettura" ->
            true;
        default -> false;
      };
    }

    /// Reads a part; a date at its end may go on in those behind it: "Quill, March 3 | 4:05 PM".
    private int part(List<String> pieces, int at) {
      int last = Math.min(pieces.size(), at + MOST_STAMP_PARTS);
      for (int to = last; to > at + 1; to--) {
        String behind = String.join("|", pieces.subList(at + 1, to));
        if (!behind.isBlank() && part(pieces.get(at).strip(), "|" + behind)) {
          return to;
        }
      }
      part(pieces.get(at).strip(), "");
      return at + 1;
    }

    /// Says whether a date was taken off together with the text behind the part.
    private boolean part(String text, String behind) {
      if (text.isEmpty()) {
        return false;
      }
      List<String> words = new ArrayList<>();
      for (String word : Phrase.words(text)) {
        if (!isContact(word)) {
          int month = gluedMonth(word);
          words.add(word.substring(0, month));
          if (month < word.length()) {
            words.add(word.substring(month));
          }
        }
      }
      dropContactWords(words);
      boolean trimmed = trimStamps(words, behind);
      if (!words.isEmpty() && (trimmed || behind.isEmpty())) {
        parts.add(Phrase.join(words));
      }
      return trimmed;
    }

    /// Returns where a month begins that was glued to a name: "QuillMarch 15, 2024".
    private static int gluedMonth(String word) {
      for (int i = 2; i < word.length() - 2 && word.length() < 40; i++) {
        boolean seam =
            Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i));
        if (seam && word.length() - i > 2 && CalendarWords.month(word.substring(i)) > 0) {
          return i;
        }
      }
      return word.length();
    }

    private static boolean isContact(String word) {
      return word.indexOf('@') >= 0
          || word.startsWith("http")
          || word.startsWith("www.")
          || word.equals("()");
    }

    private static void dropContactWords(List<String> words) {
      while (words.size() > 1) {
        String last = WordFile.fold(words.get(words.size() - 1));
        boolean contact =
            switch (last) {
              case "follow",
                  "twitter",
                  "twitter:",
                  "x:",
                  "email",
                  "email:",
                  "e-mail",
                  "e-mail:",
                  "contact",
                  "contact:",
                  "bookmark",
                  "share",
                  "and",
                  "-",
                  "instagram:",
                  "follow:",
                  "on",
                  "at",
                  ",",
                  "und",
                  "by" ->
                  true;
              default -> false;
            };
        if (!contact) {
          return;
        }
        words.remove(words.size() - 1);
      }
    }

    /// Takes a date off the end or, before "by", off the beginning.
    private boolean trimStamps(List<String> words, String behind) {
      if (words.size() > MOST_WORDS || !hasDigitOrAgo(Phrase.join(words))) {
        return false;
      }
      for (int i = 1; i < words.size(); i++) {
        String word = WordFile.fold(words.get(i));
        boolean by = behind.isEmpty() && (word.equals("by") || word.equals("by:"));
        if (by && isStamp(Phrase.join(words.subList(0, i)))) {
          words.subList(0, i).clear();
          return true;
        }
      }
      for (int i = 1; i < words.size(); i++) {
        String stamp = Phrase.join(words.subList(i, words.size())) + behind;
        if (startsStamp(words.get(i)) && isStamp(stamp)) {
          words.subList(i, words.size()).clear();
          dropContactWords(words);
          return true;
        }
      }
      return false;
    }

    private static boolean startsStamp(String word) {
      DateToken token = DateToken.of(word).get(0);
      return token.isNumber()
          || DateWords.PUBLISHED.has(token)
          || DateWords.MODIFIED.has(token)
          || DateWords.FILLER.has(token)
          || DateWords.YESTERDAY.has(token)
          || DateWords.BEFORE_AGO.has(token)
          || CalendarWords.month(token.text()) > 0
          || CalendarWords.weekday(token.text()) != null
          || token.isSign("(");
    }

    private static boolean hasDigitOrAgo(String text) {
      if (text.chars().anyMatch(Character::isDigit)) {
        return true;
      }
      for (String word : Phrase.words(text.length() > 400 ? "" : text)) {
        String folded = WordFile.fold(word);
        if (DateWords.AGO.has(folded) || DateWords.YESTERDAY.has(folded) || folded.equals("now")) {
          return true;
        }
      }
      return false;
    }
  }
}
