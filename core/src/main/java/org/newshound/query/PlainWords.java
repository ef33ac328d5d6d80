package org.newshound.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Word;

/// Reads a text in which no mark and no word means anything but itself.
final class PlainWords {
  private PlainWords() {}

  static ArticleQuery read(String text, Diagnostics diagnostics) {
    List<ArticleQuery> words = new ArrayList<>();
    int chars = 0;
    int end = 0;
    while (end < text.length()) {
      int start = end;
      while (end < text.length() && !QueryChars.endsWord(text.charAt(end))) {
        end++;
      }
      if (QueryChars.saysSomething(text.substring(start, end))) {
        chars += end - start;
        if (chars > QueryParser.MAX_CHARS || words.size() == QueryParser.MAX_LEAVES) {
          diagnostics.tooLong(start, text.length());
          break;
        }
        words.add(new Word(text.substring(start, end)));
      }
      end = Math.max(end, start + 1);
    }
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
