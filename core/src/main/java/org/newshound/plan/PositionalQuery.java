package org.newshound.plan;

import java.util.List;
import org.newshound.query.Distance;

/// What is looked for in one field of an article. A match is a span: a first and a last position.
public sealed interface PositionalQuery {

  /// Words in this order. With slop they may be moved: the positions of all, each less its own
  /// position in the phrase, differ by the slop at most, and no two words take one position.
  ///
  /// @param slots what may occur at each position, in order; not empty
  /// @param steps how far each slot is from the first, in positions
  /// @param slop how far the words may be moved
  /// @param limits where they must be and how they must be capitalized
  record Words(List<TermSlot> slots, List<Integer> steps, int slop, Limits limits)
      implements PositionalQuery {
    /// Copies the slots and steps.
    public Words {
      slots = List.copyOf(slots);
      steps = List.copyOf(steps);
      if (slots.isEmpty() || slots.size() != steps.size()) {
        throw new IllegalArgumentException(
            slots.size() + " slots and " + steps.size() + " steps are no words");
      }
    }

    /// Returns these words with other limits.
    public Words within(Limits other) {
      return new Words(slots, steps, slop, other);
    }

    /// Returns these words, to be moved as far as this.
    public Words withSlop(int other) {
      return new Words(slots, steps, other, limits);
    }
  }

  /// Any of several queries.
  ///
  /// @param queries the queries
  record Any(List<PositionalQuery> queries) implements PositionalQuery {
    /// Copies the queries.
    public Any {
      queries = List.copyOf(queries);
    }
  }

  /// Several queries that must all match, anywhere; the matches are those of all.
  ///
  /// @param queries the queries
  record All(List<PositionalQuery> queries) implements PositionalQuery {
    /// Copies the queries.
    public All {
      queries = List.copyOf(queries);
    }
  }

  /// Matches of all queries on the left and all on the right, each of the left at most this far
  /// from each of the right and not overlapping it. The match covers them all.
  ///
  /// @param left the queries on the left
  /// @param right the queries on the right
  /// @param distance how far apart
  /// @param ordered whether the left must come before the right
  record Near(
      List<PositionalQuery> left, List<PositionalQuery> right, Distance distance, boolean ordered)
      implements PositionalQuery {
    /// Copies the queries.
    public Near {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /// Matches of one query that do not have matches of all others near them. One that overlaps is
  /// near, the same span is not.
  ///
  /// @param wanted the query that matches
  /// @param unwanted the queries of which one at least must not be near
  /// @param distance how far apart
  /// @param ordered whether only what follows counts
  record NotNear(
      PositionalQuery wanted, List<PositionalQuery> unwanted, Distance distance, boolean ordered)
      implements PositionalQuery {
    /// Copies the queries.
    public NotNear {
      unwanted = List.copyOf(unwanted);
    }
  }

  /// The matches of a query when there are enough of them that do not overlap.
  ///
  /// @param count how many
  /// @param query the query
  record AtLeast(int count, PositionalQuery query) implements PositionalQuery {}

  /// Where words must be and how they must be capitalized.
  ///
  /// @param first among so many first positions of the field; `Integer.MAX_VALUE` for anywhere
  /// @param lead whether in the lead alone
  /// @param casings how every word may be capitalized
  record Limits(int first, boolean lead, List<Casing> casings) {
    /// Anywhere, however capitalized.
    public static final Limits NONE =
        new Limits(Integer.MAX_VALUE, false, List.of(Casing.values()));

    /// Copies the casings.
    public Limits {
      casings = List.copyOf(casings);
    }

    /// Returns whether anything is limited.
    public boolean isNone() {
      return equals(NONE);
    }

    /// Returns these limits with words among so many first positions.
    public Limits withFirst(int positions) {
      return new Limits(Math.min(first, positions), lead, casings);
    }

    /// Returns these limits with words in the lead.
    public Limits inLead() {
      return new Limits(first, true, casings);
    }

    /// Returns these limits with words capitalized so.
    public Limits withCasings(List<Casing> wanted) {
      return new Limits(first, lead, casings.stream().filter(wanted::contains).toList());
    }

    /// Returns whether words may be capitalized in any way.
    public boolean anyCasing() {
      return casings.size() == Casing.values().length;
    }
  }
}
