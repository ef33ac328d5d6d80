package org.newshound.query.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.DateField;
import org.newshound.query.ArticleQuery.Dated;
import org.newshound.query.ArticleQuery.Length;
import org.newshound.query.Comparison;
import org.newshound.query.DateRange;
import org.newshound.query.lexical.Numbers;
import org.newshound.query.lexical.QueryChars;
import org.newshound.query.lexical.Quotes;
import org.newshound.query.lexical.SquareBrackets;

/// Reads what stands after `date:`, `since:`, `length:` and their like.
final class Ranges {
  static final List<String> NAMES =
      List.of("date", "published", "before", "until", "after", "since", "on", "length");

  private final String text;
  private final Diagnostics diagnostics;
  private final Dates dates;

  /// What was read: no query when it makes no sense, and where it ends.
  record Read(@Nullable ArticleQuery query, int end) {}

  Ranges(String text, Diagnostics diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
    this.dates = new Dates(diagnostics);
  }

  static boolean isName(String name) {
    return NAMES.contains(name.toLowerCase(Locale.ROOT));
  }

  /// Reads the value of a name.
  ///
  /// @param start where the name stands
  /// @param after where the value begins, blanks before it included
  Read read(String name, int start, int after) {
    int at = skipBlanks(after);
    int bracket = SquareBrackets.closing(text, at);
    if (bracket >= 0) {
      return new Read(dated(name, bracketed(at, bracket)), bracket + 1);
    }
    Comparison comparison =
        at < text.length()
            ? Comparison.at(text.substring(at, Math.min(at + 2, text.length())))
            : Comparison.EXACTLY;
    int value = skipBlanks(at + comparison.sign().length());
    if (value < text.length() && Quotes.isQuote(text.charAt(value))) {
      int close = Quotes.closing(text, value);
      if (close > value + 1) {
        return new Read(
            value(name.toLowerCase(Locale.ROOT), comparison, value + 1, close), close + 1);
      }
    }
    int end = endOfDate(value);
    if (end == value) {
      diagnostics.nothingAfter(text.substring(start, after), start, after);
      return new Read(null, end);
    }
    return new Read(value(name.toLowerCase(Locale.ROOT), comparison, value, end), end);
  }

  /// Returns where a value ends: it is one word, but for dates such as `last week`.
  private int endOfDate(int start) {
    int end = endOfWord(start);
    int next = skipBlanks(end);
    int nextEnd = endOfWord(next);
    return NamedDates.goesOn(text.substring(start, end), text.substring(next, nextEnd))
        ? nextEnd
        : end;
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length() && !QueryChars.endsWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private @Nullable ArticleQuery value(String name, Comparison comparison, int start, int end) {
    String typed = text.substring(start, end);
    if (name.equals("length")) {
      return length(comparison, typed, start, end);
    }
    Optional<DateRange> range =
        comparison == Comparison.EXACTLY && (name.equals("date") || name.equals("published"))
            ? dates.range(typed, start)
            : dates.date(typed, start).flatMap(date -> Dates.compared(of(name, comparison), date));
    return dated(name, range);
  }

  private static Comparison of(String name, Comparison typed) {
    return switch (name) {
      case "before" -> Comparison.LESS;
      case "until" -> Comparison.AT_MOST;
      case "after" -> Comparison.MORE;
      case "since" -> Comparison.AT_LEAST;
      default -> typed;
    };
  }

  private static @Nullable ArticleQuery dated(String name, Optional<DateRange> range) {
    DateField field = name.equalsIgnoreCase("published") ? DateField.PUBLISHED : DateField.DATE;
    return range.isEmpty() ? null : new Dated(field, range.get());
  }

  private @Nullable ArticleQuery length(Comparison comparison, String typed, int start, int end) {
    if (!Numbers.areDigits(typed)) {
      diagnostics.badLength(start, end);
      return null;
    }
    return new Length(comparison, Numbers.upTo(Integer.MAX_VALUE - 1, typed));
  }

  private Optional<DateRange> bracketed(int open, int close) {
    int to = SquareBrackets.endOfFirst(text, open, close);
    if (to < 0) {
      diagnostics.badDate(open, close + 1, "two dates with TO between them are wanted");
      return Optional.empty();
    }
    int first = skipBlanks(open + 1);
    int last = skipBlanks(SquareBrackets.startOfLast(to));
    return dates.between(date(first, to), first, date(last, close), last);
  }

  /// Returns what stands between two places, without the blanks at its end.
  private String date(int from, int to) {
    int end = to;
    while (end > from && QueryChars.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end > from ? text.substring(from, end) : "";
  }

  private int skipBlanks(int from) {
    return QueryChars.skipBlanks(text, from);
  }
}
