package org.newshound.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newshound.plan.Analysis.AnalyzedWord;

/// The terms that typed words are looked up as: their forms in one language, or the exact words,
/// which may be indexed in the way of any language of the index.
final class TermSlots {
  private final Analysis analysis;
  private final Stemming language;
  private final Set<Stemming> languages;

  /// By what was typed, since in a nested query each word is asked for many times.
  private final Map<String, Optional<PositionalQuery.Words>> anyForm = new HashMap<>();

  private final Map<String, Optional<PositionalQuery.Words>> exact = new HashMap<>();

  /// Makes the slots of a query.
  ///
  /// @param language the language of the forms
  /// @param languages those of the index
  TermSlots(Analysis analysis, Stemming language, Collection<Stemming> languages) {
    this.analysis = analysis;
    this.language = language;
    this.languages = EnumSet.copyOf(languages);
  }

  /// Returns what others make of the words that were asked for in any form.
  List<Optional<PositionalQuery.Words>> formsIn(TermSlots others) {
    return anyForm.keySet().stream().map(others::anyForm).toList();
  }

  /// Returns the words of a text in order, in any of their forms; none when nothing is left of it.
  Optional<PositionalQuery.Words> anyForm(String text) {
    return anyForm.computeIfAbsent(text, typed -> slots(typed, false));
  }

  /// Returns the exact words of a text in order; none when nothing is left of it.
  Optional<PositionalQuery.Words> exact(String text, int slop) {
    return exact
        .computeIfAbsent(text, typed -> slots(typed, true))
        .map(words -> words.withSlop(slop));
  }

  private Optional<PositionalQuery.Words> slots(String text, boolean asTyped) {
    List<AnalyzedWord> words = analysis.words(text, asTyped ? languages : Set.of(language));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<TermSlot> slots = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    for (AnalyzedWord word : words) {
      slots.add(asTyped ? exact(word) : new TermSlot(List.of(word.stem(language)), List.of()));
      steps.add(word.position() - words.getFirst().position());
    }
    return Optional.of(new PositionalQuery.Words(slots, steps, 0, PositionalQuery.Limits.NONE));
  }

  /// A word that is its own stem in one language may have another stem in another.
  private TermSlot exact(AnalyzedWord word) {
    boolean isStem = word.stems().containsValue(word.text());
    boolean differs = word.stems().values().stream().anyMatch(stem -> !stem.equals(word.text()));
    return new TermSlot(
        differs ? List.of(analysis.exactTerm(word.text())) : List.of(),
        isStem ? List.of(word.text()) : List.of());
  }
}
