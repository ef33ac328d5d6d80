package org.newshound.article;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newshound.article.text.Check;

/// A value of an extra field: a text, which is compared whole and exactly, or a number.
///
/// Instances are immutable and safe for use by many threads.
public sealed interface ExtraValue {
  /// {@return the value as it is typed in a query and shown in counts}
  String text();

  /// A text: neither folded nor trimmed nor taken apart.
  ///
  /// @param text 1 to 256 bytes of UTF-8, made from well-formed UTF-16 without control characters
  record Text(String text) implements ExtraValue {
    /// The longest text, in UTF-8 bytes.
    public static final int MAX_BYTES = 256;

    /// Checks the text.
    public Text {
      Check.key("the value of an extra field", text);
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_BYTES) {
        throw new IllegalArgumentException(
            "the value of an extra field has "
                + bytes
                + " bytes, more than "
                + MAX_BYTES
                + "; put longer texts in the body");
      }
    }
  }

  /// A number: one that a `long` holds is exact, any other is as near as a `double` is. Numbers
  /// that are equal are equal values, however they were given: 3 is 3.0.
  ///
  /// @param value the number
  record Decimal(BigDecimal value) implements ExtraValue, Comparable<Decimal> {
    private static final Pattern FORM =
        Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");
    private static final double LONG_END = 0x1p63;
    private static final int MOST_ZEROS = 19;

    /// Makes one number of all ways to write it.
    public Decimal {
      value = isLong(value) ? new BigDecimal(value.toBigInteger()) : nearest(value.doubleValue());
    }

    /// {@return the number}
    ///
    /// @param number a whole number
    public static Decimal of(long number) {
      return new Decimal(BigDecimal.valueOf(number));
    }

    /// {@return the number}
    ///
    /// @param number a finite number
    /// @throws IllegalArgumentException when it is none
    public static Decimal of(double number) {
      return new Decimal(nearest(number));
    }

    /// {@return the number that a text is: digits with a sign, a point and an exponent at most;
    /// nothing when it is no number}
    ///
    /// @param typed the text
    public static Optional<Decimal> parse(String typed) {
      return FORM.matcher(typed).matches() && Double.isFinite(new BigDecimal(typed).doubleValue())
          ? Optional.of(new Decimal(new BigDecimal(typed)))
          : Optional.empty();
    }

    /// {@return the number without an exponent, unless it would have many zeros}
    @Override
    public String text() {
      boolean small = value.scale() - value.precision() < MOST_ZEROS && value.scale() > -MOST_ZEROS;
      return small ? value.toPlainString() : value.toString();
    }

    /// {@return whether a `long` holds the number}
    public boolean isLong() {
      return isLong(value);
    }

    @Override
    public int compareTo(Decimal other) {
      return value.compareTo(other.value);
    }

    private static boolean isLong(BigDecimal value) {
      BigDecimal bare = value.stripTrailingZeros();
      return bare.scale() <= 0
          && bare.precision() - bare.scale() <= MOST_ZEROS
          && bare.toBigInteger().bitLength() < Long.SIZE;
    }

    /// A whole number within the longs is what the double is exactly, not its shortest spelling.
    private static BigDecimal nearest(double number) {
      if (!Double.isFinite(number)) {
        throw new IllegalArgumentException(
            "the value of an extra field is " + number + "; a number is finite");
      }
      boolean whole = number == Math.rint(number) && number >= -LONG_END && number < LONG_END;
      return whole
          ? BigDecimal.valueOf((long) number)
          : BigDecimal.valueOf(number).stripTrailingZeros();
    }
  }
}
