package org.newshound.search.explain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Junction;
import org.newshound.query.ArticleQuery.Leaf;
import org.newshound.query.ArticleQuery.Modifier;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.Distance;
import org.newshound.query.syntax.QueryPrinter;

/// Puts reasons into plain words.
final class ReasonText {
  private ReasonText() {}

  static List<String> of(Reason reason) {
    return switch (reason) {
      case Reason.Words words when words.found().isEmpty() ->
          List.of("no text matches " + QueryPrinter.print(words.query()));
      case Reason.Words words ->
          words.found().stream().map(found -> found(bare(words.query()), found)).toList();
      case Reason.Condition(ArticleQuery query, boolean holds) ->
          List.of((holds ? "meets " : "does not meet ") + QueryPrinter.print(query));
      case Reason.Unwanted(ArticleQuery query, boolean holds) ->
          List.of(
              holds
                  ? "does not match " + QueryPrinter.print(unwanted(query))
                  : "matches " + QueryPrinter.print(unwanted(query)) + ", which is not wanted");
      case Reason.Every every -> every.reasons().stream().flatMap(ReasonText::each).toList();
      case Reason.Any any ->
          any.reasons().stream()
              .filter(each -> each.holds() || !any.holds())
              .flatMap(ReasonText::each)
              .toList();
    };
  }

  private static Stream<String> each(Reason reason) {
    return of(reason).stream();
  }

  private static ArticleQuery unwanted(ArticleQuery query) {
    return query instanceof ArticleQuery.Not(ArticleQuery inner) ? inner : query;
  }

  /// Returns a query without what stands around it and says nothing of how its words must stand.
  private static ArticleQuery bare(ArticleQuery query) {
    return query instanceof Fielded || query instanceof Boosted
        ? bare(query.children().getFirst())
        : query;
  }

  private static String found(ArticleQuery query, Reason.Found found) {
    String field = found.field().label();
    return switch (query) {
      case Near near -> found(near, field, times(found.times()));
      case AtLeast(int count, ArticleQuery inner) ->
          "%s contains %s, %d times wanted".formatted(field, forms(found), count);
      case Leaf leaf -> contains(field, found);
      case Modifier modifier -> contains(field, found);
      case Junction junction -> contains(field, found);
      case Not not -> contains(field, found);
    };
  }

  private static String contains(String field, Reason.Found found) {
    return field + " contains " + forms(found);
  }

  private static String found(Near near, String field, String times) {
    String distance = distance(near.distance());
    return near.negated()
        ? "%s has %s with no %s %s %s"
            .formatted(
                field,
                quoted(near.left()),
                quoted(near.right()),
                near.ordered() ? distance + " behind it" : distance,
                times)
        : "%s has %s and %s %s%s %s"
            .formatted(
                field,
                quoted(near.left()),
                quoted(near.right()),
                distance,
                near.ordered() ? " in this order" : "",
                times);
  }

  private static String quoted(ArticleQuery query) {
    return "'" + QueryPrinter.print(query).replace("\"", "") + "'";
  }

  private static String distance(Distance distance) {
    return switch (distance) {
      case Distance.Words(int count) ->
          count == 1 ? "side by side" : "at most " + count + " words apart";
      case Distance.Sentence sentence -> "in the same sentence";
      case Distance.Paragraph paragraph -> "in the same paragraph";
    };
  }

  private static String forms(Reason.Found found) {
    return found.forms().stream()
        .map(form -> "'" + form.text() + "'" + (form.count() == 1 ? "" : " " + times(form.count())))
        .collect(Collectors.joining(" and "));
  }

  private static String times(int count) {
    return switch (count) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> count + " times";
    };
  }
}
