package org.newshound.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.Scope;
import org.newshound.plan.TermSlot;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.search.Notice;

/// What the words of a query are looked up as.
final class Leaves {
  private final WordSlots slots;
  private final Expansions expansions;

  /// Makes one for a query.
  Leaves(WordSlots slots, Expansions expansions) {
    this.slots = slots;
    this.expansions = expansions;
  }

  Optional<PositionalQuery.Words> word(Word word, Scope scope) {
    expansions.goOn();
    if (scope.exact()) {
      return slots.asWritten(word.text(), 0);
    }
    Optional<String> country = TextAnalysis.country(word.text());
    Optional<PositionalQuery.Words> words = slots.anyForm(word.text());
    return country.isEmpty() ? words : words.map(found -> orCountry(word, found, country.get()));
  }

  /// A word typed in lower case may be the country as well.
  private PositionalQuery.Words orCountry(Word word, PositionalQuery.Words found, String country) {
    TermSlot slot = found.slots().getFirst();
    if (found.slots().size() > 1 || slot.terms().contains(country)) {
      return found;
    }
    expansions.add(Notice.country(word.text()));
    List<String> terms = new ArrayList<>(slot.terms());
    terms.add(country);
    return new PositionalQuery.Words(
        List.of(new TermSlot(terms, slot.own())), found.steps(), 0, found.limits());
  }

  Optional<PositionalQuery.Words> phrase(Phrase phrase) {
    expansions.goOn();
    return slots.asWritten(phrase.text(), phrase.slop());
  }

  /// Returns the words of the texts that are searched that fit a pattern, the commonest of each
  /// place; none when nothing is left of it.
  Optional<PositionalQuery.Words> wildcard(Wildcard wildcard, Scope scope) throws IOException {
    List<String> pieces = WildcardPieces.of(wildcard.text());
    if (pieces.size() == 1) {
      return expansions.wildcard(pieces.getFirst(), scope.texts());
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
              ? expansions.wildcard(piece, scope.texts())
              : slots.asWritten(piece, 0);
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

  /// Returns the words of the texts that are searched that are spelt nearly as a word.
  Optional<PositionalQuery.Words> fuzzy(Fuzzy fuzzy, Scope scope) throws IOException {
    Optional<PositionalQuery.Words> word = slots.asWritten(fuzzy.text(), 0);
    if (word.isEmpty() || word.get().slots().size() > 1) {
      return word;
    }
    return expansions.fuzzy(fuzzy, scope.texts());
  }
}
