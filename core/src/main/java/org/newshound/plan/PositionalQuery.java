package org.newshound.plan;

import java.util.List;

/// What is looked for in one text. A match is a span: a first and a last position.
public sealed interface PositionalQuery {

  /// How far apart two spans may be.
  sealed interface Distance {
    /// At most so many positions from the nearer end of one to the nearer end of the other.
    ///
    /// @param limit how many; 1 for neighbours
    record Words(int limit) implements Distance {}

    /// Both in one sentence.
    record Sentence() implements Distance {}

    /// Both in one paragraph.
    record Paragraph() implements Distance {}
  }

  /// Words in this order. With slop they may be moved: the places of all, each less its own place
  /// in the phrase, differ by the slop at most, and no two words take one position.
  ///
  /// @param slots what may stand where, in order; not empty
  /// @param steps how far each slot is from the first, in positions
  /// @param slop how far the words may be moved
  /// @param limits where they must stand and how they must look
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

  /// Any of several patterns.
  ///
  /// @param patterns the patterns
  record Any(List<PositionalQuery> patterns) implements PositionalQuery {
    /// Copies the patterns.
    public Any {
      patterns = List.copyOf(patterns);
    }
  }

  /// Several patterns that must all match, wherever; the matches are those of all.
  ///
  /// @param patterns the patterns
  record All(List<PositionalQuery> patterns) implements PositionalQuery {
    /// Copies the patterns.
    public All {
      patterns = List.copyOf(patterns);
    }
  }

  /// Matches of all patterns on the left and all on the right, each of the left at most this far
  /// from each of the right and not overlapping it. The match covers them all.
  ///
  /// @param left the patterns on the left
  /// @param right the patterns on the right
  /// @param distance how far apart
  /// @param ordered whether the left must stand before the right
  record Near(
      List<PositionalQuery> left, List<PositionalQuery> right, Distance distance, boolean ordered)
      implements PositionalQuery {
    /// Copies the patterns.
    public Near {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /// Matches of one pattern that do not have matches of all others near them. One that overlaps is
  /// near, the same span is not.
  ///
  /// @param wanted the pattern that matches
  /// @param unwanted the patterns of which one at least must not be near
  /// @param distance how far apart
  /// @param ordered whether only what stands behind counts
  record Apart(
      PositionalQuery wanted, List<PositionalQuery> unwanted, Distance distance, boolean ordered)
      implements PositionalQuery {
    /// Copies the patterns.
    public Apart {
      unwanted = List.copyOf(unwanted);
    }
  }

  /// The matches of a pattern when there are enough of them apart from each other.
  ///
  /// @param count how many
  /// @param pattern the pattern
  record Repeated(int count, PositionalQuery pattern) implements PositionalQuery {}

  /// Where words must stand and how they must look.
  ///
  /// @param first in so many first positions of the text; `Integer.MAX_VALUE` for anywhere
  /// @param lead whether in the lead alone
  /// @param casings how every word may be capitalised
  record Limits(int first, boolean lead, List<Casing> casings) {
    /// Anywhere, however capitalised.
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

    /// Returns these limits with words in so many first positions.
    public Limits withFirst(int positions) {
      return new Limits(Math.min(first, positions), lead, casings);
    }

    /// Returns these limits with words in the lead.
    public Limits inLead() {
      return new Limits(first, true, casings);
    }

    /// Returns these limits with words capitalised so.
    public Limits withCasings(List<Casing> wanted) {
      return new Limits(first, lead, casings.stream().filter(wanted::contains).toList());
    }

    public boolean anyCasing() {
      return casings.size() == Casing.values().length;
    }
  }
}
