package org.newshound.lucene.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.lucene.document.HitValues;
import org.newshound.lucene.query.QueryTranslator;
import org.newshound.lucene.query.QueryTranslator.Purpose;
import org.newshound.lucene.search.Ranking.Ranked;
import org.newshound.search.Hit;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.Snippet;

/// Answers requests.
///
/// Safe for use by many threads.
public final class Searches {
  private final QueryTranslator finding;
  private final QueryTranslator marking;
  private final Duration budget;

  /// Makes one that stops a search after a while; what was found until then is returned.
  public Searches(TextAnalysis analysis, Duration budget) {
    finding = new QueryTranslator(analysis, Purpose.FIND);
    marking = new QueryTranslator(analysis, Purpose.MARK);
    this.budget = budget;
  }

  /// Answers a request from what the reader sees; articles under embargo at `now` are left out.
  public SearchResult search(DirectoryReader reader, SearchRequest request, Instant now)
      throws IOException {
    TimeLimit limit = new TimeLimit(budget);
    try {
      ArticleSearcher searcher = ArticleSearcher.of(reader, limit);
      Query query =
          searcher.rewrite(Embargoes.respect(finding.translate(request.query()), reader, now));
      Ranking ranking = Ranking.of(searcher, query, wanted(request));
      List<Hit> hits = hits(reader, searcher, request, ranking.documents());
      boolean stopped = searcher.timedOut() || limit.shouldExit();
      return new SearchResult(ranking.total(), hits, limit.taken(), stopped ? outOfTime() : null);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new IllegalArgumentException("the query has too many parts", e);
    } catch (ExitingReaderException e) {
      return new SearchResult(0, List.of(), limit.taken(), outOfTime());
    }
  }

  private static int wanted(SearchRequest request) {
    return request.limit() == 0
        ? 0
        : (int) Math.min(Integer.MAX_VALUE, (long) request.offset() + request.limit());
  }

  private String outOfTime() {
    return "the search took longer than " + budget.toMillis() + " ms and was stopped";
  }

  private List<Hit> hits(
      DirectoryReader reader, ArticleSearcher searcher, SearchRequest request, List<Ranked> ranked)
      throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    int from = Math.min(request.offset(), ranked.size());
    List<List<Snippet>> snippets = snippets(searcher, request, ranked.subList(from, ranked.size()));
    List<Hit> hits = new ArrayList<>();
    for (int i = from; i < ranked.size(); i++) {
      Ranked found = ranked.get(i);
      LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.document(), leaves));
      hits.add(
          HitValues.read(
              leaf.reader(),
              found.document() - leaf.docBase,
              i + 1,
              found.score(),
              snippets.get(i - from)));
    }
    return hits;
  }

  private List<List<Snippet>> snippets(
      ArticleSearcher searcher, SearchRequest request, List<Ranked> ranked) throws IOException {
    List<List<Snippet>> snippets = new ArrayList<>();
    if (request.snippets() > 0 && !ranked.isEmpty()) {
      try {
        Snippets maker = Snippets.of(searcher, marking.translate(request.query()));
        for (Ranked found : ranked) {
          snippets.add(maker.of(found.document(), request.snippets()));
        }
      } catch (ExitingReaderException e) {
        // The hits are known; those that had no turn are shown without snippets.
      }
    }
    while (snippets.size() < ranked.size()) {
      snippets.add(List.of());
    }
    return snippets;
  }
}
