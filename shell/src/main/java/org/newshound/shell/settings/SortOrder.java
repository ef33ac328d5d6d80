package org.newshound.shell.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newshound.query.QueryPiece;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.Order;

/// The names of the orders of hits, on the command line, in settings and in queries.
public enum SortOrder {
  /// The best first.
  RELEVANCE(Order.RELEVANCE, "relevance", "best"),
  /// The oldest first.
  OLDEST(Order.OLDEST, "date", "oldest"),
  /// The newest first.
  NEWEST(Order.NEWEST, "-date", "newest");

  private static final String PREFIX = "sort:";

  private final Order order;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
  private final List<String> names;

  SortOrder(Order order, String... names) {
    this.order = order;
    this.names = List.of(names);
  }

  /// What was typed, apart from the order it asks for.
  ///
  /// @param text the query, with the order replaced by blanks, so that offsets stay the same
  /// @param order the order, if there is one
  /// @param fault what is wrong with the order; empty when nothing is
  /// @param column where the fault is
  public record Typed(String text, Optional<Order> order, String fault, int column) {}

  /// Returns the order.
  public Order order() {
    return order;
  }

  /// Returns the usual name.
  public String label() {
    return names.getFirst();
  }

  /// Returns the name of an order.
  public static String label(Order order) {
    return Arrays.stream(values())
        .filter(each -> each.order == order)
        .map(SortOrder::label)
        .findFirst()
        .orElseThrow();
  }

  /// Returns the usual names.
  public static List<String> labels() {
    return Arrays.stream(values()).map(SortOrder::label).toList();
  }

  /// Returns the order of a name.
  public static Optional<SortOrder> of(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> each.names.contains(wanted)).findFirst();
  }

  /// Takes `sort:date` and the like out of what was typed. It says in which order the hits come,
  /// not which there are, so it is no part of the query; the last one counts.
  public static Typed in(String typed) {
    StringBuilder text = new StringBuilder(typed);
    Optional<Order> order = Optional.empty();
    String fault = "";
    int column = 0;
    for (QueryPiece piece : QueryParser.pieces(typed)) {
      String word = typed.substring(piece.start(), piece.end());
      if (piece.kind() == QueryPiece.Kind.WORD
          && word.length() > PREFIX.length()
          && word.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
        String name = word.substring(PREFIX.length());
        Optional<SortOrder> found = of(name);
        if (found.isPresent()) {
          order = Optional.of(found.get().order);
          text.replace(piece.start(), piece.end(), " ".repeat(word.length()));
        } else {
          column = piece.start();
          fault =
              "sort: takes relevance, date (oldest first) or -date (newest first), not "
                  + name
                  + '.'
                  + SpellingHint.hint(name, PREFIX, labels());
        }
      }
    }
    return new Typed(text.toString(), order, fault, column);
  }
}
