package org.newshound.query.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Fielded;
import org.newshound.query.ArticleQuery.Not;
import org.newshound.query.ArticleQuery.Nothing;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.QueryField;
import org.newshound.query.syntax.Token.Kind;

/// Reads the tokens of one query by recursive descent; each method is one line of the grammar in
/// [QueryParser].
///
/// It recurs on brackets only, and the lexer sees to it that those are not too deep. A part without
/// anything to look for is null and vanishes from what it stands in.
final class Grammar {

  private final String text;
  private final Lexer lexer;
  private final Diagnostics diagnostics;
  private Token token;
  private int end;

  Grammar(String text, Diagnostics diagnostics) {
    this.text = text;
    this.lexer = new Lexer(text, diagnostics);
    this.diagnostics = diagnostics;
    this.token = lexer.next();
  }

  ArticleQuery parse() {
    Part whole = conj();
    return whole == null ? new Nothing() : whole.query();
  }

  private @Nullable Part conj() {
    int start = token.start();
    List<Part> items = new ArrayList<>();
    Token and = null;
    boolean begun = false;
    while (!is(Kind.CLOSE) && !is(Kind.END)) {
      if (!is(Kind.AND)) {
        add(items, item());
        and = null;
        begun = true;
      } else if (begun && and == null) {
        and = advance();
      } else {
        nothingBefore(advance());
      }
    }
    if (and != null) {
      nothingAfter(and);
    }
    Part conj = join(items, Joint.AND, start);
    if (conj != null && isMixed(conj, items)) {
      diagnostics.mixedAndOr(conj.query(), start, end);
    }
    return conj;
  }

  /// Says whether an OR without brackets stands beside something it could be read with.
  private static boolean isMixed(Part conj, List<Part> items) {
    return items.stream().anyMatch(Part::loose)
        && (items.size() > 1 || conj.query() instanceof Not);
  }

  private @Nullable Part item() {
    int start = token.start();
    int negations = 0;
    while (is(Kind.NOT)) {
      Token not = advance();
      negations++;
      if (!is(Kind.NOT) && !beginsOperand()) {
        nothingAfter(not);
        return null;
      }
    }
    if (is(Kind.OR)) {
      nothingBefore(advance());
      return null;
    }
    if (token instanceof Token.Reach) {
      danglingProximity(advance());
      return null;
    }
    Part part = prox();
    for (; negations > 0 && part != null; negations--) {
      part = not(part, start);
    }
    return part;
  }

  private @Nullable Part prox() {
    var chain = new Chain(diagnostics);
    int start = token.start();
    Part first = disj();
    if (first != null && !(token instanceof Token.Reach)) {
      return first;
    }
    chain.begin(first, start);
    while (token instanceof Token.Reach reach) {
      advance();
      if (beginsOperand()) {
        chain.add(reach, disj(), end);
      } else {
        danglingProximity(reach);
      }
    }
    return chain.joined(this::join);
  }

  private @Nullable Part disj() {
    int start = token.start();
    List<Part> operands = new ArrayList<>();
    add(operands, unary());
    while (is(Kind.OR)) {
      Token or = advance();
      if (is(Kind.NOT) || beginsOperand()) {
        add(operands, unary());
      } else {
        nothingAfter(or);
      }
    }
    Part disj = join(operands, Joint.OR, start);
    return disj == null || operands.size() < 2 ? disj : new Part(disj.query(), disj.height(), true);
  }

  private @Nullable Part unary() {
    Deque<Token.Prefix> prefixes = new ArrayDeque<>();
    while (isPrefix() || is(Kind.NOT)) {
      prefixes.push(prefix(advance()));
    }
    if (!beginsOperand()) {
      nothingAfter(prefixes.getFirst());
      return null;
    }
    Part part = operand();
    while (part != null && !prefixes.isEmpty()) {
      part = prefixed(prefixes.pop(), part);
    }
    return part;
  }

  private static Token.Prefix prefix(Token token) {
    return token instanceof Token.Prefix prefix
        ? prefix
        : new Token.Negation(token.start(), token.end());
  }

  private @Nullable Part prefixed(Token.Prefix prefix, Part part) {
    return switch (prefix) {
      case Token.Field(QueryField field, int start, int end) -> fielded(field, part, start);
      case Token.Extra(String name, int start, int end) -> extra(name, part, start);
      case Token.Function function -> raised(function.of(), part, function.start(), false);
      case Token.Negation negation -> not(part, negation.start());
    };
  }

  /// A value needs brackets in canonical form around anything but a word or phrase.
  private @Nullable Part fielded(QueryField field, Part part, int start) {
    boolean bare =
        part.query() instanceof Word
            || part.query() instanceof Phrase
            || part.query() instanceof Fielded
            || !field.isValue();
    UnaryOperator<ArticleQuery> of = query -> new Fielded(field, query);
    return bare
        ? new Part(of.apply(part.query()), part.height(), false)
        : raised(of, part, start, false);
  }

  private @Nullable Part extra(String name, Part part, int start) {
    Optional<ArticleQuery> values = Extras.of(name, part.query());
    if (values.isEmpty()) {
      diagnostics.badExtra(start, end, "only words, quotes, OR, AND and NOT say values");
    }
    return values.map(query -> new Part(query, part.height(), false)).orElse(null);
  }

  private @Nullable Part operand() {
    Token first = advance();
    if (first instanceof Token.Leaf leaf) {
      return new Part(leaf.query(), leaf.query() instanceof Boosted ? 1 : 0, false);
    }
    return first instanceof Token.Symbol symbol && symbol.kind() == Kind.OPEN ? group(first) : null;
  }

  private @Nullable Part group(Token open) {
    if (is(Kind.CLOSE)) {
      diagnostics.ignoredPunctuation(open.start(), token.end());
    }
    Part inner = conj();
    if (is(Kind.CLOSE)) {
      advance();
    }
    float factor = token instanceof Token.Boost boost ? boost.factor() : 0;
    if (factor > 0) {
      advance();
    }
    if (inner == null || factor == 0) {
      return inner == null ? null : new Part(inner.query(), inner.height(), false);
    }
    return raised(query -> new Boosted(query, factor), inner, open.start(), false);
  }

  private @Nullable Part not(Part part, int start) {
    return raised(Not::new, part, start, part.loose());
  }

  /// Puts an operator on top of a part, if it does not stand too high then.
  private @Nullable Part raised(
      UnaryOperator<ArticleQuery> operator, Part part, int start, boolean loose) {
    if (part.height() == QueryParser.MAX_DEPTH) {
      diagnostics.tooDeep(start, end);
      return null;
    }
    return new Part(operator.apply(part.query()), part.height() + 1, loose);
  }

  private @Nullable Part join(List<Part> parts, Joint joint, int start) {
    if (parts.size() < 2) {
      return parts.isEmpty() ? null : parts.getFirst();
    }
    List<Part> low =
        parts.stream().filter(part -> joint.heightOf(part) < QueryParser.MAX_DEPTH).toList();
    if (low.size() < parts.size()) {
      diagnostics.tooDeep(start, end);
      return join(low, joint, start);
    }
    int height = 1 + low.stream().mapToInt(joint::heightOf).max().orElse(0);
    return new Part(joint.of(low.stream().map(Part::query).toList()), height, false);
  }

  private static void add(List<Part> parts, @Nullable Part part) {
    if (part != null) {
      parts.add(part);
    }
  }

  private boolean isPrefix() {
    return token instanceof Token.Prefix;
  }

  private boolean beginsOperand() {
    return token instanceof Token.Leaf || isPrefix() || is(Kind.OPEN) || is(Kind.EMPTY);
  }

  private boolean is(Kind kind) {
    return token instanceof Token.Symbol symbol && symbol.kind() == kind;
  }

  private Token advance() {
    Token passed = token;
    end = passed.end();
    token = lexer.next();
    return passed;
  }

  private void nothingBefore(Token operator) {
    diagnostics.nothingBefore(typed(operator), operator.start(), operator.end());
  }

  private void nothingAfter(Token operator) {
    diagnostics.nothingAfter(typed(operator), operator.start(), operator.end());
  }

  private void danglingProximity(Token operator) {
    diagnostics.danglingProximity(typed(operator), operator.start(), operator.end());
  }

  private String typed(Token operator) {
    return text.substring(operator.start(), operator.end());
  }
}
