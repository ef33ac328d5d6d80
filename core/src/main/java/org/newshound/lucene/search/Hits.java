package org.newshound.lucene.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.newshound.lucene.document.HitValues;
import org.newshound.lucene.search.TopHits.Ranked;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;

/// Makes hits of ranked documents.
final class Hits {
  private Hits() {}

  /// Returns the hits of a ranking from the request's offset on. Values are read in the order of
  /// documents, which is the cheapest.
  static List<Hit> of(
      DirectoryReader reader, List<Ranked> ranked, SearchRequest request, Snippets maker)
      throws IOException {
    int from = Math.min(request.offset(), ranked.size());
    Map<Integer, Snippets.Shown> snippets =
        snippets(maker, request, ranked.subList(from, ranked.size()));
    Integer[] places = IntStream.range(from, ranked.size()).boxed().toArray(Integer[]::new);
    Arrays.sort(places, Comparator.comparingInt(place -> ranked.get(place).document()));
    List<LeafReaderContext> leaves = reader.leaves();
    Hit[] hits = new Hit[places.length];
    HitValues values = null;
    int segment = -1;
    for (int place : places) {
      Ranked found = ranked.get(place);
      Snippets.Shown shown = snippets.getOrDefault(found.document(), Snippets.Shown.NONE);
      int next = ReaderUtil.subIndex(found.document(), leaves);
      if (values == null || next != segment) {
        segment = next;
        values = HitValues.of(leaves.get(segment).reader());
      }
      hits[place - from] =
          values.read(
              found.document() - leaves.get(segment).docBase,
              place + 1,
              found.score(),
              shown.snippets(),
              shown.headline());
    }
    return List.of(hits);
  }

  private static Map<Integer, Snippets.Shown> snippets(
      Snippets maker, SearchRequest request, List<Ranked> ranked) throws IOException {
    return request.snippets() == 0
        ? Map.of()
        : maker.of(ranked.stream().map(Ranked::document).toList(), request.snippets());
  }
}
