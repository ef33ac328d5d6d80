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
import org.newshound.lucene.document.TextPart;
import org.newshound.lucene.position.Allowance;
import org.newshound.lucene.position.Pattern;
import org.newshound.lucene.position.Slot;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.search.Notice;

/// The words of an index that the wildcards and misspelt words of a query stand for, within what
/// the search may spend, and what a reader should know of them.
final class Expansions {
  private static final int WILDCARD_WORDS_MAX = 1_024;
  private static final int FUZZY_WORDS_MAX = 50;

  private final Vocabulary vocabulary;
  private final Map<Expansion, Optional<Pattern.Words>> expanded = new HashMap<>();
  private final Allowance limit;
  private int left;
  private final Set<Notice> notices = new LinkedHashSet<>();

  /// Makes one for a search.
  ///
  /// @param limit what the search may spend
  Expansions(Vocabulary vocabulary, Allowance limit) {
    this.vocabulary = vocabulary;
    this.limit = limit;
    left = limit.expansion();
  }

  /// A word that stands for others, and the texts in which they are looked for.
  private record Expansion(String word, boolean isWildcard, Set<TextPart> parts) {}

  /// Returns the commonest words of some texts that fit a pattern.
  Optional<Pattern.Words> wildcard(String pattern, Set<TextPart> parts) throws IOException {
    goOn();
    return expanded(
        new Expansion(pattern, true, parts),
        () -> new CompiledAutomaton(TermAutomata.pattern(pattern), false, true),
        WILDCARD_WORDS_MAX);
  }

  /// Returns the commonest words of some texts that are spelt nearly as a word.
  Optional<Pattern.Words> fuzzy(Fuzzy fuzzy, Set<TextPart> parts) throws IOException {
    goOn();
    String folded = TextAnalysis.fold(fuzzy.text());
    return expanded(
        new Expansion(folded + "~" + fuzzy.edits(), false, parts),
        () -> new CompiledAutomaton(TermAutomata.near(folded, fuzzy.edits()), true, true),
        FUZZY_WORDS_MAX);
  }

  /// Ends the search when its time is up.
  void goOn() {
    if (limit.shouldExit()) {
      throw new QueryLimitException("the time was up before the query was understood", null);
    }
  }

  /// Notes what a reader should know.
  void add(Notice notice) {
    notices.add(notice);
  }

  private Optional<Pattern.Words> expanded(
      Expansion expansion, Supplier<CompiledAutomaton> automaton, int wanted) throws IOException {
    Optional<Pattern.Words> known = expanded.get(expansion);
    if (known != null) {
      return known;
    }
    int most = Math.min(wanted, left);
    Vocabulary.Found found = vocabulary.accepted(automaton.get(), expansion.parts(), most);
    if (found.total() > most && expansion.isWildcard()) {
      notices.add(Notice.wildcardTruncated(expansion.word(), found.total(), most));
    }
    Slot slot = found.slot();
    left -= slot.terms().size();
    Optional<Pattern.Words> words =
        Optional.of(new Pattern.Words(List.of(slot), List.of(0), 0, Pattern.Limits.NONE));
    expanded.put(expansion, words);
    return words;
  }

  /// Returns what a reader should know of how words were looked up.
  List<Notice> notices() {
    return List.copyOf(notices);
  }
}
