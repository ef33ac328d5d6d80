package org.newshound.read.parts;

import java.util.EnumMap;
import java.util.Map;
import org.newshound.article.ArticlePart;
import org.newshound.article.Provenance;

/// How each value of an article was found.
///
/// Not safe for use by several threads at once.
public final class Evidence {
  private final Map<ArticlePart, Provenance> provenance = new EnumMap<>(ArticlePart.class);

  /// Notes how the value of a part was found, instead of what was noted before.
  public void note(ArticlePart part, String rule, double confidence) {
    note(part, new Provenance(0, 0, 0, rule, confidence));
  }

  /// Notes how the value of a part was found, instead of what was noted before.
  public void note(ArticlePart part, Provenance found) {
    provenance.put(part, found);
  }

  /// Notes how the value of a part was found, unless something was noted before.
  public void noteIfAbsent(ArticlePart part, String rule, double confidence) {
    noteIfAbsent(part, new Provenance(0, 0, 0, rule, confidence));
  }

  /// Notes how the value of a part was found, unless something was noted before.
  public void noteIfAbsent(ArticlePart part, Provenance found) {
    provenance.putIfAbsent(part, found);
  }

  /// Forgets how the value of a part was found.
  public void forget(ArticlePart part) {
    provenance.remove(part);
  }

  /// {@return whether it was noted how the value of a part was found}
  public boolean has(ArticlePart part) {
    return provenance.containsKey(part);
  }

  /// {@return how sure the value of a part is, from 0 to 1; 0 when nothing was noted}
  public double confidence(ArticlePart part) {
    Provenance found = provenance.get(part);
    return found == null ? 0 : found.confidence();
  }

  /// {@return whether the value of a part is sure enough to be sorted on, as a given one is}
  public boolean isTrusted(ArticlePart part) {
    return !has(part) || confidence(part) >= Provenance.TRUSTED;
  }

  Map<ArticlePart, Provenance> provenance() {
    return provenance;
  }
}
