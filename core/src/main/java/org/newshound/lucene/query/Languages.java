package org.newshound.lucene.query;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.newshound.lucene.document.Fields;
import org.newshound.plan.Stemming;

/// In which languages the articles of an index are stemmed.
public final class Languages {
  // Every search asks, and what one reader sees never changes.
  private static final Map<IndexReader.CacheKey, List<Stemming>> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Languages() {}

  /// Returns the stemmings, that of most articles first; English where there are no articles.
  public static List<Stemming> of(IndexReader reader) throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) {
      return read(reader);
    }
    List<Stemming> known = KNOWN.get(helper.getKey());
    if (known == null) {
      known = read(reader);
      KNOWN.put(helper.getKey(), known);
    }
    return known;
  }

  private static List<Stemming> read(IndexReader reader) throws IOException {
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
}
