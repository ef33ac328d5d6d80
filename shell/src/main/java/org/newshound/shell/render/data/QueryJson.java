package org.newshound.shell.render.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ExtraValue;
import org.newshound.query.ArticleQuery;
import org.newshound.query.Comparison;
import org.newshound.query.DateRange;
import org.newshound.query.DateValue;
import org.newshound.query.Diagnostic;
import org.newshound.query.ExtraMatch;
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
    return JsonText.of(members);
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
      case ArticleQuery.Wildcard(String text) -> {
        node.put("is", "wildcard");
        node.put("text", text);
      }
      case ArticleQuery.Fuzzy(String text, int edits) -> {
        node.put("is", "fuzzy");
        node.put("text", text);
        node.put("edits", edits == ArticleQuery.Fuzzy.AUTOMATIC ? null : edits);
      }
      case ArticleQuery.Near near -> {
        node.put("is", "near");
        node.put("distance", near.distance().label());
        node.put("ordered", near.ordered());
        node.put("negated", near.negated());
        node.put("operands", trees(List.of(near.left(), near.right())));
      }
      case ArticleQuery.AtLeast(int count, ArticleQuery inner) -> {
        node.put("is", "atleast");
        node.put("count", count);
        node.put("query", tree(inner));
      }
      case ArticleQuery.First(int words, ArticleQuery inner) -> {
        node.put("is", "first");
        node.put("words", words);
        node.put("query", tree(inner));
      }
      case ArticleQuery.Cased(ArticleQuery.Case letters, ArticleQuery inner) -> {
        node.put("is", letters.name().toLowerCase(Locale.ROOT));
        node.put("query", tree(inner));
      }
      case ArticleQuery.Exact(ArticleQuery inner) -> {
        node.put("is", "exact");
        node.put("query", tree(inner));
      }
      case ArticleQuery.Boosted(ArticleQuery inner, float factor) -> {
        node.put("is", "boosted");
        node.put("factor", factor);
        node.put("query", tree(inner));
      }
      case ArticleQuery.Dated dated -> date(dated, node);
      case ArticleQuery.Length(Comparison comparison, int words) -> {
        node.put("is", "length");
        node.put("comparison", comparison.name().toLowerCase(Locale.ROOT));
        node.put("words", words);
      }
      case ArticleQuery.Extra extra -> extra(extra, node);
    }
    return node;
  }

  private static void extra(ArticleQuery.Extra extra, Map<String, @Nullable Object> node) {
    node.put("is", "extra");
    node.put("name", extra.name());
    switch (extra.match()) {
      case ExtraMatch.Any any -> node.put("any", true);
      case ExtraMatch.Is(String text) -> node.put("value", text);
      case ExtraMatch.Between(ExtraValue.Decimal first, ExtraValue.Decimal last) -> {
        node.put("first", first.text());
        node.put("last", last.text());
      }
      case ExtraMatch.Compared(Comparison comparison, ExtraValue.Decimal number) -> {
        node.put("comparison", comparison.name().toLowerCase(Locale.ROOT));
        node.put("number", number.text());
      }
    }
  }

  /// Writes the dates as typed.
  private static void date(ArticleQuery.Dated dated, Map<String, @Nullable Object> node) {
    node.put("is", "dated");
    node.put("date", dated.date().name().toLowerCase(Locale.ROOT));
    switch (dated.range()) {
      case DateRange.In(DateValue date) -> node.put("in", date.toString());
      case DateRange.Between(DateValue first, DateValue last) -> {
        node.put("first", first.toString());
        node.put("last", last.toString());
      }
      case DateRange.Before(DateValue date, boolean included) ->
          node.put(included ? "until" : "before", date.toString());
      case DateRange.After(DateValue date, boolean included) ->
          node.put(included ? "since" : "after", date.toString());
    }
  }

  private static List<Map<String, @Nullable Object>> trees(List<ArticleQuery> queries) {
    return queries.stream().map(QueryJson::tree).toList();
  }
}
