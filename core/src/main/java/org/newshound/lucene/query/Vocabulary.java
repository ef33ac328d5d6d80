package org.newshound.lucene.query;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.newshound.lucene.document.Fields;
import org.newshound.plan.SearchField;
import org.newshound.plan.TermSlot;

/// The words of an index.
final class Vocabulary {
  private static final int COUNTED_MAX = 1 << 16;

  private final IndexReader reader;

  Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  /// Some words of the index.
  ///
  /// @param slot the commonest of them
  /// @param total how many there are in all; about so many when there are very many
  record Found(TermSlot slot, int total) {}

  /// Returns the words and stems that an automaton accepts; a word that differs from its stem has
  /// its mark before it there.
  Found accepted(CompiledAutomaton automaton, Collection<SearchField> parts, int most)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    int forgotten = 0;
    for (SearchField part : parts) {
      Terms terms = MultiTerms.getTerms(reader, Fields.terms(part));
      if (terms != null) {
        TermsEnum each = automaton.getTermsEnum(terms);
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          counts.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
          if (counts.size() == COUNTED_MAX) {
            counts.keySet().retainAll(new HashSet<>(commonest(counts, COUNTED_MAX / 2)));
            forgotten += COUNTED_MAX - counts.size();
          }
        }
      }
    }
    return new Found(
        new TermSlot(commonest(counts, most), List.of()), Math.addExact(counts.size(), forgotten));
  }

  private static List<String> commonest(Map<String, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
