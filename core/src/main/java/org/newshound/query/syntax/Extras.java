package org.newshound.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ExtraName;
import org.newshound.article.ExtraValue;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.And;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Extra;
import org.newshound.query.ArticleQuery.Filter;
import org.newshound.query.ArticleQuery.Modifier;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Or;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Term;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Comparison;
import org.newshound.query.ExtraMatch;
import org.newshound.query.lexical.Escapes;
import org.newshound.query.lexical.Patterns;
import org.newshound.query.lexical.QueryChars;
import org.newshound.query.lexical.Quotes;
import org.newshound.query.lexical.SquareBrackets;

/// Reads and prints what asks for extra fields: `extra.tenant:7`, `extra.priority:2..5`.
final class Extras {
  static final String PREFIX = "extra.";

  private static final String PLAIN = "[A-Za-z0-9_][A-Za-z0-9_./@+-]*";
  private static final String DOTS = "..";

  private final String text;
  private final Diagnostics diagnostics;

  /// What was read: no query when it makes no sense, and where it ends.
  record Read(@Nullable ArticleQuery query, int end) {}

  Extras(String text, Diagnostics diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /// Returns where the name of an extra field ends that begins here with its prefix, a colon, an
  /// equals sign or a bracket behind it; -1 when none stands here.
  static int endOfName(String text, int start) {
    int end = start + PREFIX.length();
    if (!text.regionMatches(true, start, PREFIX, 0, PREFIX.length())) {
      return -1;
    }
    while (end < text.length() && isOfName(text.charAt(end))) {
      end++;
    }
    boolean followed = end < text.length() && ":=(".indexOf(text.charAt(end)) >= 0;
    return followed && end > start + PREFIX.length() ? end : -1;
  }

  private static boolean isOfName(char unit) {
    return unit < 0x80 && (Character.isLetterOrDigit(unit) || "_-.".indexOf(unit) >= 0);
  }

  /// Returns the name; null when no extra field can be called so, which is told.
  @Nullable String name(int start, int end) {
    String name = text.substring(start + PREFIX.length(), end);
    Optional<String> problem = ExtraName.problem(name);
    if (problem.isPresent()) {
      diagnostics.badExtra(start, end, problem.get());
      return null;
    }
    return name;
  }

  /// Returns where a bracket opens that holds the values; -1 when there is none.
  int group(int after) {
    int at = text.charAt(after) == '(' ? after : skipBlanks(after + 1);
    return at < text.length() && text.charAt(at) == '(' ? at : -1;
  }

  /// Reads the values behind a name.
  ///
  /// @param start where the prefix of the name stands
  /// @param after where the values begin, blanks before them included
  Read read(String name, int start, int after) {
    int at = skipBlanks(after);
    if (at < text.length() && Quotes.isQuote(text.charAt(at))) {
      int close = Quotes.closing(text, at);
      if (close > at + 1) {
        return new Read(is(name, Escapes.remove(text, at + 1, close)), close + 1);
      }
    }
    int bracket = SquareBrackets.closing(text, at);
    if (bracket >= 0) {
      return new Read(bracketed(name, start, at, bracket), bracket + 1);
    }
    int end = endOfWord(at);
    if (end == at) {
      diagnostics.nothingAfter(text.substring(start, after), start, after);
      return new Read(null, end);
    }
    return new Read(value(name, start, at, end), end);
  }

  private @Nullable ArticleQuery value(String name, int start, int at, int end) {
    String typed = text.substring(at, end);
    Comparison comparison = Comparison.at(typed);
    if (comparison != Comparison.EXACTLY) {
      Optional<ExtraValue.Decimal> number =
          ExtraValue.Decimal.parse(typed.substring(comparison.sign().length()));
      if (number.isEmpty()) {
        diagnostics.badExtra(start, end, "no number stands after " + comparison.sign());
        return null;
      }
      return new Extra(name, new ExtraMatch.Compared(comparison, number.get()));
    }
    int dots = typed.indexOf(DOTS);
    Optional<ExtraMatch> range =
        dots < 0
            ? Optional.empty()
            : range(typed.substring(0, dots), typed.substring(dots + DOTS.length()), at, end);
    if (range.isPresent()) {
      return new Extra(name, range.get());
    }
    if (typed.equals("*")) {
      return new Extra(name, new ExtraMatch.Any());
    }
    if (Patterns.isWildcard(typed) || Patterns.isShort(typed)) {
      diagnostics.literalExtra(at, end);
    }
    return is(name, Escapes.remove(text, at, end));
  }

  private static Extra is(String name, String value) {
    return new Extra(name, new ExtraMatch.Is(value));
  }

  private @Nullable ArticleQuery bracketed(String name, int start, int open, int close) {
    int to = SquareBrackets.endOfFirst(text, open, close);
    Optional<ExtraMatch> range =
        to < 0
            ? Optional.empty()
            : range(
                end(text.substring(open + 1, to)),
                end(text.substring(SquareBrackets.startOfLast(to), close)),
                open,
                close + 1);
    if (range.isEmpty()) {
      diagnostics.badExtra(start, close + 1, "two numbers with TO between them are wanted");
    }
    return range.map(match -> (ArticleQuery) new Extra(name, match)).orElse(null);
  }

  /// Returns the number that bounds a range as it is typed, none for a star.
  private static String end(String typed) {
    String number = QueryChars.singleSpaced(typed);
    return number.equals("*") ? "" : number;
  }

  private Optional<ExtraMatch> range(String first, String last, int start, int end) {
    Optional<ExtraValue.Decimal> from = ExtraValue.Decimal.parse(first);
    Optional<ExtraValue.Decimal> to = ExtraValue.Decimal.parse(last);
    if (from.isPresent() && to.isPresent()) {
      if (from.get().compareTo(to.get()) > 0) {
        diagnostics.emptyRange(start, end);
      }
      return Optional.of(new ExtraMatch.Between(from.get(), to.get()));
    }
    if (from.isPresent() && last.isEmpty()) {
      return Optional.of(new ExtraMatch.Compared(Comparison.AT_LEAST, from.get()));
    }
    return first.isEmpty()
        ? to.map(number -> new ExtraMatch.Compared(Comparison.AT_MOST, number))
        : Optional.empty();
  }

  private int endOfWord(int start) {
    int end = start;
    while (end < text.length() && !QueryChars.endsWord(text.charAt(end))) {
      end += Escapes.at(text, end) ? 2 : 1;
    }
    return end;
  }

  private int skipBlanks(int from) {
    return QueryChars.skipBlanks(text, from);
  }

  /// Returns what asks for the values in a bracket, joined as they are there; none when something
  /// else than words and quotes stands in it.
  static Optional<ArticleQuery> of(String name, ArticleQuery values) {
    return switch (values) {
      case Word(String text) -> Optional.of(is(name, text));
      case Phrase(String text, int slop) when slop == 0 -> Optional.of(is(name, text));
      case Everything all -> Optional.of(new Extra(name, new ExtraMatch.Any()));
      case Not(ArticleQuery inner) -> of(name, inner).map(Not::new);
      case And(List<ArticleQuery> operands) -> each(name, operands).map(ArticleQuery::and);
      case Or(List<ArticleQuery> operands) -> each(name, operands).map(ArticleQuery::or);
      case Term term -> Optional.empty();
      case Filter filter -> Optional.empty();
      case Nothing nothing -> Optional.empty();
      case Modifier modifier -> Optional.empty();
      case Near near -> Optional.empty();
    };
  }

  private static Optional<List<ArticleQuery>> each(String name, List<ArticleQuery> operands) {
    List<ArticleQuery> each = new ArrayList<>();
    for (ArticleQuery operand : operands) {
      of(name, operand).ifPresent(each::add);
    }
    return each.size() == operands.size() ? Optional.of(each) : Optional.empty();
  }

  /// Returns the canonical form.
  static String print(Extra extra) {
    return PREFIX + extra.name() + ':' + print(extra.match());
  }

  private static String print(ExtraMatch match) {
    return switch (match) {
      case ExtraMatch.Any() -> "*";
      case ExtraMatch.Is(String text) ->
          text.matches(PLAIN) && !text.contains(DOTS) ? text : '"' + Escapes.ofPhrase(text) + '"';
      case ExtraMatch.Between(ExtraValue.Decimal first, ExtraValue.Decimal last) ->
          first.text() + DOTS + last.text();
      case ExtraMatch.Compared(Comparison comparison, ExtraValue.Decimal number) ->
          comparison.sign() + number.text();
    };
  }
}
