package org.newshound.query.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery;
import org.newshound.query.QueryField;
import org.newshound.query.lexical.QueryChars;

/// Reads what stands before an operand and names something: a field (`headline:`, `headline(`) or a
/// function (`caps(`).
final class Prefixes {
  private static final int LEAST_LETTERS = 3;

  private Prefixes() {}

  /// Returns where a name ends that may be a prefix: letters up to a colon, an equals sign or a
  /// bracket; -1 when none stands there.
  static int endOfName(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end == text.length() || ":=(".indexOf(text.charAt(end)) < 0 ? -1 : end;
  }

  /// Reads the field or function of a name; null when there is none of that name, which is reported
  /// when it is nearly one. A separator belongs to it, a bracket does not.
  static @Nullable Token read(String text, int start, int end, Diagnostics diagnostics) {
    String name = text.substring(start, end);
    boolean bracket = text.charAt(end) == '(';
    Optional<UnaryOperator<ArticleQuery>> function =
        bracket ? Operators.function(name) : Optional.empty();
    if (function.isPresent()) {
      return new Token.Function(function.get(), start, end);
    }
    Optional<QueryField> field = QueryField.of(name);
    if (field.isPresent()) {
      return new Token.Field(field.get(), start, bracket ? end : end + 1);
    }
    if (!bracket && isFollowed(text, end)) {
      FieldNames.nearest(name)
          .ifPresentOrElse(
              nearest -> diagnostics.unknownField(name, nearest, start),
              () -> noSuchField(text, start, end, diagnostics));
    }
    return null;
  }

  /// What looks like a field and is none is told; names and the beginnings of headlines have
  /// capitals, and what stands before an address or is too short is no field either.
  private static void noSuchField(String text, int start, int end, Diagnostics diagnostics) {
    boolean address = text.startsWith("//", end + 1);
    String name = text.substring(start, end);
    boolean small = name.equals(name.toLowerCase(Locale.ROOT));
    if (text.charAt(end) == ':' && name.length() >= LEAST_LETTERS && small && !address) {
      diagnostics.noSuchField(name, start);
    }
  }

  private static boolean isFollowed(String text, int index) {
    return index + 1 < text.length()
        && !QueryChars.isBlank(text.charAt(index + 1))
        && text.charAt(index + 1) != ')';
  }
}
