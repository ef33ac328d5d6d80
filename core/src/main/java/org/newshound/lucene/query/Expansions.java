package org.newshound.lucene.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.QueryBudget;
import org.newshound.plan.QueryLimitException;
import org.newshound.plan.SearchField;
import org.newshound.plan.TermSlot;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.search.Notice;

/// The words of an index that the wildcards and misspelt words of a query stand for, within what
/// the search may spend, and what a reader should know of them.
final class Expansions {
  private static final int WILDCARD_WORDS_MAX = 1_024;
  private static final int FUZZY_WORDS_MAX = 50;

  private final Vocabulary vocabulary;
  private final Map<Expansion, Optional<PositionalQuery.Words>> expanded = new HashMap<>();
  private final QueryBudget budget;
  private int left;
  private final Set<Notice> notices = new LinkedHashSet<>();

  /// Makes one for a search.
  ///
  /// @param budget what the search may spend
  Expansions(Vocabulary vocabulary, QueryBudget budget) {
    this.vocabulary = vocabulary;
    this.budget = budget;
    left = budget.expansion();
  }

  /// A word that stands for others, and the texts in which they are looked for.
  private record Expansion(String word, boolean isWildcard, Set<SearchField> parts) {}

  /// Returns the commonest words of some texts that fit a pattern.
  Optional<PositionalQuery.Words> wildcard(String pattern, Set<SearchField> parts)
      throws IOException {
    goOn();
    return expanded(
        new Expansion(pattern, true, parts),
        () -> new CompiledAutomaton(TermAutomata.pattern(pattern), false, true),
        WILDCARD_WORDS_MAX);
  }

  /// Returns the commonest words of some texts that are spelt nearly as a word.
  Optional<PositionalQuery.Words> fuzzy(Fuzzy fuzzy, Set<SearchField> parts) throws IOException {
    goOn();
    String folded = TextAnalysis.fold(fuzzy.text());
    return expanded(
        new Expansion(folded + "~" + fuzzy.edits(), false, parts),
        () -> new CompiledAutomaton(TermAutomata.near(folded, fuzzy.edits()), true, true),
        FUZZY_WORDS_MAX);
  }

  /// Ends the search when its time is up.
  void goOn() {
    if (budget.shouldExit()) {
      throw new QueryLimitException("the time was up before the query was understood", null);
    }
  }

  /// Notes what a reader should know.
  void add(Notice notice) {
    notices.add(notice);
  }

  private Optional<PositionalQuery.Words> expanded(
      Expansion expansion, Supplier<CompiledAutomaton> automaton, int wanted) throws IOException {
    Optional<PositionalQuery.Words> known = expanded.get(expansion);
    if (known != null) {
      return known;
    }
    int most = Math.min(wanted, left);
    Vocabulary.Found found = vocabulary.accepted(automaton.get(), expansion.parts(), most);
    if (found.total() > most && expansion.isWildcard()) {
      notices.add(Notice.wildcardTruncated(expansion.word(), found.total(), most));
    }
    TermSlot slot = found.slot();
    left -= slot.terms().size();
    Optional<PositionalQuery.Words> words =
        Optional.of(
            new PositionalQuery.Words(List.of(slot), List.of(0), 0, PositionalQuery.Limits.NONE));
    expanded.put(expansion, words);
    return words;
  }

  /// Returns what a reader should know of how words were looked up.
  List<Notice> notices() {
    return List.copyOf(notices);
  }
}
