package org.newshound.shell.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Diagnostic;
import org.newshound.query.ParsedQuery;
import org.newshound.query.QueryField;

/// Writes what a query was understood as.
public final class QueryJson {
  private QueryJson() {}

  /// Returns the canonical form, the diagnostics and the tree as one line.
  ///
  /// @param typed the query as typed
  public static String of(String typed, ParsedQuery parsed) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("query", typed);
    members.put("canonical", parsed.canonicalText());
    members.put("diagnostics", parsed.diagnostics().stream().map(QueryJson::diagnostic).toList());
    members.put("tree", tree(parsed.query()));
    return Json.of(members);
  }

  private static Map<String, @Nullable Object> diagnostic(Diagnostic diagnostic) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("code", diagnostic.code());
    members.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    members.put("start", diagnostic.start());
    members.put("end", diagnostic.end());
    members.put("message", diagnostic.message());
    members.put("fix", diagnostic.fix());
    return members;
  }

  private static Map<String, @Nullable Object> tree(ArticleQuery query) {
    Map<String, @Nullable Object> node = new LinkedHashMap<>();
    switch (query) {
      case ArticleQuery.Everything everything -> node.put("is", "everything");
      case ArticleQuery.Nothing nothing -> node.put("is", "nothing");
      case ArticleQuery.Word(String text) -> {
        node.put("is", "word");
        node.put("text", text);
      }
      case ArticleQuery.Phrase(String text, int slop) -> {
        node.put("is", "phrase");
        node.put("text", text);
        node.put("slop", slop);
      }
      case ArticleQuery.Fielded(QueryField field, ArticleQuery inner) -> {
        node.put("is", "field");
        node.put("field", field.label());
        node.put("query", tree(inner));
      }
      case ArticleQuery.And(List<ArticleQuery> operands) -> {
        node.put("is", "and");
        node.put("operands", trees(operands));
      }
      case ArticleQuery.Or(List<ArticleQuery> operands) -> {
        node.put("is", "or");
        node.put("operands", trees(operands));
      }
      case ArticleQuery.Not(ArticleQuery inner) -> {
        node.put("is", "not");
        node.put("query", tree(inner));
      }
    }
    return node;
  }

  private static List<Map<String, @Nullable Object>> trees(List<ArticleQuery> queries) {
    return queries.stream().map(QueryJson::tree).toList();
  }
}
