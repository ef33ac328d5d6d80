package org.newshound.index;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.newshound.query.ArticleQuery;
import org.newshound.search.Completeness;
import org.newshound.search.Hit;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.SearchStoppedException;

/// Removes what a query finds, a page of hits after another, so that there may be any number.
final class Deletion {
  private static final int AT_A_TIME = 1_000;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Deletion() {}

  static long of(WritableIndex index, ArticleQuery query, Consumer<String> removed)
      throws IOException {
    SearchRequest request =
        SearchRequest.of(query)
            .withLimit(AT_A_TIME)
            .withSnippets(0)
            .withLimits(SearchLimits.DEFAULT.withTime(PATIENCE));
    long count = 0;
    index.refresh();
    SearchResult found = index.search(request);
    while (!found.hits().isEmpty()) {
      // What was found by then is to be removed as well, so that being cut off is told in the end.
      for (Hit hit : found.hits().soFar(stopped -> {})) {
        if (index.delete(hit.id())) {
          removed.accept(hit.id());
          count++;
        }
      }
      index.refresh();
      found = index.search(request);
    }
    if (found.completeness() instanceof Completeness.Stopped(String reason)) {
      throw new SearchStoppedException(
          new Completeness.Stopped("there may be more to remove: " + reason));
    }
    return count;
  }
}
