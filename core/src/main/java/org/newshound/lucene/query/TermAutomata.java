package org.newshound.lucene.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.newshound.lucene.analysis.IndexTokens;
import org.newshound.lucene.analysis.TextAnalysis;
import org.newshound.plan.QueryLimitException;

/// Makes automata that accept the terms of words.
///
/// A word that differs from its stem stands in the index with a mark before it, its stem without. A
/// pattern is held against both: `policy*` finds policies.
public final class TermAutomata {
  // No word of the index is longer.
  private static final int WORD_MAX_CHARS = 255;
  private static final int SHORT_CHARS = 2;
  private static final int MEDIUM_CHARS = 5;

  private TermAutomata() {}

  /// Returns what accepts the words that fit a pattern with `*` and `?`.
  ///
  /// @throws QueryLimitException when it may fit in too many ways
  static Automaton pattern(String pattern) {
    if (pattern.chars().filter(unit -> unit != '*').count() > WORD_MAX_CHARS) {
      return Automata.makeEmpty();
    }
    List<Automaton> parts = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char unit = pattern.charAt(i);
      if (unit == '*' || unit == '?') {
        literal(literal, parts);
        if (unit == '*' && i > 0 && pattern.charAt(i - 1) == '*') {
          continue;
        }
        parts.add(unit == '*' ? Automata.makeAnyString() : Automata.makeAnyChar());
      } else {
        literal.append(unit);
      }
    }
    literal(literal, parts);
    return marked(Operations.concatenate(parts));
  }

  private static void literal(StringBuilder literal, List<Automaton> parts) {
    if (!literal.isEmpty()) {
      parts.add(Automata.makeString(TextAnalysis.fold(literal.toString())));
      literal.setLength(0);
    }
  }

  /// Returns what accepts the words that differ from one by so many letters at most; the first
  /// letter must be the same.
  ///
  /// @param edits how many; 0 when the length of the word decides
  static Automaton near(String word, int edits) {
    if (word.length() > WORD_MAX_CHARS) {
      return Automata.makeEmpty();
    }
    int first = word.offsetByCodePoints(0, 1);
    return marked(
        new LevenshteinAutomata(word.substring(first), true)
            .toAutomaton(edits > 0 ? edits : edits(word), word.substring(0, first)));
  }

  /// Returns how many letters of a word may be wrong.
  public static int edits(String word) {
    int length = word.codePointCount(0, word.length());
    return length <= SHORT_CHARS ? 0 : length <= MEDIUM_CHARS ? 1 : 2;
  }

  /// Returns what accepts words as the index holds them, with their mark or without.
  public static Automaton marked(Automaton words) {
    Automaton mark = Automata.makeChar(IndexTokens.MARK);
    try {
      return Operations.determinize(
          Operations.concatenate(List.of(Operations.optional(mark), words)),
          Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    } catch (TooComplexToDeterminizeException e) {
      throw new QueryLimitException("a wildcard has too many * and ? to be looked up", e);
    }
  }
}
