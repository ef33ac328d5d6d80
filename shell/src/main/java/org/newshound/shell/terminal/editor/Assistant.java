package org.newshound.shell.terminal.editor;

import java.util.List;
import org.newshound.shell.terminal.text.Style;

/// Helps to type a line.
///
/// [#colors] and [#isOpen] are called on every key and must return immediately. [#hint] and
/// [#choices] may take longer: they run on another thread than the one that reads keys, and a late
/// result is dropped.
public interface Assistant {
  /// An assistant that does not help.
  Assistant NONE =
      new Assistant() {
        @Override
        public List<StyledRange> colors(String typed) {
          return List.of();
        }

        @Override
        public boolean isOpen(String typed) {
          return false;
        }

        @Override
        public Hint hint(String typed, Cancellation cancellation) {
          return Hint.NONE;
        }

        @Override
        public Choices choices(String typed, Cancellation cancellation) {
          return new Choices(typed.length(), List.of());
        }
      };

  /// {@return how the parts of a line look; what no range covers is plain}
  ///
  /// @param typed the line so far
  List<StyledRange> colors(String typed);

  /// {@return whether Enter continues the input on another line instead of ending it}
  ///
  /// @param typed the line so far
  boolean isOpen(String typed);

  /// {@return what to show next to the line}
  ///
  /// @param typed the line so far
  /// @param cancellation tells when the hint is no longer needed
  Hint hint(String typed, Cancellation cancellation);

  /// {@return the completions of the last word}
  ///
  /// @param typed the line up to the cursor
  /// @param cancellation tells when the choices are no longer needed
  Choices choices(String typed, Cancellation cancellation);

  /// Tells a task to stop.
  @FunctionalInterface
  interface Cancellation {
    /// {@return whether the line has changed in the meantime}
    boolean isCancelled();
  }

  /// A part of a line and how it looks.
  ///
  /// @param start where it begins, in UTF-16 units of the line
  /// @param end where it ends, exclusive
  /// @param style how it looks
  record StyledRange(int start, int end, Style style) {}

  /// What is shown next to the line that is typed.
  ///
  /// @param ghost a possible continuation of the line; one key accepts it
  /// @param note a remark about it, such as how many articles contain the word
  /// @param live what the line finds as it is; empty if that is switched off
  /// @param ranges parts of the line whose style changes
  record Hint(String ghost, String note, String live, List<StyledRange> ranges) {
    /// No hint.
    public static final Hint NONE = new Hint("", "", "", List.of());

    /// Copies the ranges.
    public Hint {
      ranges = List.copyOf(ranges);
    }
  }

  /// The completions of the last word.
  ///
  /// @param start where that word begins
  /// @param words the completions, the most likely first
  record Choices(int start, List<Choice> words) {
    /// Copies the words.
    public Choices {
      words = List.copyOf(words);
    }
  }

  /// One completion.
  ///
  /// @param text what to type
  /// @param note a remark about it
  /// @param group its heading in a list
  /// @param complete whether a blank follows it
  record Choice(String text, String note, String group, boolean complete) {}
}
