package org.newshound.shell.session.action;

import java.util.Optional;
import org.newshound.query.QueryField;
import org.newshound.query.QueryPiece;
import org.newshound.query.syntax.QueryParser;
import org.newshound.search.facet.FacetName;

/// Reads what queries are to be kept to: a query, or a field and its value as `.narrow` takes them.
final class FilterQuery {
  private FilterQuery() {}

  /// Returns the query: of `byline Mara Quill` it is `byline:"Mara Quill"`, of `year:2025` it is
  /// `date:2025`.
  static String of(String typed) {
    Optional<FieldValue> named = FieldValue.of(typed);
    if (named.isEmpty() || isQuery(typed, named.get().name())) {
      return typed;
    }
    String value = named.get().value();
    boolean time = FacetName.of(named.get().name()).filter(FacetName::isTime).isPresent();
    boolean one = value.chars().noneMatch(Character::isWhitespace);
    return (time ? "date" : named.get().name())
        + ':'
        + (time || one ? value : '"' + value.replace("\"", "\\\"") + '"');
  }

  /// A query names its field by itself, and so does one whose first word is no field.
  private static boolean isQuery(String typed, String name) {
    Optional<FacetName> counted = FacetName.of(name);
    if (counted.filter(FacetName::isTime).isPresent()) {
      return false;
    }
    boolean field = counted.isPresent() || QueryField.of(name).isPresent();
    return !field
        || QueryParser.pieces(typed).stream()
            .anyMatch(piece -> piece.kind() != QueryPiece.Kind.WORD);
  }
}
