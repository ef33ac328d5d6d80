package org.newshound.search.explain;

import java.util.List;
import org.newshound.query.ArticleQuery;
import org.newshound.query.QueryField;

/// Why an article matches a part of a query, or why it does not.
public sealed interface Reason {
  /// {@return the part of the query}
  ArticleQuery query();

  /// {@return whether the article matches it}
  boolean holds();

  /// {@return what it adds to the score}
  double score();

  /// {@return the reason as sentences in plain words, without a full stop: `body contains 'ferry'
  /// twice`}
  default List<String> sentences() {
    return ReasonText.of(this);
  }

  /// Words, and where the article has them.
  ///
  /// @param query the words, or how they must stand
  /// @param found the texts that match
  /// @param score what it adds to the score
  record Words(ArticleQuery query, List<Found> found, double score) implements Reason {
    /// Copies the list.
    public Words {
      found = List.copyOf(found);
    }

    @Override
    public boolean holds() {
      return !found.isEmpty();
    }
  }

  /// A text that matches.
  ///
  /// @param field the text
  /// @param times how many matches there are apart from each other
  /// @param forms the words that match, as they stand there, in the order of the text
  record Found(QueryField field, int times, List<Form> forms) {
    /// Copies the list.
    public Found {
      forms = List.copyOf(forms);
    }
  }

  /// A word or phrase as it stands in a text.
  ///
  /// @param text the word as it stands where it is first
  /// @param count how often it is marked there, capitals or not
  record Form(String text, int count) {}

  /// A date, a length or a value.
  ///
  /// @param query the condition
  /// @param holds whether the article meets it
  record Condition(ArticleQuery query, boolean holds) implements Reason {
    @Override
    public double score() {
      return 0;
    }
  }

  /// What the article must not match.
  ///
  /// @param query the negation
  /// @param holds whether the article does not match what is negated
  record Unwanted(ArticleQuery query, boolean holds) implements Reason {
    @Override
    public double score() {
      return 0;
    }
  }

  /// Several parts that must all match.
  ///
  /// @param query the parts together
  /// @param reasons one for each
  /// @param score what they add to the score together
  record Every(ArticleQuery query, List<Reason> reasons, double score) implements Reason {
    /// Copies the list.
    public Every {
      reasons = List.copyOf(reasons);
    }

    @Override
    public boolean holds() {
      return reasons.stream().allMatch(Reason::holds);
    }
  }

  /// Several parts of which one is enough.
  ///
  /// @param query the parts together
  /// @param reasons one for each
  /// @param score what they add to the score together
  record Any(ArticleQuery query, List<Reason> reasons, double score) implements Reason {
    /// Copies the list.
    public Any {
      reasons = List.copyOf(reasons);
    }

    @Override
    public boolean holds() {
      return reasons.stream().anyMatch(Reason::holds);
    }
  }
}
