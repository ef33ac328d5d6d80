package org.newshound.lucene.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newshound.lucene.analysis.IndexTokens;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.plan.PositionalQuery;
import org.newshound.plan.Stemming;
import org.newshound.plan.TermSlot;

/// What typed words are looked up as: in the forms of one language, or as they stand, which the
/// index may have written in the way of any of its languages.
final class WordSlots {
  private final TextAnalysis analysis;
  private final Stemming language;
  private final Set<Stemming> languages;

  /// By what was typed, since in a nested query each word is asked for many times.
  private final Map<String, Optional<PositionalQuery.Words>> anyForm = new HashMap<>();

  private final Map<String, Optional<PositionalQuery.Words>> asWritten = new HashMap<>();

  /// Makes one.
  ///
  /// @param language the language of the forms
  /// @param languages those of the index
  WordSlots(TextAnalysis analysis, Stemming language, Collection<Stemming> languages) {
    this.analysis = analysis;
    this.language = language;
    this.languages = EnumSet.copyOf(languages);
  }

  /// Returns what others make of the words that were asked for in any form.
  List<Optional<PositionalQuery.Words>> formsIn(WordSlots others) {
    return anyForm.keySet().stream().map(others::anyForm).toList();
  }

  /// Returns the words of a text in order, in any of their forms; none when nothing is left of it.
  Optional<PositionalQuery.Words> anyForm(String text) {
    return anyForm.computeIfAbsent(text, typed -> words(typed, false));
  }

  /// Returns the words of a text in order as they stand; none when nothing is left of it.
  Optional<PositionalQuery.Words> asWritten(String text, int slop) {
    return asWritten
        .computeIfAbsent(text, typed -> words(typed, true))
        .map(words -> words.withSlop(slop));
  }

  private Optional<PositionalQuery.Words> words(String text, boolean exact) {
    Tokens words = analysis.exact(text);
    if (words.count() == 0) {
      return Optional.empty();
    }
    List<Tokens> stems =
        exact ? analysis.stemmed(words, languages) : List.of(analysis.stemmed(words, language));
    List<TermSlot> slots = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      slots.add(exact ? word(words, stems, i) : stem(stems, i));
      steps.add(words.position(i) - words.position(0));
    }
    return Optional.of(new PositionalQuery.Words(slots, steps, 0, PositionalQuery.Limits.NONE));
  }

  private static TermSlot stem(List<Tokens> stems, int index) {
    Set<String> terms = new LinkedHashSet<>();
    stems.forEach(each -> terms.add(each.text(index)));
    return new TermSlot(List.copyOf(terms), List.of());
  }

  /// A word that is its own stem in one language may have a stem of its own in another.
  private static TermSlot word(Tokens words, List<Tokens> stems, int index) {
    String word = words.text(index);
    boolean own = stems.stream().anyMatch(each -> words.same(index, each));
    boolean marked = stems.stream().anyMatch(each -> !words.same(index, each));
    return new TermSlot(
        marked ? List.of(IndexTokens.MARK + word) : List.of(), own ? List.of(word) : List.of());
  }
}
