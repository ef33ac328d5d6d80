package org.newshound.lucene.query;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.newshound.lucene.analysis.Stemming;
import org.newshound.lucene.document.Fields;

/// In which languages the articles of an index are stemmed.
public final class Languages {
  // Every search asks, and what one reader sees never changes.
  private static final Map<IndexReader.CacheKey, Set<Stemming>> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private Languages() {}

  /// Returns the stemmings: English at least, as that of articles that do not say their language.
  public static Set<Stemming> of(IndexReader reader) throws IOException {
    IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
    if (helper == null) {
      return read(reader);
    }
    Set<Stemming> known = KNOWN.get(helper.getKey());
    if (known == null) {
      known = Collections.unmodifiableSet(read(reader));
      KNOWN.put(helper.getKey(), known);
    }
    return known;
  }

  private static Set<Stemming> read(IndexReader reader) throws IOException {
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
}
