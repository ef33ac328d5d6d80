package org.newshound.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.newshound.article.ExtraName;
import org.newshound.article.ExtraValue;
import org.newshound.query.lexical.Patterns;
import org.newshound.query.lexical.QueryChars;

/// A query as a tree. It says what is wanted, not how it is found.
///
/// A tree is in normal form by construction: an AND in an AND, an OR in an OR and a field right
/// inside a field are folded into one, so that two ways of typing the same thing give equal trees.
///
/// Trees are immutable and safe for use by many threads; `toString` is Java's, the canonical form
/// is that of [org.newshound.query.syntax.QueryPrinter].
public sealed interface ArticleQuery {
  /// How many levels a tree may have. It leaves room above what the parser makes, and recursion
  /// over a tree of that depth stays within the stack of a thread.
  int MAX_DEPTH = 140;

  /// {@return the queries that this one is made of, in their order; none for a leaf}
  default List<ArticleQuery> children() {
    return Children.of(this);
  }

  /// {@return this query with other children, itself for a leaf}
  ///
  /// @param change gives what takes the place of a child
  /// @throws IllegalArgumentException when the query cannot be made of those children
  default ArticleQuery map(UnaryOperator<ArticleQuery> change) {
    return Children.map(this, change);
  }

  /// {@return how many levels the tree has: 1 for a leaf}
  default int depth() {
    return 1 + children().stream().mapToInt(ArticleQuery::depth).max().orElse(0);
  }

  /// {@return whether words rank what the query finds; else all it finds counts alike, and the
  /// newest comes first}
  default boolean isRanking() {
    return Ranked.is(this);
  }

  /// {@return what all of some queries find: everything for none of them, the query itself for one}
  ///
  /// @param queries any number of queries
  static ArticleQuery and(List<? extends ArticleQuery> queries) {
    return switch (queries.size()) {
      case 0 -> new Everything();
      case 1 -> queries.getFirst();
      default -> new And(List.copyOf(queries));
    };
  }

  /// {@return what any of some queries finds: nothing for none of them, the query itself for one}
  ///
  /// @param queries any number of queries
  static ArticleQuery or(List<? extends ArticleQuery> queries) {
    return switch (queries.size()) {
      case 0 -> new Nothing();
      case 1 -> queries.getFirst();
      default -> new Or(List.copyOf(queries));
    };
  }

  /// {@return the articles of some days, as the days are printed where an article comes from}
  ///
  /// @param first the first day
  /// @param last the last day, included
  static ArticleQuery dated(LocalDate first, LocalDate last) {
    return new Dated(
        DateField.DATE,
        new DateRange.Between(new DateValue.OfDay(first), new DateValue.OfDay(last)));
  }

  /// {@return the articles of some days as they begin and end in a zone; times without an offset
  /// count as UTC}
  ///
  /// @param first the first day
  /// @param last the last day, included
  /// @param zone where the days are
  static ArticleQuery dated(LocalDate first, LocalDate last, ZoneId zone) {
    return new Dated(
        DateField.DATE,
        new DateRange.Between(
            second(first.atStartOfDay(zone).toInstant()),
            second(last.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1))));
  }

  /// {@return the articles with a value in an extra field}
  ///
  /// @param name the field's name, see [ExtraName]
  /// @param value the value: this text exactly or, where it reads as a number, that number
  static ArticleQuery extra(String name, String value) {
    return new Extra(name, new ExtraMatch.Is(value));
  }

  /// {@return the articles with a number in an extra field, or with the text that it is typed as}
  ///
  /// @param name the field's name, see [ExtraName]
  /// @param number the number
  static ArticleQuery extra(String name, long number) {
    return extra(name, ExtraValue.Decimal.of(number).text());
  }

  /// {@return the articles with a number in an extra field, or with the text that it is typed as}
  ///
  /// @param name the field's name, see [ExtraName]
  /// @param number the number; finite
  static ArticleQuery extra(String name, double number) {
    return extra(name, ExtraValue.Decimal.of(number).text());
  }

  /// {@return the articles with a number of a range in an extra field}
  ///
  /// @param name the field's name, see [ExtraName]
  /// @param first the least number
  /// @param last the greatest number, included
  static ArticleQuery extraRange(String name, long first, long last) {
    return new Extra(
        name, new ExtraMatch.Between(ExtraValue.Decimal.of(first), ExtraValue.Decimal.of(last)));
  }

  /// {@return the articles with a number of a range in an extra field}
  ///
  /// @param name the field's name, see [ExtraName]
  /// @param first the least number
  /// @param last the greatest number, included
  static ArticleQuery extraRange(String name, double first, double last) {
    return new Extra(
        name, new ExtraMatch.Between(ExtraValue.Decimal.of(first), ExtraValue.Decimal.of(last)));
  }

  private static DateValue second(Instant instant) {
    return new DateValue.OfTime(
        LocalDateTime.ofInstant(instant, ZoneOffset.UTC), true, ZoneOffset.UTC);
  }

  /// A query that is not made of others.
  sealed interface Leaf extends ArticleQuery {}

  /// What is looked up among the words of a text or, inside a field of values, among those.
  sealed interface Term extends Leaf {}

  /// A condition that holds for an article whatever its words are.
  sealed interface Filter extends Leaf {}

  /// Queries joined by one operator.
  sealed interface Junction extends ArticleQuery {
    /// {@return the queries, two or more}
    List<ArticleQuery> operands();
  }

  /// A query with something that holds for all words in it.
  sealed interface Modifier extends ArticleQuery {
    /// {@return the query}
    ArticleQuery query();
  }

  /// Every searchable article; inside a field, every article that has that field.
  record Everything() implements Leaf {}

  /// No article at all, as asked for by an empty query.
  record Nothing() implements Leaf {}

  /// A word, found in any of its inflected forms.
  ///
  /// @param text the word as typed; not empty and without blanks
  record Word(String text) implements Term {
    /// Checks the text.
    public Word {
      if (text.isEmpty() || text.chars().anyMatch(QueryChars::isBlank)) {
        throw new IllegalArgumentException(
            "a word is one character or more and no blank, not \"" + text + "\"");
      }
    }
  }

  /// Words in this order, exactly as written: neither stemmed nor dropped.
  ///
  /// @param text the words as typed, with one space for each run of blanks; not empty
  /// @param slop how many places they may be moved in all; 0 for none, at most [#MAX_SLOP]
  record Phrase(String text, int slop) implements Term {
    /// The largest slop there is.
    public static final int MAX_SLOP = 1_000;

    /// Checks the slop and makes one space of each run of blanks.
    public Phrase {
      if (slop < 0 || slop > MAX_SLOP) {
        throw new IllegalArgumentException(
            "a phrase has a slop from 0 to " + MAX_SLOP + ", not " + slop);
      }
      text = QueryChars.singleSpaced(text);
      if (text.isEmpty()) {
        throw new IllegalArgumentException("a phrase holds one character or more besides blanks");
      }
    }
  }

  /// A query whose words are looked up in one field. Of two fields around a word the inner one
  /// counts.
  ///
  /// @param field the field
  /// @param query the query
  record Fielded(QueryField field, ArticleQuery query) implements Modifier {
    /// Folds a field right inside this one.
    public Fielded {
      if (query instanceof Fielded inner) {
        field = inner.field;
        query = inner.query;
      }
      Children.checkDepth(field.label() + ":", query);
    }
  }

  /// Articles that match every operand.
  ///
  /// @param operands two or more, none of them an AND
  record And(List<ArticleQuery> operands) implements Junction {
    /// Copies the operands, those of an AND among them in its stead.
    public And {
      several("AND", operands);
      operands =
          operands.stream()
              .flatMap(query -> query instanceof And and ? and.operands.stream() : Stream.of(query))
              .toList();
      operands.forEach(operand -> Children.checkDepth("AND", operand));
    }
  }

  /// Articles that match at least one operand.
  ///
  /// @param operands two or more, none of them an OR
  record Or(List<ArticleQuery> operands) implements Junction {
    /// Copies the operands, those of an OR among them in its stead.
    public Or {
      several("OR", operands);
      operands =
          operands.stream()
              .flatMap(query -> query instanceof Or or ? or.operands.stream() : Stream.of(query))
              .toList();
      operands.forEach(operand -> Children.checkDepth("OR", operand));
    }
  }

  /// Articles that do not match the operand.
  ///
  /// @param query the operand
  record Not(ArticleQuery query) implements ArticleQuery {
    /// Checks the depth.
    public Not {
      Children.checkDepth("NOT", query);
    }
  }

  /// A word with places left open, looked up among the words as written.
  ///
  /// @param text the pattern: `*` stands for any letters or none, `?` for one; two characters or
  ///   more stand for themselves
  record Wildcard(String text) implements Term {
    /// Checks the pattern.
    public Wildcard {
      if (!Patterns.isWildcard(text)) {
        throw new IllegalArgumentException(
            "a wildcard is a word with * or ? and two letters or digits, not \"" + text + "\"");
      }
    }
  }

  /// A word, give or take some letters.
  ///
  /// @param text the word as typed
  /// @param edits how many letters may differ, 1 or 2; [#AUTOMATIC] leaves that to its length
  record Fuzzy(String text, int edits) implements Term {
    /// As many letters as the length of the word allows.
    public static final int AUTOMATIC = 0;

    /// The largest number of letters.
    public static final int MAX_EDITS = 2;

    /// Checks the word and the number.
    public Fuzzy {
      if (!Patterns.isFuzzy(text)) {
        throw new IllegalArgumentException("a fuzzy word is one plain word, not \"" + text + '"');
      }
      within("a fuzzy word", edits, AUTOMATIC, MAX_EDITS);
    }
  }

  /// Two queries close to each other in one text.
  ///
  /// Its operands are made of words: no negation, no date, no count. One field of text at least can
  /// hold both.
  ///
  /// @param left one
  /// @param right the other
  /// @param distance how close
  /// @param ordered whether the left one stands first
  /// @param negated whether the left one is wanted where the right one is not that close
  record Near(
      ArticleQuery left, ArticleQuery right, Distance distance, boolean ordered, boolean negated)
      implements ArticleQuery {
    /// Checks that the operands can stand near each other.
    public Near {
      Children.checkDepth("a proximity", left);
      Children.checkDepth("a proximity", right);
      misfit(left)
          .or(() -> misfit(right))
          .ifPresent(misfit -> {
            throw new IllegalArgumentException("no proximity holds " + misfit);
          });
      if (noFieldHolds(left, right)) {
        throw new IllegalArgumentException("no field holds both " + left + " and " + right);
      }
    }

    /// {@return what in a query keeps it from being an operand, such as `a date`; none when it can
    /// be one}
    ///
    /// @param query the query
    public static Optional<String> misfit(ArticleQuery query) {
      return Proximity.misfit(query);
    }

    /// {@return whether no field holds two queries, so that nothing can match both near each other}
    ///
    /// @param left one query
    /// @param right the other
    public static boolean noFieldHolds(ArticleQuery left, ArticleQuery right) {
      return Proximity.crossFields(left, right);
    }
  }

  /// Articles in which a query is found so many times.
  ///
  /// @param count how many times at least, from 1 to [Distance#MAX]
  /// @param query the query
  record AtLeast(int count, ArticleQuery query) implements Modifier {
    /// Checks the count.
    public AtLeast {
      within("atleast", count, 1, Distance.MAX);
      Children.checkDepth("atleast", query);
    }
  }

  /// Articles in which a query is found among the first words.
  ///
  /// @param words how many words, from 1 to [Distance#MAX]
  /// @param query the query
  record First(int words, ArticleQuery query) implements Modifier {
    /// Checks the number.
    public First {
      within("first", words, 1, Distance.MAX);
      Children.checkDepth("first", query);
    }
  }

  /// A query whose words are written in a certain case.
  ///
  /// @param letters the case
  /// @param query the query
  record Cased(Case letters, ArticleQuery query) implements Modifier {
    /// Checks the depth.
    public Cased {
      Children.checkDepth(letters.name().toLowerCase(Locale.ROOT), query);
    }
  }

  /// How a word is written.
  enum Case {
    /// With a capital letter somewhere.
    CAPS,
    /// In capital letters only.
    ALLCAPS,
    /// Without capital letters.
    NOCAPS
  }

  /// A query whose words are taken as written: not in their other forms.
  ///
  /// @param query the query
  record Exact(ArticleQuery query) implements Modifier {
    /// Checks the depth.
    public Exact {
      Children.checkDepth("exact", query);
    }
  }

  /// A query that counts more or less in the ranking.
  ///
  /// @param query the query
  /// @param factor how much; finite and above 0
  record Boosted(ArticleQuery query, float factor) implements Modifier {
    /// Checks the factor.
    public Boosted {
      if (!Float.isFinite(factor) || factor <= 0) {
        throw new IllegalArgumentException("a boost is finite and above 0, not " + factor);
      }
      Children.checkDepth("a boost", query);
    }
  }

  /// Articles of a time.
  ///
  /// @param date which date of the article
  /// @param range the time
  record Dated(DateField date, DateRange range) implements Filter {}

  /// The dates of an article.
  enum DateField {
    /// The date it is sorted by: the published one or, where there is none, the best other.
    DATE,
    /// The date it was published, and no other.
    PUBLISHED
  }

  /// Articles of a length.
  ///
  /// @param comparison how the length compares
  /// @param words with how many words; not negative
  record Length(Comparison comparison, int words) implements Filter {
    /// Checks the number.
    public Length {
      within("length", words, 0, Integer.MAX_VALUE);
    }
  }

  /// Articles with some value in an extra field, whatever field stands around it.
  ///
  /// @param name the field's name, see [ExtraName]
  /// @param match which values
  record Extra(String name, ExtraMatch match) implements Filter {
    /// Checks the name.
    public Extra {
      ExtraName.checked(name);
    }
  }

  private static void within(String what, int number, int least, int most) {
    if (number < least || number > most) {
      throw new IllegalArgumentException(
          what + " takes a number from " + least + " to " + most + ", not " + number);
    }
  }

  private static void several(String operator, List<ArticleQuery> operands) {
    if (operands.size() < 2) {
      throw new IllegalArgumentException(
          operator + " needs two operands or more, not " + operands.size());
    }
  }
}
