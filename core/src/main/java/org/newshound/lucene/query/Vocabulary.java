package org.newshound.lucene.query;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.newshound.lucene.analysis.Stemming;
import org.newshound.lucene.document.Fields;
import org.newshound.lucene.document.TextPart;
import org.newshound.lucene.position.Slot;

/// The words of an index.
public final class Vocabulary {
  private final IndexReader reader;

  /// Makes one of what a reader sees.
  public Vocabulary(IndexReader reader) {
    this.reader = reader;
  }

  /// Some words of the index.
  ///
  /// @param slot the commonest of them
  /// @param total how many there are in all
  record Found(Slot slot, int total) {}

  /// Returns the words and stems that an automaton accepts; a word that differs from its stem has
  /// its mark before it there.
  Found accepted(CompiledAutomaton automaton, Collection<TextPart> parts, int most)
      throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (TextPart part : parts) {
      Terms terms = MultiTerms.getTerms(reader, part.index());
      if (terms != null) {
        TermsEnum each = automaton.getTermsEnum(terms);
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          counts.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
        }
      }
    }
    return new Found(new Slot(commonest(counts, most), List.of()), counts.size());
  }

  /// Returns how the articles of the index are stemmed: in English at least, as those are that do
  /// not say their language.
  public Set<Stemming> languages() throws IOException {
    Set<Stemming> languages = EnumSet.of(Stemming.ENGLISH);
    Terms tags = MultiTerms.getTerms(reader, Fields.LANGUAGE);
    if (tags != null) {
      TermsEnum each = tags.iterator();
      for (BytesRef tag = each.next(); tag != null; tag = each.next()) {
        languages.add(Stemming.of(tag.utf8ToString()));
      }
    }
    return languages;
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
