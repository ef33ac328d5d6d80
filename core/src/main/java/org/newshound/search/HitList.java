package org.newshound.search;

import java.util.List;
import java.util.function.Consumer;

/// The hits of an answer. Whoever reads them says what is to be done when a limit cut them off.
///
/// ```java
/// List<Hit> all = result.hits().complete();
/// List<Hit> some = result.hits().soFar(stopped -> warn(stopped.reason()));
/// ```
public final class HitList {
  private final List<Hit> hits;
  private final Completeness completeness;

  /// Makes a list.
  ///
  /// @param hits the hits, best first
  /// @param completeness whether all there is was looked at
  public HitList(List<Hit> hits, Completeness completeness) {
    this.hits = List.copyOf(hits);
    this.completeness = completeness;
  }

  /// {@return the hits, best first}
  ///
  /// @throws SearchStoppedException when a limit cut them off
  public List<Hit> complete() {
    return soFar(stopped -> {
      throw new SearchStoppedException(stopped);
    });
  }

  /// {@return the hits there are, best first}
  ///
  /// @param cutOff told before, when a limit cut them off
  public List<Hit> soFar(Consumer<? super Completeness.Stopped> cutOff) {
    if (completeness instanceof Completeness.Stopped stopped) {
      cutOff.accept(stopped);
    }
    return hits;
  }

  /// {@return whether all there is was looked at}
  public Completeness completeness() {
    return completeness;
  }

  /// {@return how many there are, cut off or not}
  public int size() {
    return hits.size();
  }

  /// {@return whether there are none, cut off or not}
  public boolean isEmpty() {
    return hits.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HitList list
        && hits.equals(list.hits)
        && completeness.equals(list.completeness);
  }

  @Override
  public int hashCode() {
    return 31 * hits.hashCode() + completeness.hashCode();
  }

  @Override
  public String toString() {
    return hits + ", " + completeness;
  }
}
