package org.newshound.read.parts;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newshound.article.Provenance;

/// The values of an article that are texts, and where each value came from. Of several values for
/// one field the first of the surest stays.
///
/// Not safe for use by several threads at once.
final class Values {
  static final double GIVEN = 1;

  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Provenance> provenance = new TreeMap<>();

  /// Takes a value that the format gives.
  void put(String field, String raw, String rule) {
    put(field, raw, rule, GIVEN);
  }

  /// Takes a value that is sure to a degree; it takes the place of a less sure one.
  void put(String field, String raw, String rule, double confidence) {
    String clean = Texts.line(raw);
    if (!clean.isEmpty() && (!texts.containsKey(field) || confidence(field) < confidence)) {
      texts.put(field, clean);
      provenance.put(field, new Provenance(0, 0, 0, rule, confidence));
    }
  }

  /// Says where a value came from that is kept elsewhere.
  void mark(String field, String rule, double confidence) {
    provenance.putIfAbsent(field, new Provenance(0, 0, 0, rule, confidence));
  }

  void remove(String field) {
    texts.remove(field);
    provenance.remove(field);
  }

  boolean has(String field) {
    return texts.containsKey(field);
  }

  /// Returns the value; empty when there is none.
  String text(String field) {
    return texts.getOrDefault(field, "");
  }

  @Nullable String orNull(String field) {
    return texts.get(field);
  }

  double confidence(String field) {
    Provenance found = provenance.get(field);
    return found == null ? 0 : found.confidence();
  }

  Map<String, Provenance> provenance() {
    return provenance;
  }
}
