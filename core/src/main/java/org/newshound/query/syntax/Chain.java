package org.newshound.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newshound.query.ArticleQuery.Near;

/// A chain of proximity: `a w/5 b w/s c`. The smallest distance is joined first, of equal ones the
/// left one.
final class Chain {
  private final Diagnostics diagnostics;
  private final List<Part> parts = new ArrayList<>();
  private final List<Token.Reach> reaches = new ArrayList<>();
  private int start;
  private int end;

  /// How parts that cannot stand near each other are joined instead.
  interface Instead {
    @Nullable Part join(List<Part> parts, Joint joint, int start);
  }

  Chain(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void begin(@Nullable Part first, int at) {
    start = at;
    if (first != null) {
      parts.add(first);
    }
  }

  void add(Token.Reach reach, @Nullable Part part, int partEnd) {
    if (part == null) {
      return;
    }
    if (parts.size() == QueryParser.MAX_CHAIN) {
      diagnostics.chainTooLong(reach.start(), partEnd);
      return;
    }
    if (!parts.isEmpty()) {
      reaches.add(reach);
    }
    parts.add(part);
    end = partEnd;
  }

  @Nullable Part joined(Instead instead) {
    while (!reaches.isEmpty()) {
      int closest = closest();
      Part left = parts.get(closest);
      Part near = near(left, reaches.remove(closest), parts.remove(closest + 1), instead);
      parts.set(closest, near == null ? left : near);
    }
    return parts.isEmpty() ? null : parts.getFirst();
  }

  private int closest() {
    int closest = 0;
    for (int i = 1; i < reaches.size(); i++) {
      if (reaches.get(i).distance().rank() < reaches.get(closest).distance().rank()) {
        closest = i;
      }
    }
    return closest;
  }

  private @Nullable Part near(Part left, Token.Reach reach, Part right, Instead instead) {
    Optional<String> misfit = Near.misfit(left.query()).or(() -> Near.misfit(right.query()));
    if (misfit.isPresent()) {
      diagnostics.notInProximity(misfit.get(), reach.start(), reach.end());
      return instead.join(List.of(left, right), Joint.AND, start);
    }
    if (Near.noFieldHolds(left.query(), right.query())) {
      diagnostics.crossFieldProximity(reach.start(), reach.end());
      return instead.join(List.of(left, right), Joint.AND, start);
    }
    int height = 1 + Math.max(left.height(), right.height());
    if (height > QueryParser.MAX_DEPTH) {
      diagnostics.tooDeep(start, end);
      return null;
    }
    var near =
        new Near(left.query(), right.query(), reach.distance(), reach.ordered(), reach.negated());
    return new Part(near, height, false);
  }
}
