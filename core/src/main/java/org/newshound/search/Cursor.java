package org.newshound.search;

/// Where a page of hits ended. What was there when the first page was asked for is on one page
/// exactly, also while articles are added. In the order of relevance that holds as long as scores
/// stay, which new articles can change.
public sealed interface Cursor {
  /// The base of the numbers in the text of a cursor.
  int RADIX = 36;

  /// Behind a hit in the order of relevance.
  ///
  /// @param score its score
  /// @param moment its date in milliseconds since 1970, the least number for none
  /// @param tie what orders articles of one moment
  record ByScore(float score, long moment, long tie) implements Cursor {}

  /// Behind a hit in the order of dates.
  ///
  /// @param moment its date in milliseconds since 1970, the least number for none
  /// @param tie what orders articles of one moment
  record ByDate(long moment, long tie) implements Cursor {}

  /// {@return the cursor as text that may stand in a web address: letters, digits, `.` and `-`}
  default String text() {
    return switch (this) {
      case ByScore(float score, long moment, long tie) ->
          String.join(
              ".",
              "s",
              Integer.toUnsignedString(Float.floatToIntBits(score), RADIX),
              Long.toString(moment, RADIX),
              Long.toString(tie, RADIX));
      case ByDate(long moment, long tie) ->
          String.join(".", "d", Long.toString(moment, RADIX), Long.toString(tie, RADIX));
    };
  }

  /// {@return the cursor of a text that [#text] returned}
  ///
  /// @param text the text
  /// @throws IllegalArgumentException when no cursor has that text
  static Cursor of(String text) {
    String[] parts = text.split("\\.", -1);
    try {
      if (parts.length == 4 && parts[0].equals("s")) {
        float score = Float.intBitsToFloat(Integer.parseUnsignedInt(parts[1], RADIX));
        return new ByScore(score, Long.parseLong(parts[2], RADIX), Long.parseLong(parts[3], RADIX));
      }
      if (parts.length == 3 && parts[0].equals("d")) {
        return new ByDate(Long.parseLong(parts[1], RADIX), Long.parseLong(parts[2], RADIX));
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + text + "\" is no cursor", e);
    }
    throw new IllegalArgumentException("\"" + text + "\" is no cursor");
  }

  /// {@return whether this is of that order}
  ///
  /// @param order the order
  default boolean fits(Order order) {
    return switch (this) {
      case ByScore score -> order == Order.RELEVANCE;
      case ByDate date -> order != Order.RELEVANCE;
    };
  }
}
