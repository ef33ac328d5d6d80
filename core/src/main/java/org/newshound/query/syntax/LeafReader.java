package org.newshound.query.syntax;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.Boosted;
import org.newshound.query.ArticleQuery.Fuzzy;
import org.newshound.query.ArticleQuery.Wildcard;
import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.lexical.Boosts;
import org.newshound.query.lexical.Numbers;
import org.newshound.query.lexical.Patterns;
import org.newshound.query.lexical.QueryChars;

/// Reads what a word without escapes is: fuzzy, a wildcard, boosted, or just a word.
final class LeafReader {
  private final String word;
  private final int start;
  private final Diagnostics diagnostics;
  private int fuzzy;

  /// @param fuzzy how many fuzzy words the query has so far
  LeafReader(String word, int start, Diagnostics diagnostics, int fuzzy) {
    this.word = word;
    this.start = start;
    this.diagnostics = diagnostics;
    this.fuzzy = fuzzy;
  }

  int fuzzy() {
    return fuzzy;
  }

  @Nullable ArticleQuery read() {
    int caret = word.lastIndexOf('^');
    String base = caret < 1 ? "" : word.substring(0, caret);
    if (!QueryChars.saysSomething(base) || !Boosts.isNumber(word.substring(caret + 1))) {
      return leaf(word);
    }
    ArticleQuery leaf = leaf(base);
    Optional<Float> factor = Boosts.read(word.substring(caret + 1));
    if (factor.isEmpty()) {
      diagnostics.badBoost(start + caret, start + word.length());
    }
    return leaf == null || factor.isEmpty() ? leaf : new Boosted(leaf, factor.get());
  }

  private @Nullable ArticleQuery leaf(String text) {
    if (Patterns.isWildcard(text)) {
      Patterns.beforeEnding(text)
          .ifPresent(
              shorter -> diagnostics.stemlessWildcard(start, start + text.length(), shorter));
      return new Wildcard(text);
    }
    if (Patterns.isShort(text)) {
      diagnostics.shortWildcard(start, start + text.length());
      String bare = Patterns.withoutMarks(text);
      return QueryChars.saysSomething(bare) ? new Word(bare) : null;
    }
    int tilde = text.lastIndexOf('~');
    if (tilde > 0
        && isEdits(text.substring(tilde + 1))
        && Patterns.isFuzzy(text.substring(0, tilde))) {
      return fuzzy(text, tilde);
    }
    if (text.endsWith("!") && Patterns.isWildcard(text.replace('!', '*'))) {
      String stem = text.substring(0, text.length() - 1);
      diagnostics.lexisTruncation(stem, start, start + text.length());
    }
    return new Word(text);
  }

  private static boolean isEdits(String typed) {
    return typed.isEmpty() || Numbers.areDigits(typed);
  }

  private ArticleQuery fuzzy(String text, int tilde) {
    String base = text.substring(0, tilde);
    if (++fuzzy > QueryParser.MAX_FUZZY) {
      diagnostics.tooManyFuzzy(start, start + text.length());
      return new Word(base);
    }
    String typed = text.substring(tilde + 1);
    if (typed.isEmpty()) {
      return new Fuzzy(base, Fuzzy.AUTOMATIC);
    }
    int edits = Numbers.upTo(Fuzzy.MAX_EDITS, typed);
    if (edits < 1 || edits > Fuzzy.MAX_EDITS) {
      diagnostics.editsClamped(start + tilde, start + text.length());
    }
    return new Fuzzy(base, Math.clamp(edits, 1, Fuzzy.MAX_EDITS));
  }
}
