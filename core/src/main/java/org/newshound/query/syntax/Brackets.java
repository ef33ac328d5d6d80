package org.newshound.query.syntax;

import java.util.ArrayDeque;
import java.util.Deque;

/// Keeps the brackets of one query in order: those that close nothing and those that stand too deep
/// are reported and left out.
final class Brackets {
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Diagnostics diagnostics;
  private int openTooDeep;

  Brackets(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /// Takes note of an opening bracket and says whether it counts.
  boolean open(int at) {
    if (open.size() == QueryParser.MAX_DEPTH) {
      openTooDeep++;
      diagnostics.tooDeep(at, at + 1);
      return false;
    }
    open.addLast(at);
    return true;
  }

  /// Takes note of a closing bracket and says whether it counts.
  boolean close(int at) {
    if (openTooDeep > 0) {
      openTooDeep--;
      return false;
    }
    if (open.isEmpty()) {
      diagnostics.unmatchedParen(at);
      return false;
    }
    open.removeLast();
    return true;
  }

  /// Reports the brackets that are still open where the query ends.
  void end() {
    open.forEach(diagnostics::unclosedParen);
    open.clear();
  }

  /// Forgets the brackets that are still open: what closes them was cut off.
  void cut() {
    open.clear();
  }
}
