package org.newshound.query;

import org.newshound.article.ExtraValue;

/// Which values of an extra field are wanted.
public sealed interface ExtraMatch {
  /// Any value.
  record Any() implements ExtraMatch {}

  /// One value: this text exactly or, where the text reads as a number, that number.
  ///
  /// @param text the text; not empty
  record Is(String text) implements ExtraMatch {
    /// Checks the text.
    public Is {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("the value of an extra field is one character or more");
      }
    }
  }

  /// The numbers from one to another, both of them included.
  ///
  /// @param first the first
  /// @param last the last
  record Between(ExtraValue.Decimal first, ExtraValue.Decimal last) implements ExtraMatch {}

  /// The numbers above or below one.
  ///
  /// @param comparison how they compare; not [Comparison#EXACTLY], which is [Is]
  /// @param number the number
  record Compared(Comparison comparison, ExtraValue.Decimal number) implements ExtraMatch {
    /// Checks the comparison.
    public Compared {
      if (comparison == Comparison.EXACTLY) {
        throw new IllegalArgumentException("a number itself is wanted by Is, not by a comparison");
      }
    }
  }
}
