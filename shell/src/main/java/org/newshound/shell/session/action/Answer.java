package org.newshound.shell.session.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ParsedQuery;
import org.newshound.search.Order;
import org.newshound.search.facet.Facet;
import org.newshound.search.facet.Narrowing;

/// What was asked last, and how much of the answer was shown.
public final class Answer {
  private final ParsedQuery asked;
  private final ArticleQuery query;
  private final Order order;
  private final List<Narrowing> narrowings;
  private final Map<Integer, String> shown = new LinkedHashMap<>();
  private List<Narrowing> offered = List.of();
  private long total;
  private int first;
  private int next;
  private boolean ended;
  private int reading;

  /// Makes one of which nothing was shown yet.
  ///
  /// @param query what is looked for, filters included
  /// @param from how many of the best hits to pass over
  Answer(ParsedQuery asked, ArticleQuery query, Order order, List<Narrowing> narrowings, int from) {
    this.asked = asked;
    this.query = query;
    this.order = order;
    this.narrowings = List.copyOf(narrowings);
    first = from;
    next = from;
  }

  /// Returns the same question narrowed in another way.
  Answer narrowed(List<Narrowing> other) {
    return new Answer(asked, query, order, other, 0);
  }

  /// Returns the same question in another order.
  Answer reordered(Order other) {
    return new Answer(asked, query, other, narrowings, 0);
  }

  ParsedQuery asked() {
    return asked;
  }

  ArticleQuery query() {
    return query;
  }

  /// Returns which hits come first.
  Order order() {
    return order;
  }

  List<Narrowing> narrowings() {
    return narrowings;
  }

  long total() {
    return total;
  }

  /// Returns how many hits stand before the page shown last.
  int first() {
    return first;
  }

  /// Returns how many hits stand before the next page.
  int next() {
    return next;
  }

  boolean ended() {
    return ended;
  }

  /// Returns the rank of the article that is being read, or 0.
  int reading() {
    return reading;
  }

  void read(int rank) {
    reading = rank;
  }

  /// Remembers a page.
  ///
  /// @param from how many hits stand before it
  void showed(int from, Map<Integer, String> hits, long all, boolean more) {
    first = from;
    next = from + hits.size();
    total = all;
    ended = !more;
    shown.putAll(hits);
  }

  /// Returns the rank of the last hit shown, or 0.
  public int last() {
    return shown.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  Optional<String> id(int rank) {
    return Optional.ofNullable(shown.get(rank));
  }

  /// Remembers the values that were counted, so that one can be picked by its number.
  void offered(List<Facet> facets) {
    List<Narrowing> all = new ArrayList<>();
    for (Facet facet : facets) {
      facet.values().forEach(value -> all.add(new Narrowing(facet.field(), value.value())));
    }
    offered = List.copyOf(all);
  }

  List<Narrowing> offered() {
    return offered;
  }
}
