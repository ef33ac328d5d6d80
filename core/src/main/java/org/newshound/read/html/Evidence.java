package org.newshound.read.html;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Provenance;
import org.newshound.read.html.meta.Found;

/// Notes how each value of an article was found.
final class Evidence {
  private final Map<ArticlePart, Provenance> provenance = new EnumMap<>(ArticlePart.class);

  /// Notes the rule of a found value and returns the value, or `null` when none was found.
  <T> @Nullable T note(ArticlePart part, Optional<Found<T>> found) {
    if (found.isEmpty()) {
      return null;
    }
    note(part, found.get().rule(), found.get().confidence());
    return found.get().value();
  }

  void note(ArticlePart part, String rule, double confidence) {
    provenance.put(part, new Provenance(0, 0, 0, rule, confidence));
  }

  void noteIfAbsent(ArticlePart part, Provenance found) {
    provenance.putIfAbsent(part, found);
  }

  /// Says whether a value is sure enough to be sorted on.
  boolean isTrusted(ArticlePart part) {
    Provenance found = provenance.get(part);
    return found == null || found.confidence() >= Provenance.TRUSTED;
  }

  Map<ArticlePart, Provenance> provenance() {
    return provenance;
  }
}
