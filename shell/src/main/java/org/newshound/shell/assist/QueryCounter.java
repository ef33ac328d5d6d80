package org.newshound.shell.assist;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ParsedQuery;
import org.newshound.search.SearchLimits;
import org.newshound.search.SearchRequest;
import org.newshound.search.SearchResult;
import org.newshound.search.facet.Facet;
import org.newshound.search.facet.FacetRequest;
import org.newshound.shell.settings.MatchOptions;
import org.newshound.shell.settings.QueryFilters;
import org.newshound.shell.settings.SortOrder;

/// Counts what a line that is being typed would find, within the time that there is while somebody
/// types. What cannot be told in time, or not exactly, is not told.
class QueryCounter {
  /// How long anything may take that is asked of the index for one line that is being typed.
  static final Duration BUDGET = Duration.ofMillis(30);

  private final QueriedIndex current;
  private final QueryFilters filters;
  private final Supplier<MatchOptions> matching;

  /// Makes one.
  ///
  /// @param matching tells how lines are taken now
  QueryCounter(QueriedIndex current, QueryFilters filters, Supplier<MatchOptions> matching) {
    this.current = current;
    this.filters = filters;
    this.matching = matching;
  }

  /// Returns how lines are taken now.
  MatchOptions matching() {
    return matching.get();
  }

  /// Returns how many articles a line finds; none for a line without a meaning.
  OptionalLong of(String line) {
    ParsedQuery parsed = matching().parse(SortOrder.in(line).text());
    return parsed.hasErrors() ? OptionalLong.empty() : of(parsed.query());
  }

  /// Returns how many articles a query finds.
  OptionalLong of(ArticleQuery query) {
    try {
      SearchResult found = search(request(query).withExactTotal(true));
      return found.isComplete() && found.totalExact()
          ? OptionalLong.of(found.total())
          : OptionalLong.empty();
    } catch (IOException e) {
      // An index that cannot be read has nothing to tell; a search will say why.
      return OptionalLong.empty();
    }
  }

  /// Returns how many articles a query finds for each value of some fields.
  List<Facet> facets(ArticleQuery query, List<FacetRequest> fields) {
    try {
      return search(request(query).withFacets(fields)).facets();
    } catch (IOException e) {
      return List.of();
    }
  }

  SearchResult search(SearchRequest request) throws IOException {
    return current.ask(index -> index.search(request));
  }

  /// Returns a request for counts alone, kept to the filters.
  SearchRequest request(ArticleQuery query) {
    return SearchRequest.of(filters.on(query))
        .withLimit(0)
        .withLimits(SearchLimits.DEFAULT.withTime(BUDGET));
  }
}
