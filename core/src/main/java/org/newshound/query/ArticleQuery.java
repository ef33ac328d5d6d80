package org.newshound.query;

import java.util.List;
import java.util.stream.Stream;

/// A query as a tree. It says what is wanted, not how it is found.
///
/// A tree is in normal form by construction: an AND in an AND, an OR in an OR and a field right
/// inside a field are folded into one, so that two ways of typing the same thing give equal trees.
///
/// Trees are immutable and safe for use by many threads; `toString` is Java's, the canonical form
/// is [QueryPrinter]'s.
public sealed interface ArticleQuery {

  /// Every searchable article; inside a field, every article that has that field.
  record Everything() implements ArticleQuery {}

  /// No article at all, as asked for by an empty query.
  record Nothing() implements ArticleQuery {}

  /// A word, found in any of its inflected forms.
  ///
  /// @param text the word as typed; not empty and without blanks
  record Word(String text) implements ArticleQuery {
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
  record Phrase(String text, int slop) implements ArticleQuery {
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

  /// Words that fit a pattern: `*` stands for any characters, `?` for one.
  ///
  /// @param text the pattern as typed, with at least one `*` or `?`
  record Wildcard(String text) implements ArticleQuery {}

  /// Words that are spelt nearly like this.
  ///
  /// @param text the word as typed
  /// @param edits how many letters may differ: 1 or 2, or 0 when the length of the word decides
  record Fuzzy(String text, int edits) implements ArticleQuery {}

  /// A query whose words are looked up in one field. Of two fields around a word the inner one
  /// counts.
  ///
  /// @param field the field
  /// @param query the query
  record Fielded(QueryField field, ArticleQuery query) implements ArticleQuery {
    /// Folds a field right inside this one.
    public Fielded {
      if (query instanceof Fielded inner) {
        field = inner.field;
        query = inner.query;
      }
    }
  }

  /// Articles that match every operand.
  ///
  /// @param operands two or more, none of them an AND
  record And(List<ArticleQuery> operands) implements ArticleQuery {
    /// Copies the operands, those of an AND among them in its stead.
    public And {
      several("AND", operands);
      operands =
          operands.stream()
              .flatMap(query -> query instanceof And and ? and.operands.stream() : Stream.of(query))
              .toList();
    }
  }

  /// Articles that match at least one operand.
  ///
  /// @param operands two or more, none of them an OR
  record Or(List<ArticleQuery> operands) implements ArticleQuery {
    /// Copies the operands, those of an OR among them in its stead.
    public Or {
      several("OR", operands);
      operands =
          operands.stream()
              .flatMap(query -> query instanceof Or or ? or.operands.stream() : Stream.of(query))
              .toList();
    }
  }

  /// Articles that do not match the operand.
  ///
  /// @param query the operand
  record Not(ArticleQuery query) implements ArticleQuery {}

  /// Matches of two queries near each other. The match covers both.
  ///
  /// @param left one of them; the first when ordered
  /// @param right the other
  /// @param distance how near
  /// @param ordered whether the left must stand before the right
  /// @param negated whether the left must have no right near it
  record Near(
      ArticleQuery left, ArticleQuery right, Distance distance, boolean ordered, boolean negated)
      implements ArticleQuery {}

  /// How near two matches are.
  sealed interface Distance {
    /// At most so many words apart.
    ///
    /// @param limit how many; 1 for neighbours
    record Words(int limit) implements Distance {}

    /// In the same sentence.
    record Sentence() implements Distance {}

    /// In the same paragraph.
    record Paragraph() implements Distance {}
  }

  /// A query that matches so many times in an article.
  ///
  /// @param count how many times at least
  /// @param query the query
  record AtLeast(int count, ArticleQuery query) implements ArticleQuery {}

  /// A query that matches among the first words of a text.
  ///
  /// @param words how many words
  /// @param query the query
  record First(int words, ArticleQuery query) implements ArticleQuery {}

  /// A query whose words are capitalised so.
  ///
  /// @param casing how
  /// @param query the query
  record Cased(Casing casing, ArticleQuery query) implements ArticleQuery {}

  /// How a word is capitalised.
  enum Casing {
    /// With a capital somewhere.
    CAPS,
    /// In capitals throughout.
    ALLCAPS,
    /// Without a capital.
    NOCAPS
  }

  /// A query whose words are found as written alone, not in other forms.
  ///
  /// @param query the query
  record Exact(ArticleQuery query) implements ArticleQuery {}

  /// A query that counts more or less in the ranking.
  ///
  /// @param query the query
  /// @param factor what its score is multiplied by; finite and greater than 0
  record Boosted(ArticleQuery query, float factor) implements ArticleQuery {}

  private static void several(String operator, List<ArticleQuery> operands) {
    if (operands.size() < 2) {
      throw new IllegalArgumentException(
          operator + " needs two operands or more, not " + operands.size());
    }
  }
}
