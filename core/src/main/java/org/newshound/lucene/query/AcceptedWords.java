package org.newshound.lucene.query;

import java.io.IOException;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Finds the words of a text that an automaton accepts. Lucene's own query compiles the automaton
/// for itself, which costs more than the search; this one shares it with those of the other texts.
final class AcceptedWords extends MultiTermQuery {
  private final String pattern;
  private final CompiledAutomaton automaton;

  /// Makes a query.
  ///
  /// @param pattern what the automaton was made from
  AcceptedWords(String field, String pattern, CompiledAutomaton automaton) {
    super(field, CONSTANT_SCORE_BLENDED_REWRITE);
    this.pattern = pattern;
    this.automaton = automaton;
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return automaton.getTermsEnum(terms);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      automaton.visit(visitor, this, field);
    }
  }

  @Override
  public String toString(String of) {
    return field + ":" + pattern;
  }

  @Override
  public boolean equals(Object other) {
    return super.equals(other)
        && other instanceof AcceptedWords words
        && pattern.equals(words.pattern);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + pattern.hashCode();
  }
}
