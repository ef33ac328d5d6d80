package org.newshound.read.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Provenance;
import org.newshound.read.html.meta.Found;

/// Notes how each value of an article was found.
final class Evidence {
  private final Map<String, Provenance> provenance = new HashMap<>();

  /// Notes the rule of a found value and returns the value, or `null` when none was found.
  <T> @Nullable T note(String field, Optional<Found<T>> found) {
    if (found.isEmpty()) {
      return null;
    }
    note(field, found.get().rule(), found.get().confidence());
    return found.get().value();
  }

  void note(String field, String rule, double confidence) {
    provenance.put(field, new Provenance(0, 0, 0, rule, confidence));
  }

  void noteIfAbsent(String field, Provenance found) {
    provenance.putIfAbsent(field, found);
  }

  /// Says whether a value is sure enough to be sorted on.
  boolean isTrusted(String field) {
    Provenance found = provenance.get(field);
    return found == null || found.confidence() >= Provenance.TRUSTED;
  }

  Map<String, Provenance> provenance() {
    return provenance;
  }
}
