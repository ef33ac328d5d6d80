package org.newshound.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
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
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.search.Notice;

/// What the words of a query are looked up as.
final class Leaves {
  private static final int WILDCARD_WORDS_MAX = 1_024;
  private static final int FUZZY_WORDS_MAX = 50;

  private final WordSlots slots;
  private final Vocabulary vocabulary;
  private final Map<Expansion, Optional<Pattern.Words>> expanded = new HashMap<>();
  private final Allowance limit;
  private int left;
  private final Set<Notice> notices = new LinkedHashSet<>();

  /// Makes one for a query.
  ///
  /// @param limit what the search may spend
  Leaves(WordSlots slots, Vocabulary vocabulary, Allowance limit) {
    this.slots = slots;
    this.vocabulary = vocabulary;
    this.limit = limit;
    left = limit.expansion();
  }

  /// A word that stands for others, and the texts in which they are looked for.
  private record Expansion(ArticleQuery leaf, Set<TextPart> parts) {}

  Optional<Pattern.Words> word(Word word, Scope scope) {
    goOn();
    if (scope.exact()) {
      return slots.asWritten(word.text(), 0);
    }
    Optional<String> country = TextAnalysis.country(word.text());
    Optional<Pattern.Words> words = slots.anyForm(word.text());
    return country.isEmpty() ? words : words.map(found -> orCountry(word, found, country.get()));
  }

  /// A word typed in lower case may be the country as well.
  private Pattern.Words orCountry(Word word, Pattern.Words found, String country) {
    Slot slot = found.slots().getFirst();
    if (found.slots().size() > 1 || slot.terms().contains(country)) {
      return found;
    }
    notices.add(Notice.country(word.text()));
    List<String> terms = new ArrayList<>(slot.terms());
    terms.add(country);
    return new Pattern.Words(
        List.of(new Slot(terms, slot.own())), found.steps(), 0, found.limits());
  }

  Optional<Pattern.Words> phrase(Phrase phrase) {
    goOn();
    return slots.asWritten(phrase.text(), phrase.slop());
  }

  /// Returns the commonest words of the texts that are searched that fit a pattern.
  Optional<Pattern.Words> wildcard(Wildcard wildcard, Scope scope) throws IOException {
    goOn();
    return expanded(
        new Expansion(wildcard, scope.texts()),
        () -> new CompiledAutomaton(TermAutomata.pattern(wildcard.text()), false, true),
        WILDCARD_WORDS_MAX);
  }

  /// Returns the words of the texts that are searched that are spelt nearly as a word.
  Optional<Pattern.Words> fuzzy(Fuzzy fuzzy, Scope scope) throws IOException {
    Optional<Pattern.Words> word = slots.asWritten(fuzzy.text(), 0);
    if (word.isEmpty() || word.get().slots().size() > 1) {
      return word;
    }
    goOn();
    String folded = TextAnalysis.fold(fuzzy.text());
    return expanded(
        new Expansion(fuzzy, scope.texts()),
        () -> new CompiledAutomaton(TermAutomata.near(folded, fuzzy.edits()), true, true),
        FUZZY_WORDS_MAX);
  }

  private void goOn() {
    if (limit.shouldExit()) {
      throw new QueryLimitException("the time was up before the query was understood", null);
    }
  }

  private Optional<Pattern.Words> expanded(
      Expansion expansion, Supplier<CompiledAutomaton> automaton, int wanted) throws IOException {
    Optional<Pattern.Words> known = expanded.get(expansion);
    if (known != null) {
      return known;
    }
    int most = Math.min(wanted, left);
    Vocabulary.Found found = vocabulary.accepted(automaton.get(), expansion.parts(), most);
    if (found.total() > most && expansion.leaf() instanceof Wildcard wildcard) {
      notices.add(Notice.wildcardTruncated(wildcard.text(), found.total(), most));
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
