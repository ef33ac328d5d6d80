package org.newshound.read.parts;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newshound.article.ArticlePart;

/// What a format gives for the parts of an article that are texts, or are read from one. Of several
/// values for one part the first of the surest stays.
///
/// Not safe for use by several threads at once.
final class GivenTexts {
  static final double GIVEN = 1;

  private final Map<ArticlePart, String> texts = new EnumMap<>(ArticlePart.class);
  private final Evidence evidence;

  GivenTexts(Evidence evidence) {
    this.evidence = evidence;
  }

  /// Takes a value that the format gives.
  void put(ArticlePart part, String raw, String rule) {
    put(part, raw, rule, GIVEN);
  }

  /// Takes a value that is sure to a degree; it takes the place of a less sure one.
  void put(ArticlePart part, String raw, String rule, double confidence) {
    String clean = Texts.line(raw);
    if (!clean.isEmpty() && (!texts.containsKey(part) || evidence.confidence(part) < confidence)) {
      texts.put(part, clean);
      evidence.note(part, rule, confidence);
    }
  }

  void remove(ArticlePart part) {
    texts.remove(part);
    evidence.forget(part);
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
}
