package org.newshound.lucene.oracle;

import java.util.HashSet;
import java.util.Set;
import org.newshound.query.ArticleQuery.Case;
import org.newshound.query.QueryField;

/// What stands around a word of a query.
///
/// @param field its field
/// @param exact whether it is meant as it stands
/// @param first among how many first words it must stand
/// @param casings how it must be capitalised
record Scope(QueryField field, boolean exact, int first, Set<Case> casings) {
  static final Scope ALL = new Scope(QueryField.TEXT, false, Integer.MAX_VALUE, Set.of());

  Scope in(QueryField other) {
    return new Scope(other, exact, first, casings);
  }

  Scope cased(Case casing) {
    Set<Case> both = new HashSet<>(casings);
    both.add(casing);
    return new Scope(field, exact, first, both);
  }

  Scope exactly() {
    return new Scope(field, true, first, casings);
  }

  Scope first(int words) {
    return new Scope(field, exact, Math.min(first, words), casings);
  }
}
