package org.newshound.read.sgml;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Published;
import org.newshound.read.date.CollectionDate;

/// Reads the day that many of the collections put into a document's id: `AP880212-0001`,
/// `WSJ870324-0001`, `LA010189-0001`, `XIE19980601.0001`, `AFP_ENG_20041001.0001`.
final class TrecId {
  private static final Set<String> SHORT_DATED = Set.of("AP", "WSJ");

  private TrecId() {}

  /// Returns the day; null when the id has none.
  static @Nullable Published day(String id) {
    int from = 0;
    while (from < id.length() && !isDigit(id.charAt(from))) {
      from += 1;
    }
    int to = from;
    while (to < id.length() && isDigit(id.charAt(to))) {
      to += 1;
    }
    boolean ends = to < id.length() && (id.charAt(to) == '-' || id.charAt(to) == '.');
    String digits = ends ? id.substring(from, to) : "";
    String prefix = id.substring(0, from);
    if (digits.length() == 8 || (digits.length() == 6 && SHORT_DATED.contains(prefix))) {
      return CollectionDate.read(digits);
    }
    return digits.length() == 6 && prefix.equals("LA")
        ? CollectionDate.read(digits.substring(4) + digits.substring(0, 4))
        : null;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }
}
