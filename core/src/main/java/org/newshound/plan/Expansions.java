package org.newshound.plan;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.search.Notice;

/// The words of an index that the wildcards and misspelt words of a request stand for, within what
/// the request may spend.
final class Expansions {
  private static final int WILDCARD_WORDS_MAX = 1_024;
  private static final int FUZZY_WORDS_MAX = 50;

  private final Dictionary dictionary;
  private final Map<Asked, Expanded> known = new HashMap<>();
  private final QueryBudget budget;
  private int left;

  /// Makes those of a request.
  ///
  /// @param budget what the request may spend
  Expansions(Dictionary dictionary, QueryBudget budget) {
    this.dictionary = dictionary;
    this.budget = budget;
    left = budget.expansion();
  }

  /// A word that stands for others, and the fields in which they are looked for.
  private record Asked(String word, boolean isWildcard, Set<SearchField> fields) {}

  /// The words that a word stands for.
  ///
  /// @param notices what a reader should know of them
  record Expanded(PositionalQuery.Words words, List<Notice> notices) {}

  /// Returns the most common words of some fields that fit a pattern.
  Expanded wildcard(String pattern, Set<SearchField> fields) throws IOException {
    goOn();
    Asked asked = new Asked(pattern, true, fields);
    Expanded expanded = known.get(asked);
    if (expanded == null) {
      int most = Math.min(WILDCARD_WORDS_MAX, left);
      Dictionary.Found found = dictionary.wildcard(pattern, fields, most);
      expanded =
          expanded(
              found,
              found.total() > most
                  ? List.of(Notice.wildcardTruncated(pattern, found.total(), most))
                  : List.of());
      known.put(asked, expanded);
    }
    return expanded;
  }

  /// Returns the most common words of some fields that are spelt nearly as a word.
  Expanded fuzzy(Fuzzy fuzzy, Set<SearchField> fields) throws IOException {
    goOn();
    Asked asked = new Asked(fuzzy.text() + "~" + fuzzy.edits(), false, fields);
    Expanded expanded = known.get(asked);
    if (expanded == null) {
      int most = Math.min(FUZZY_WORDS_MAX, left);
      expanded = expanded(dictionary.fuzzy(fuzzy.text(), fuzzy.edits(), fields, most), List.of());
      known.put(asked, expanded);
    }
    return expanded;
  }

  /// Ends the request when its time is up.
  void goOn() {
    if (budget.shouldExit()) {
      throw new QueryLimitException("the time was up before the query was understood", null);
    }
  }

  private Expanded expanded(Dictionary.Found found, List<Notice> notices) {
    left -= found.terms().size();
    TermSlot slot = new TermSlot(found.terms(), List.of());
    return new Expanded(
        new PositionalQuery.Words(List.of(slot), List.of(0), 0, PositionalQuery.Limits.NONE),
        notices);
  }
}
