package org.newshound.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Junction;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.QueryField;
import org.newshound.query.lexical.FunctionWords;
import org.newshound.query.lexical.QueryChars;

/// Reads a text in which no mark and no word means anything but itself. English function words
/// (the, of, which) are left out when there are others: they say how a question is put. Compounds
/// (`south-east`, `and/or`) are words of their own, since any word is enough.
final class PlainWords {
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
    return query instanceof Word(String text) && FunctionWords.contains(text);
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
