package org.newshound.article;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What extra fields an article may have.
final class ExtraFields {
  private ExtraFields() {}

  /// {@return an immutable copy in order of name, equal values once; refuses what is too much}
  static Map<String, List<ExtraValue>> copy(Map<String, List<ExtraValue>> fields) {
    Map<String, List<ExtraValue>> copy = new TreeMap<>();
    fields.forEach((name, values) -> {
      if (!values.isEmpty()) {
        copy.put(ExtraName.checked(name), values(name, values));
      }
    });
    int count = copy.values().stream().mapToInt(List::size).sum();
    if (count > Article.MAX_EXTRA_VALUES) {
      throw new IllegalArgumentException(
          "an article has "
              + count
              + " values in its extra fields; it may have "
              + Article.MAX_EXTRA_VALUES
              + " at most");
    }
    return Collections.unmodifiableMap(copy);
  }

  private static List<ExtraValue> values(String name, List<ExtraValue> values) {
    List<ExtraValue> each = List.copyOf(new LinkedHashSet<>(values));
    if (each.stream().map(ExtraValue::getClass).distinct().count() > 1) {
      throw new IllegalArgumentException(
          "the extra field "
              + name
              + " has texts and numbers; an article has the one or the other under a name");
    }
    return each;
  }
}
