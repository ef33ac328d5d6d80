package org.newshound.lucene.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One way in which a query matches: a span, and the positions of the words in it that make it.
///
/// @param start its first position
/// @param end its last position
/// @param words the positions of its words
record Way(int start, int end, Set<Integer> words) {
  /// Returns the way that one word makes.
  static Way of(Token token) {
    return new Way(token.position(), token.position(), Set.of(token.position()));
  }

  /// Returns how many ways there are at most that do not overlap.
  static int apart(Set<Way> ways) {
    int count = 0;
    int end = -1;
    for (Way way : ways.stream().sorted((a, b) -> Integer.compare(a.end(), b.end())).toList()) {
      if (way.start() > end) {
        count++;
        end = way.end();
      }
    }
    return count;
  }

  /// Returns all ways to choose one of each.
  static List<List<Way>> choices(List<Set<Way>> all) {
    List<List<Way>> choices = new ArrayList<>();
    choices.add(List.of());
    for (Set<Way> each : all) {
      List<List<Way>> longer = new ArrayList<>();
      for (List<Way> choice : choices) {
        for (Way way : each) {
          List<Way> more = new ArrayList<>(choice);
          more.add(way);
          longer.add(more);
        }
      }
      choices = longer;
    }
    return choices;
  }

  /// Returns the span that covers several.
  static Way cover(List<Way> ways) {
    Set<Integer> words = new TreeSet<>();
    ways.forEach(way -> words.addAll(way.words()));
    return new Way(
        Collections.min(ways.stream().map(Way::start).toList()),
        Collections.max(ways.stream().map(Way::end).toList()),
        words);
  }
}
