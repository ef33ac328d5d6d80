package org.newshound.read.parts;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;
import org.newshound.article.Provenance;

/// The values of an article that are texts, and where each value came from. Of several values for
/// one field the first of the surest stays.
///
/// Not safe for use by several threads at once.
final class GivenTexts {
  static final double GIVEN = 1;

  private final Map<ArticlePart, String> texts = new EnumMap<>(ArticlePart.class);
  private final Map<ArticlePart, Provenance> provenance = new EnumMap<>(ArticlePart.class);

  /// Takes a value that the format gives.
  void put(ArticlePart part, String raw, String rule) {
    put(part, raw, rule, GIVEN);
  }

  /// Takes a value that is sure to a degree; it takes the place of a less sure one.
  void put(ArticlePart part, String raw, String rule, double confidence) {
    String clean = Texts.line(raw);
    if (!clean.isEmpty() && (!texts.containsKey(part) || confidence(part) < confidence)) {
      texts.put(part, clean);
      provenance.put(part, new Provenance(0, 0, 0, rule, confidence));
    }
  }

  /// Says where a value came from that is kept elsewhere.
  void mark(ArticlePart part, String rule, double confidence) {
    provenance.putIfAbsent(part, new Provenance(0, 0, 0, rule, confidence));
  }

  void remove(ArticlePart part) {
    texts.remove(part);
    provenance.remove(part);
  }

  boolean has(ArticlePart part) {
    return texts.containsKey(part);
  }

  /// Returns the value; empty when there is none.
  String text(ArticlePart part) {
    return texts.getOrDefault(part, "");
  }

  @Nullable String orNull(ArticlePart part) {
    return texts.get(part);
  }

  double confidence(ArticlePart part) {
    Provenance found = provenance.get(part);
    return found == null ? 0 : found.confidence();
  }

  Map<ArticlePart, Provenance> provenance() {
    return provenance;
  }
}
