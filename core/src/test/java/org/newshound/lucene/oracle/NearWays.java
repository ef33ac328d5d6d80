package org.newshound.lucene.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newshound.query.ArticleQuery.Near;
import org.newshound.query.Distance;
import org.newshound.query.QueryField;

/// The ways in which two sides of a proximity stand near each other, or apart.
final class NearWays {
  private final Texts texts;

  NearWays(Texts texts) {
    this.texts = texts;
  }

  /// Returns the spans of what stands on both sides, each way on the left near each on the right.
  Set<Way> near(
      Near near, List<List<Set<Way>>> lefts, List<List<Set<Way>>> rights, QueryField text) {
    Set<Way> found = new HashSet<>();
    for (List<Set<Way>> left : lefts) {
      for (List<Set<Way>> right : rights) {
        for (List<Way> some : Way.choices(left)) {
          for (List<Way> others : Way.choices(right)) {
            if (some.stream()
                .allMatch(one -> others.stream().allMatch(two -> isNear(near, one, two, text)))) {
              List<Way> all = new ArrayList<>(some);
              all.addAll(others);
              found.add(Way.cover(all));
            }
          }
        }
      }
    }
    return found;
  }

  /// Returns what stands on the left and has nothing of the right near it.
  List<List<Set<Way>>> apart(
      Near near, List<List<Set<Way>>> lefts, List<List<Set<Way>>> rights, QueryField text) {
    List<List<Set<Way>>> kept = lefts;
    for (List<Set<Way>> unwanted : rights) {
      kept =
          kept.stream()
              .map(all -> all.stream().map(ways -> withoutAll(ways, unwanted, near, text)).toList())
              .toList();
    }
    return kept;
  }

  private Set<Way> withoutAll(Set<Way> ways, List<Set<Way>> unwanted, Near near, QueryField text) {
    Set<Way> kept = new HashSet<>();
    for (Way way : ways) {
      boolean all =
          unwanted.stream()
              .allMatch(those -> those.stream().anyMatch(it -> disturbs(way, it, near, text)));
      if (!all) {
        kept.add(way);
      }
    }
    return kept;
  }

  private boolean disturbs(Way way, Way other, Near near, QueryField text) {
    if (way.start() == other.start() && way.end() == other.end()) {
      return false;
    }
    if (other.start() <= way.end() && other.end() >= way.start()) {
      return switch (near.distance()) {
        case Distance.Words words -> true;
        case Distance.Sentence sentence -> texts.sameSentence(way, other, text);
        case Distance.Paragraph paragraph -> texts.sameParagraph(way, other, text);
      };
    }
    return isNear(near, way, other, text);
  }

  private boolean isNear(Near near, Way one, Way two, QueryField text) {
    boolean before = one.end() < two.start();
    boolean behind = two.end() < one.start();
    if (!before && (near.ordered() || !behind)) {
      return false;
    }
    return switch (near.distance()) {
      case Distance.Words words ->
          (before ? two.start() - one.end() : one.start() - two.end()) <= words.count();
      case Distance.Sentence sentence -> texts.sameSentence(one, two, text);
      case Distance.Paragraph paragraph -> texts.sameParagraph(one, two, text);
    };
  }
}
