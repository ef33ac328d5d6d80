package org.newshound.query.syntax;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.ArticleQuery.Phrase;
import org.newshound.query.lexical.Escapes;
import org.newshound.query.lexical.Numbers;
import org.newshound.query.lexical.Patterns;
import org.newshound.query.lexical.QueryChars;
import org.newshound.query.lexical.Quotes;

/// Reads a phrase in quotes, and how far its words may be moved.
final class Phrases {
  private Phrases() {}

  /// A phrase.
  ///
  /// @param query the phrase; null when it holds nothing to look for
  /// @param end the place behind it
  record Read(@Nullable ArticleQuery query, int end) {}

  /// Reads the phrase whose quote stands at a place; none when the quote is never closed.
  static Optional<Read> read(String text, int start, Diagnostics diagnostics) {
    int close = Quotes.closing(text, start);
    if (close < 0) {
      diagnostics.unclosedQuote(start);
      return Optional.empty();
    }
    String words = QueryChars.singleSpaced(Escapes.remove(text, start + 1, close));
    boolean kept = QueryChars.saysSomething(words) || Escapes.within(text, start + 1, close);
    int tilde = tilde(text, close + 1);
    int end = tilde < 0 ? close + 1 : Numbers.end(text, tilde + 1);
    int slop = tilde < 0 ? 0 : slop(text, tilde, end, diagnostics);
    if (Patterns.isOpen(words)) {
      diagnostics.literalWildcard(start, close + 1);
    }
    return Optional.of(new Read(kept ? new Phrase(words, slop) : null, end));
  }

  /// Returns the place of the tilde that a number follows, blanks before it or not; -1 when there
  /// is none.
  private static int tilde(String text, int from) {
    int tilde = from;
    while (tilde < text.length() && QueryChars.isBlank(text.charAt(tilde))) {
      tilde++;
    }
    if (tilde == text.length() || text.charAt(tilde) != '~') {
      return -1;
    }
    int end = Numbers.end(text, tilde + 1);
    boolean ends =
        end == text.length() || text.charAt(end) == '^' || QueryChars.endsWord(text.charAt(end));
    return end > tilde + 1 && ends ? tilde : -1;
  }

  private static int slop(String text, int tilde, int end, Diagnostics diagnostics) {
    int slop = Numbers.upTo(Phrase.MAX_SLOP, text.substring(tilde + 1, end));
    if (slop > Phrase.MAX_SLOP) {
      diagnostics.distanceClamped(tilde, end);
    }
    return Math.min(slop, Phrase.MAX_SLOP);
  }
}
