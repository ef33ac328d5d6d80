package org.newshound.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.search.Notice;

/// Resolves the words of a query to the terms that they are looked up as.
final class TermResolver {
  private final Analysis analysis;
  private final TermSlots slots;
  private final Expansions expansions;
  private final Set<Notice> notices = new LinkedHashSet<>();

  /// Makes one for a query.
  TermResolver(Analysis analysis, TermSlots slots, Expansions expansions) {
    this.analysis = analysis;
    this.slots = slots;
    this.expansions = expansions;
  }

  /// Returns what a reader should know of how words were looked up.
  Set<Notice> notices() {
    return notices;
  }

  Optional<PositionalQuery.Words> word(Word word, Scope scope) {
    expansions.goOn();
    if (scope.exact()) {
      return slots.exact(word.text(), 0);
    }
    Optional<String> country = analysis.country(word.text());
    Optional<PositionalQuery.Words> words = slots.anyForm(word.text());
    return country.isEmpty() ? words : words.map(found -> orCountry(word, found, country.get()));
  }

  /// A word typed in lower case may be the country as well.
  private PositionalQuery.Words orCountry(Word word, PositionalQuery.Words found, String country) {
    TermSlot slot = found.slots().getFirst();
    if (found.slots().size() > 1 || slot.terms().contains(country)) {
      return found;
    }
    notices.add(Notice.country(word.text()));
    List<String> terms = new ArrayList<>(slot.terms());
    terms.add(country);
    return new PositionalQuery.Words(
        List.of(new TermSlot(terms, slot.own())), found.steps(), 0, found.limits());
  }

  Optional<PositionalQuery.Words> phrase(Phrase phrase) {
    expansions.goOn();
    return slots.exact(phrase.text(), phrase.slop());
  }

  /// Returns the words of the searched fields that fit a pattern, the most common at each place;
  /// none when nothing is left of it.
  Optional<PositionalQuery.Words> wildcard(Wildcard wildcard, Scope scope) throws IOException {
    List<String> pieces = WildcardPieces.of(wildcard.text());
    if (pieces.size() == 1) {
      return Optional.of(expanded(pieces.getFirst(), scope));
    }
    List<TermSlot> each = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    int place = 0;
    for (String piece : pieces) {
      if (WildcardPieces.isAny(piece)) {
        place++;
        continue;
      }
      Optional<PositionalQuery.Words> words =
          WildcardPieces.isOpen(piece)
              ? Optional.of(expanded(piece, scope))
              : slots.exact(piece, 0);
      if (words.isPresent()) {
        for (int i = 0; i < words.get().slots().size(); i++) {
          each.add(words.get().slots().get(i));
          steps.add(place + words.get().steps().get(i));
        }
        place += words.get().steps().getLast() + 1;
      }
    }
    int first = steps.isEmpty() ? 0 : steps.getFirst();
    return each.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PositionalQuery.Words(
                each,
                steps.stream().map(step -> step - first).toList(),
                0,
                PositionalQuery.Limits.NONE));
  }

  private PositionalQuery.Words expanded(String pattern, Scope scope) throws IOException {
    return noted(expansions.wildcard(pattern, scope.fields()));
  }

  /// Returns the words of the searched fields that are spelt nearly as a word.
  Optional<PositionalQuery.Words> fuzzy(Fuzzy fuzzy, Scope scope) throws IOException {
    Optional<PositionalQuery.Words> word = slots.exact(fuzzy.text(), 0);
    if (word.isEmpty() || word.get().slots().size() > 1) {
      return word;
    }
    return Optional.of(noted(expansions.fuzzy(fuzzy, scope.fields())));
  }

  private PositionalQuery.Words noted(Expansions.Expanded expanded) {
    notices.addAll(expanded.notices());
    return expanded.words();
  }
}
