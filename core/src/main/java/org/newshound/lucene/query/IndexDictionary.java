package org.newshound.lucene.query;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.document.Fields;
import org.newshound.plan.Dictionary;
import org.newshound.plan.SearchField;
import org.newshound.plan.Stemming;

/// The words and languages of an index, as a reader of all of it sees them.
public final class IndexDictionary implements Dictionary {
  private static final int COUNTED_MAX = 1 << 16;

  // Every search asks, and what one reader sees never changes.
  private static final Map<IndexReader.CacheKey, List<Stemming>> LANGUAGES =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final IndexReader reader;

  /// Makes the dictionary of an index.
  public IndexDictionary(IndexReader reader) {
    this.reader = reader;
  }

  @Override
  public List<Stemming> languages() throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) {
      return readLanguages();
    }
    List<Stemming> known = LANGUAGES.get(helper.getKey());
    if (known == null) {
      known = readLanguages();
      LANGUAGES.put(helper.getKey(), known);
    }
    return known;
  }

  private List<Stemming> readLanguages() throws IOException {
    Map<Stemming, Integer> articles = new EnumMap<>(Stemming.class);
    Terms labels = MultiTerms.getTerms(reader, Fields.STEMMING);
    if (labels != null) {
      TermsEnum each = labels.iterator();
      for (BytesRef label = each.next(); label != null; label = each.next()) {
        articles.put(Stemming.labelled(label.utf8ToString()), each.docFreq());
      }
    }
    return articles.isEmpty()
        ? List.of(Stemming.ENGLISH)
        : articles.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
  }

  @Override
  public Found wildcard(String pattern, Set<SearchField> fields, int most) throws IOException {
    return accepted(TermAutomata.pattern(pattern), false, fields, most);
  }

  @Override
  public Found fuzzy(String word, int edits, Set<SearchField> fields, int most) throws IOException {
    return accepted(TermAutomata.near(TextAnalysis.fold(word), edits), true, fields, most);
  }

  private Found accepted(
      Automaton automaton, boolean finite, Collection<SearchField> fields, int most)
      throws IOException {
    CompiledAutomaton compiled = new CompiledAutomaton(automaton, finite, true);
    Map<String, Integer> counts = new HashMap<>();
    int forgotten = 0;
    for (SearchField field : fields) {
      Terms terms = MultiTerms.getTerms(reader, Fields.terms(field));
      if (terms != null) {
        TermsEnum each = compiled.getTermsEnum(terms);
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          counts.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
          if (counts.size() == COUNTED_MAX) {
            counts.keySet().retainAll(new HashSet<>(mostCommon(counts, COUNTED_MAX / 2)));
            forgotten += COUNTED_MAX - counts.size();
          }
        }
      }
    }
    return new Found(mostCommon(counts, most), Math.addExact(counts.size(), forgotten));
  }

  private static List<String> mostCommon(Map<String, Integer> counts, int most) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
