package org.newshound.query.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.AtLeast;
import org.newshound.query.ArticleQuery.Case;
import org.newshound.query.ArticleQuery.Cased;
import org.newshound.query.ArticleQuery.Exact;
import org.newshound.query.ArticleQuery.First;
import org.newshound.query.Distance;
import org.newshound.query.lexical.Numbers;
import org.newshound.query.syntax.Token.Kind;

/// The words that are operators, with their aliases. Each is a whole word.
final class Operators {
  private static final Map<String, Kind> JOINTS =
      Map.of(
          "AND", Kind.AND, "&", Kind.AND, "&&", Kind.AND, "OR", Kind.OR, "|", Kind.OR, "||",
          Kind.OR, "NOT", Kind.NOT);

  /// What stands before a distance, longest first.
  private static final List<String> EITHER_ORDER = List.of("within/", "near/", "w/", "n/", "/");

  private static final List<String> IN_ORDER = List.of("onear/", "pre/", "p/");

  private static final Map<String, Distance> UNITS =
      Map.of(
          "s", new Distance.Sentence(),
          "sent", new Distance.Sentence(),
          "sentence", new Distance.Sentence(),
          "p", new Distance.Paragraph(),
          "para", new Distance.Paragraph(),
          "paragraph", new Distance.Paragraph());

  private Operators() {}

  /// An operator of proximity.
  ///
  /// @param clamped whether another number was typed
  record Reach(Distance distance, boolean ordered, boolean clamped) {}

  /// A function with a number before what it is applied to.
  record Counted(UnaryOperator<ArticleQuery> function, String name, int count, boolean clamped) {}

  static Optional<Kind> joint(String word) {
    return Optional.ofNullable(JOINTS.get(word));
  }

  /// Returns the function of a name before a bracket.
  static Optional<UnaryOperator<ArticleQuery>> function(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "caps" -> Optional.of(query -> new Cased(Case.CAPS, query));
      case "allcaps" -> Optional.of(query -> new Cased(Case.ALLCAPS, query));
      case "nocaps" -> Optional.of(query -> new Cased(Case.NOCAPS, query));
      case "exact" -> Optional.of(Exact::new);
      default -> Optional.empty();
    };
  }

  static Optional<Reach> reach(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    if (word.startsWith("adj")) {
      return after(word, word.startsWith("adj/") ? "adj/" : "adj", true).filter(Operators::isWords);
    }
    if (word.startsWith("near") && !word.startsWith("near/")) {
      return after(word, "near", false).filter(Operators::isWords);
    }
    return EITHER_ORDER.stream()
        .filter(word::startsWith)
        .findFirst()
        .flatMap(prefix -> after(word, prefix, false))
        .or(() ->
            IN_ORDER.stream()
                .filter(word::startsWith)
                .findFirst()
                .flatMap(prefix -> after(word, prefix, true)));
  }

  private static boolean isWords(Reach reach) {
    return reach.distance() instanceof Distance.Words;
  }

  private static Optional<Reach> after(String word, String prefix, boolean ordered) {
    String rest = word.substring(prefix.length());
    if (!Numbers.areDigits(rest)) {
      return Optional.ofNullable(UNITS.get(rest)).map(unit -> new Reach(unit, ordered, false));
    }
    int number = Numbers.upTo(Distance.MAX, rest);
    int clamped = Math.clamp(number, 1, Distance.MAX);
    return Optional.of(new Reach(new Distance.Words(clamped), ordered, clamped != number));
  }

  /// Returns `atleast5`, `first/100` and their like.
  static Optional<Counted> counted(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    return counted(word, "atleast").or(() -> counted(word, "first"));
  }

  private static Optional<Counted> counted(String word, String name) {
    if (!word.startsWith(name)) {
      return Optional.empty();
    }
    int start = word.startsWith(name + "/") ? name.length() + 1 : name.length();
    String digits = word.substring(start);
    if (!Numbers.areDigits(digits)) {
      return Optional.empty();
    }
    int number = Numbers.upTo(Distance.MAX, digits);
    int count = Math.clamp(number, 1, Distance.MAX);
    UnaryOperator<ArticleQuery> function =
        name.equals("first")
            ? query -> new First(count, query)
            : query -> new AtLeast(count, query);
    return Optional.of(new Counted(function, name, count, count != number));
  }
}
