package org.newshound.shell.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newshound.query.ArticleQuery;

/// What every query is kept to until it is taken back.
public final class QueryFilters {
  private static final String DATE = "date:";

  private final Map<String, ArticleQuery> filters = new LinkedHashMap<>();

  public boolean isEmpty() {
    return filters.isEmpty();
  }

  public void add(String canonical, ArticleQuery query) {
    filters.put(canonical, query);
  }

  public void clear() {
    filters.clear();
  }

  /// Returns them in canonical form.
  public List<String> all() {
    return List.copyOf(filters.keySet());
  }

  /// Returns them in few words, for the prompt.
  public String words() {
    return filters.keySet().stream()
        .map(filter -> filter.startsWith(DATE) ? filter.substring(DATE.length()) : filter)
        .collect(Collectors.joining(" · "));
  }

  /// Returns a query that is kept to them.
  public ArticleQuery on(ArticleQuery query) {
    return filters.isEmpty() ? query : kept(query, filters.values());
  }

  /// Returns a query that is kept to conditions, which stand beside those of its own.
  static ArticleQuery kept(ArticleQuery query, Collection<ArticleQuery> conditions) {
    List<ArticleQuery> all =
        new ArrayList<>(
            query instanceof ArticleQuery.And(List<ArticleQuery> operands)
                ? operands
                : List.of(query));
    all.addAll(conditions);
    return new ArticleQuery.And(all);
  }
}
