package org.newshound.shell.render.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.query.ArticleQuery;
import org.newshound.query.syntax.QueryPrinter;
import org.newshound.search.Hit;
import org.newshound.search.SearchResult;
import org.newshound.search.Snippet;
import org.newshound.search.facet.Facet;

/// Writes an answer as JSON. Keys are only ever added; what is not known is left out.
public final class HitJson {
  private HitJson() {}

  /// Returns a hit as one line.
  ///
  /// @param fields which members it has, all when there are none
  public static String hit(Hit hit, List<String> fields) {
    return JsonText.of(members(hit, fields));
  }

  /// Returns a hit of one of many answers as one line.
  ///
  /// @param query the query's id
  public static String hit(String query, Hit hit) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("query", query);
    members.putAll(members(hit));
    return JsonText.of(members);
  }

  /// Returns a whole answer as one line.
  ///
  /// @param query the query in canonical form
  /// @param fields which members hits have, all when there are none
  public static String result(String query, SearchResult result, List<String> fields) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("query", query);
    members.put("total", result.total());
    members.put("totalExact", result.totalExact());
    members.put("tookMs", result.took().toMillis());
    ArticleQuery relaxed = result.relaxed();
    members.put("relaxed", relaxed == null ? null : QueryPrinter.print(relaxed));
    List<Hit> hits = result.hits().soFar(stopped -> members.put("incomplete", stopped.reason()));
    members.put("hits", hits.stream().map(hit -> members(hit, fields)).toList());
    if (!result.facets().isEmpty()) {
      Map<String, @Nullable Object> facets = new LinkedHashMap<>();
      result.facets().forEach(facet -> facets.put(facet.field().label(), values(facet)));
      members.put("facets", facets);
    }
    return JsonText.of(members);
  }

  private static List<Map<String, @Nullable Object>> values(Facet facet) {
    return facet.values().stream()
        .map(value -> {
          Map<String, @Nullable Object> members = new LinkedHashMap<>();
          members.put("value", value.value());
          members.put("count", value.count());
          return members;
        })
        .toList();
  }

  private static Map<String, @Nullable Object> members(Hit hit, List<String> fields) {
    Map<String, @Nullable Object> members = members(hit);
    if (!fields.isEmpty()) {
      members.keySet().retainAll(fields);
    }
    return members;
  }

  private static Map<String, @Nullable Object> members(Hit hit) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    Published published = hit.published();
    members.put("rank", hit.rank());
    members.put("score", JsonText.score(hit.score()));
    members.put("id", hit.id());
    members.put("headline", hit.headline());
    members.put("byline", hit.byline());
    members.put("dateline", hit.dateline());
    members.put("date", published == null ? null : published.value());
    members.put("source", hit.source());
    members.put("url", hit.url());
    members.put("snippets", hit.snippets().stream().map(HitJson::members).toList());
    return members;
  }

  private static Map<String, @Nullable Object> members(Snippet snippet) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("field", snippet.field().label());
    members.put("text", snippet.text());
    members.put(
        "marks", snippet.marks().stream().map(mark -> List.of(mark.start(), mark.end())).toList());
    return members;
  }
}
