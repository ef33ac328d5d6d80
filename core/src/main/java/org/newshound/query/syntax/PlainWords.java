package org.newshound.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Junction;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Word;

/// Reads a text in which no mark and no word means anything but itself. English function words
/// (the, of, which) are left out when there are others: they say how a question is put. Compounds
/// (`south-east`, `and/or`) are words of their own, since any word is enough.
final class PlainWords {
  private static final Set<String> FUNCTION_WORDS = functionWords();

  private PlainWords() {}

  static ArticleQuery read(String text, Diagnostics diagnostics) {
    List<ArticleQuery> words = new ArrayList<>();
    int end = 0;
    while (end < text.length()) {
      int start = end;
      while (end < text.length() && !QueryChars.endsWord(text.charAt(end))) {
        end++;
      }
      if (QueryChars.saysSomething(text.substring(start, end))) {
        List<String> parts = parts(text.substring(start, end));
        if (words.size() + parts.size() > QueryParser.MAX_LEAVES) {
          diagnostics.tooLong(start, text.length());
          break;
        }
        parts.forEach(part -> words.add(new Word(part)));
      }
      end = Math.max(end, start + 1);
    }
    ArticleQuery query = of(words.stream().filter(word -> !isFunctionWord(word)).toList(), words);
    reportFunctionWords(query, text.length(), diagnostics);
    return query;
  }

  /// Says when several words, and nothing else, are all function words: any article has them.
  static void reportFunctionWords(ArticleQuery query, int end, Diagnostics diagnostics) {
    List<ArticleQuery> words = query instanceof Junction junction ? junction.operands() : List.of();
    if (!words.isEmpty() && words.stream().allMatch(PlainWords::isFunctionWord)) {
      String phrase =
          words.stream().map(word -> ((Word) word).text()).collect(Collectors.joining(" "));
      diagnostics.allStopwords(end, query instanceof And ? '"' + phrase + '"' : null);
    }
  }

  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < word.length() - 1; i++) {
      if (QueryChars.joinsWords(word.charAt(i))
          && Character.isLetterOrDigit(word.charAt(i - 1))
          && Character.isLetterOrDigit(word.charAt(i + 1))) {
        parts.add(word.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(word.substring(start));
    return parts;
  }

  static boolean isFunctionWord(ArticleQuery query) {
    return query instanceof Word(String text) && isFunctionWord(text);
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(letters(word).toLowerCase(Locale.ROOT));
  }

  /// Returns a word without the marks around it, such as the question mark behind it.
  private static String letters(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  /// Makes a query of the words that say something, or of all when none does.
  private static ArticleQuery of(List<ArticleQuery> telling, List<ArticleQuery> all) {
    List<ArticleQuery> words = telling.isEmpty() ? all : telling;
    return switch (words.size()) {
      case 0 -> new Nothing();
      case 1 -> words.getFirst();
      default -> new Or(words);
    };
  }

  private static Set<String> functionWords() {
    try (InputStream in = PlainWords.class.getResourceAsStream("function-words.txt")) {
      if (in == null) {
        throw new IllegalStateException("the list of function words is missing from the library");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the list of function words", e);
    }
  }

  /// Returns a query whose words are looked up in any of some fields, in their own order.
  static ArticleQuery in(Set<QueryField> fields, ArticleQuery words) {
    for (QueryField field : fields) {
      if (field.isValue()) {
        throw new IllegalArgumentException(
            field.label() + " holds one value; words are looked up in fields such as headline");
      }
    }
    if (words instanceof Nothing || fields.isEmpty()) {
      return words;
    }
    List<ArticleQuery> each =
        fields.stream().sorted().<ArticleQuery>map(field -> new Fielded(field, words)).toList();
    return each.size() == 1 ? each.getFirst() : new Or(each);
  }
}
