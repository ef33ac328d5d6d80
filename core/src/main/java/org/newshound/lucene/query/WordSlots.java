package org.newshound.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newshound.lucene.analysis.IndexTokens;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.analysis.Tokens;
import org.newshound.lucene.position.Pattern;
import org.newshound.lucene.position.Slot;

/// What typed words are looked up as.
final class WordSlots {
  private final TextAnalysis analysis;

  WordSlots(TextAnalysis analysis) {
    this.analysis = analysis;
  }

  /// Returns the words of a text in order; none when nothing is left of it.
  Optional<Pattern.Words> of(String text, boolean exact, int slop) {
    Tokens words = analysis.exact(text);
    if (words.count() == 0) {
      return Optional.empty();
    }
    Tokens stems = analysis.stemmed(words);
    List<Slot> slots = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    for (int i = 0; i < words.count(); i++) {
      slots.add(exact ? word(words, stems, i) : new Slot(List.of(stems.text(i)), List.of()));
      steps.add(words.position(i) - words.position(0));
    }
    return Optional.of(new Pattern.Words(slots, steps, slop, Pattern.Limits.NONE));
  }

  private static Slot word(Tokens words, Tokens stems, int index) {
    String word = words.text(index);
    return words.same(index, stems)
        ? new Slot(List.of(), List.of(word))
        : new Slot(List.of(IndexTokens.MARK + word), List.of());
  }
}
