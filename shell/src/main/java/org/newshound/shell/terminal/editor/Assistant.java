package org.newshound.shell.terminal.editor;

import java.util.List;
import org.newshound.shell.terminal.text.Style;

/// Helps a person to type a line.
///
/// [#colors] and [#isOpen] are asked on every key and answer at once. [#hint] and [#choices] may
/// take their time: they run off the thread that takes keys, and what comes too late is dropped.
public interface Assistant {
  /// One that does not help.
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

  /// {@return how the parts of a line are to look; what no tint covers is plain}
  ///
  /// @param typed the line so far
  List<StyledRange> colors(String typed);

  /// {@return whether Enter should begin another line rather than end the whole}
  ///
  /// @param typed the line so far
  boolean isOpen(String typed);

  /// {@return what is to be shown besides}
  ///
  /// @param typed the line so far
  /// @param cancellation says when the advice is not wanted any more
  Hint hint(String typed, Cancellation cancellation);

  /// {@return what could be typed instead of the last word}
  ///
  /// @param typed the line up to the cursor
  /// @param cancellation says when the choices are not wanted any more
  Choices choices(String typed, Cancellation cancellation);

  /// Tells a helper to give up.
  @FunctionalInterface
  interface Cancellation {
    /// {@return whether the line has changed meanwhile}
    boolean isCancelled();
  }

  /// A part of a line and how it looks.
  ///
  /// @param start where it begins, in UTF-16 units of the line
  /// @param end where it ends, exclusive
  /// @param style how it looks
  record StyledRange(int start, int end, Style style) {}

  /// What is shown besides what is typed.
  ///
  /// @param ghost how the line could go on; one key accepts it
  /// @param note what to say of it, such as how many articles have that word
  /// @param live what the line would find as it is; empty when nobody wants to know
  /// @param ranges parts of the line that look otherwise than at first
  record Hint(String ghost, String note, String live, List<StyledRange> ranges) {
    /// Nothing to say.
    public static final Hint NONE = new Hint("", "", "", List.of());

    /// Copies the tints.
    public Hint {
      ranges = List.copyOf(ranges);
    }
  }

  /// What could stand in the place of the last word.
  ///
  /// @param start where that word begins
  /// @param words what could stand there, the likeliest first
  record Choices(int start, List<Choice> words) {
    /// Copies the words.
    public Choices {
      words = List.copyOf(words);
    }
  }

  /// One thing that could be typed.
  ///
  /// @param text what to type
  /// @param note what to say of it
  /// @param group the heading it stands under in a list
  /// @param complete whether a blank follows it
  record Choice(String text, String note, String group, boolean complete) {}
}
