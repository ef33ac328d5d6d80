package org.newshound.query.syntax;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.Everything;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Distance;
import org.newshound.query.QueryField;
import org.newshound.query.lexical.Boosts;
import org.newshound.query.lexical.Escapes;
import org.newshound.query.lexical.Gershayim;
import org.newshound.query.lexical.QueryChars;
import org.newshound.query.lexical.Quotes;
import org.newshound.query.syntax.Token.Kind;

/// Cuts a query into tokens, one at a time.
///
/// What it hands out is orderly: brackets match (save those still open at the end) and are at most
/// [QueryParser#MAX_DEPTH] deep, words and phrases are within their limits and hold something to
/// look for. The rest is left out with a diagnostic.
final class Lexer {

  /// What the next character is glued to, and so what it may not be.
  private enum Glue {
    /// Nothing: all is possible.
    FREE,
    /// A minus, a plus or a field of words: no operator.
    OPERAND,
    /// A field of values: neither an operator nor a minus nor a field, as in `id:tag:x,2025`.
    VALUE
  }

  private final String text;
  private final Diagnostics diagnostics;
  private final Brackets brackets;
  private int leaves;
  private int position;
  private int fuzzy;
  private int closed = -1;
  private Glue glue = Glue.FREE;

  Lexer(String text, Diagnostics diagnostics) {
    this.text = Gershayim.marked(text);
    this.diagnostics = diagnostics;
    this.brackets = new Brackets(diagnostics);
  }

  /// Says whether a text as typed is one ordinary word and nothing is wrong with it.
  static boolean readsAsWord(String typed, String word) {
    var diagnostics = new Diagnostics();
    var lexer = new Lexer(typed, diagnostics);
    return lexer.next() instanceof Token.Leaf leaf
        && leaf.query() instanceof Word(String read)
        && read.equals(word)
        && lexer.next() instanceof Token.Symbol rest
        && rest.kind() == Kind.END
        && !diagnostics.hasErrors();
  }

  /// Returns the next token; at the end, again and again, the one that says so.
  Token next() {
    Token token = null;
    while (token == null && position < text.length()) {
      token = read();
    }
    return token == null ? end() : token;
  }

  private @Nullable Token read() {
    char here = text.charAt(position);
    if (QueryChars.isBlank(here)) {
      position++;
      glue = Glue.FREE;
      return null;
    }
    if (QueryChars.isBracket(here)) {
      return bracket(here);
    }
    if (here == '^' && position == closed) {
      return boost();
    }
    if (Quotes.isQuote(here)) {
      return phrase();
    }
    return isPrefix() ? prefix() : word();
  }

  private Token end() {
    brackets.end();
    return new Token.Symbol(Kind.END, text.length(), text.length());
  }

  private @Nullable Token bracket(char here) {
    glue = Glue.FREE;
    boolean opens = here == '(';
    boolean counts = opens ? brackets.open(position) : brackets.close(position);
    if (!counts) {
      position++;
      return null;
    }
    closed = opens ? -1 : position + 1;
    return symbol(opens ? Kind.OPEN : Kind.CLOSE, 1);
  }

  private @Nullable Token boost() {
    int start = position;
    position = endOfWord();
    Optional<Float> factor = Boosts.read(text.substring(start + 1, position));
    if (factor.isPresent()) {
      return new Token.Boost(factor.get(), start, position);
    }
    diagnostics.badBoost(start, position);
    return null;
  }

  /// A minus or plus is a prefix when it begins a word of more than itself: `--x` and the man in
  /// `"Spider"-Man` are words.
  private boolean isPrefix() {
    if (!isSign(position) || position + 1 == text.length() || isSign(position + 1)) {
      return false;
    }
    char after = text.charAt(position + 1);
    return !QueryChars.isBlank(after)
        && after != ')'
        && (glue == Glue.OPERAND || (glue == Glue.FREE && beginsWord()));
  }

  private boolean isSign(int index) {
    return text.charAt(index) == '-' || text.charAt(index) == '+';
  }

  private boolean beginsWord() {
    return position == 0
        || QueryChars.isBlank(text.charAt(position - 1))
        || text.charAt(position - 1) == '(';
  }

  private @Nullable Token prefix() {
    glue = Glue.OPERAND;
    if (text.charAt(position) == '-') {
      return symbol(Kind.NOT, 1);
    }
    position++;
    return null;
  }

  private @Nullable Token phrase() {
    int start = position;
    Optional<Phrases.Read> read = Phrases.read(text, start, diagnostics);
    if (read.isEmpty()) {
      position++;
      return null;
    }
    position = read.get().end();
    ArticleQuery query = read.get().query();
    if (position < text.length() && text.charAt(position) == '^') {
      Token boost = boost();
      if (query != null && boost instanceof Token.Boost(float factor, int from, int to)) {
        query = new ArticleQuery.Boosted(query, factor);
      }
    }
    return leaf(query, start);
  }

  private @Nullable Token word() {
    boolean plain = Escapes.startsWord(text, position);
    if (!plain && glue != Glue.VALUE) {
      Token field = field();
      if (field != null) {
        return field;
      }
    }
    int start = position;
    int end = endOfWord();
    Token operator = plain ? null : operator(start, end);
    if (operator != null) {
      return operator;
    }
    String word = Escapes.remove(text, plain && !Escapes.at(text, start) ? start + 1 : start, end);
    boolean kept = QueryChars.saysSomething(word) || Escapes.within(text, start, end);
    position = end;
    if (word.equals("*") && !plain) {
      return leaf(new Everything(), start);
    }
    if (!kept || plain || glue == Glue.VALUE || Escapes.within(text, start, end)) {
      return leaf(kept ? new Word(word) : null, start);
    }
    var leaves = new LeafReader(word, start, diagnostics, fuzzy);
    ArticleQuery query = leaves.read();
    fuzzy = leaves.fuzzy();
    return leaf(query, start);
  }

  private int endOfWord() {
    int end = position;
    while (end < text.length() && !QueryChars.endsWord(text.charAt(end))) {
      end += Escapes.at(text, end) ? 2 : 1;
    }
    return end;
  }

  private @Nullable Token operator(int start, int end) {
    String word = text.substring(start, end);
    if (glue != Glue.VALUE) {
      Optional<Operators.Counted> counted = Operators.counted(word);
      if (counted.isPresent()) {
        return counted(counted.get(), start, end);
      }
    }
    if (glue != Glue.FREE) {
      return null;
    }
    Optional<Operators.Reach> reach = Operators.reach(word);
    if (reach.isPresent()) {
      return reach(reach.get(), false, start, end);
    }
    Optional<Kind> joint = Operators.joint(word);
    if (joint.isPresent()) {
      return joint.get() == Kind.NOT ? not(end) : symbol(joint.get(), end - start);
    }
    if (word.equals("and") || word.equals("or") || word.equals("not")) {
      diagnostics.lowercaseOperator(word, start);
    }
    return null;
  }

  private Token counted(Operators.Counted counted, int start, int end) {
    position = end;
    if (counted.clamped()) {
      diagnostics.numberClamped(start, end, counted.count(), counted.name() + counted.count());
    }
    return new Token.Function(counted.function(), start, end);
  }

  private Token reach(Operators.Reach reach, boolean negated, int start, int end) {
    position = end;
    if (reach.clamped() && reach.distance() instanceof Distance.Words(int count)) {
      String fix = (reach.ordered() ? "pre/" : "w/") + count;
      diagnostics.numberClamped(start, end, count, negated ? "NOT " + fix : fix);
    }
    return new Token.Reach(reach.distance(), reach.ordered(), negated, start, end);
  }

  /// A NOT in front of an operator of proximity is part of that.
  private Token not(int end) {
    int start = position;
    position = end;
    while (position < text.length() && QueryChars.isBlank(text.charAt(position))) {
      position++;
    }
    int nextEnd = endOfWord();
    Optional<Operators.Reach> reach = Operators.reach(text.substring(position, nextEnd));
    if (reach.isPresent()) {
      return reach(reach.get(), true, start, nextEnd);
    }
    position = end;
    return new Token.Symbol(Kind.NOT, start, end);
  }

  /// Reads a field with its separator or before its bracket, if that is what stands here.
  private @Nullable Token field() {
    int endOfExtra = Extras.endOfName(text, position);
    if (endOfExtra >= 0) {
      return extra(endOfExtra);
    }
    int end = Prefixes.endOfName(text, position);
    if (end < 0) {
      return null;
    }
    String name = text.substring(position, end);
    if (text.charAt(end) != '(' && Ranges.isName(name)) {
      return range(name, end + 1);
    }
    Token prefix = Prefixes.read(text, position, end, diagnostics);
    if (prefix != null) {
      position = prefix.end();
    }
    if (prefix instanceof Token.Field(QueryField field, int from, int to)) {
      glue = field.isValue() ? Glue.VALUE : Glue.OPERAND;
    }
    return prefix;
  }

  private @Nullable Token extra(int end) {
    int start = position;
    Extras extras = new Extras(text, diagnostics);
    String name = extras.name(start, end);
    if (name == null) {
      return null;
    }
    int group = extras.group(end);
    if (group >= 0) {
      position = group;
      return new Token.Extra(name, start, group);
    }
    Extras.Read read = extras.read(name, start, end + 1);
    return whole(read.query(), start, read.end());
  }

  private Token range(String name, int after) {
    Ranges.Read read = new Ranges(text, diagnostics).read(name, position, after);
    return whole(read.query(), position, read.end());
  }

  /// Makes a token of a field and its values, which may hold nothing to look for.
  private Token whole(@Nullable ArticleQuery query, int start, int end) {
    position = end;
    Token leaf = query == null ? null : leaf(query, start);
    return leaf == null ? new Token.Symbol(Kind.EMPTY, start, position) : leaf;
  }

  private Token symbol(Kind kind, int length) {
    position += length;
    return new Token.Symbol(kind, position - length, position);
  }

  /// Makes a token of what stands between a start and here; null when it holds nothing to look for.
  private @Nullable Token leaf(@Nullable ArticleQuery query, int start) {
    boolean glued = glue != Glue.FREE;
    glue = Glue.FREE;
    leaves += query == null ? 0 : 1;
    if (leaves > QueryParser.MAX_LEAVES) {
      cut(start);
      return null;
    }
    if (query != null) {
      return new Token.Leaf(query, start, position);
    }
    if (!Quotes.touch(text, start, position)) {
      diagnostics.ignoredPunctuation(start, position);
    }
    return glued ? new Token.Symbol(Kind.EMPTY, start, position) : null;
  }

  private void cut(int start) {
    diagnostics.tooLong(start, text.length());
    position = text.length();
    brackets.cut();
  }
}
