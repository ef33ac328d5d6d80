package org.newshound.query;

import org.newshound.query.ArticleQuery.Word;
import org.newshound.query.Token.Kind;

/// Says what the parser would make of a text, for those who print queries.
final class ReadBack {
  private ReadBack() {}

  /// Says whether a text as typed is one ordinary word and nothing is wrong with it.
  static boolean asWord(String typed, String word) {
    var diagnostics = new Diagnostics();
    var lexer = new Lexer(typed, diagnostics);
    return lexer.next() instanceof Token.Leaf leaf
        && leaf.query() instanceof Word(String read)
        && read.equals(word)
        && lexer.next() instanceof Token.Symbol rest
        && rest.kind() == Kind.END
        && !diagnostics.hasErrors();
  }
}
