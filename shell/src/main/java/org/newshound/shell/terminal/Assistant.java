package org.newshound.shell.terminal;

import java.util.List;

/// Helps a person to type a line.
///
/// [#colors] and [#isOpen] are asked on every key and answer at once. [#advise] and [#choices] may
/// take their time: they run off the thread that takes keys, and what comes too late is dropped.
public interface Assistant {
  /// One that does not help.
  Assistant NONE =
      new Assistant() {
        @Override
        public List<Tint> colors(String typed) {
          return List.of();
        }

        @Override
        public boolean isOpen(String typed) {
          return false;
        }

        @Override
        public Advice advise(String typed, Haste haste) {
          return Advice.NONE;
        }

        @Override
        public Choices choices(String typed, Haste haste) {
          return new Choices(typed.length(), List.of());
        }
      };

  /// {@return how the parts of a line are to look; what no tint covers is plain}
  ///
  /// @param typed the line so far
  List<Tint> colors(String typed);

  /// {@return whether Enter should begin another line rather than end the whole}
  ///
  /// @param typed the line so far
  boolean isOpen(String typed);

  /// {@return what is to be shown besides}
  ///
  /// @param typed the line so far
  /// @param haste says when the advice is not wanted any more
  Advice advise(String typed, Haste haste);

  /// {@return what could be typed instead of the last word}
  ///
  /// @param typed the line up to the cursor
  /// @param haste says when the choices are not wanted any more
  Choices choices(String typed, Haste haste);

  /// Tells a helper to give up.
  @FunctionalInterface
  interface Haste {
    /// {@return whether the line has changed meanwhile}
    boolean isStale();
  }

  /// A part of a line and how it looks.
  ///
  /// @param start where it begins, in UTF-16 units of the line
  /// @param end where it ends, exclusive
  /// @param style how it looks
  record Tint(int start, int end, Style style) {}

  /// What is shown besides what is typed.
  ///
  /// @param ghost how the line could go on; one key accepts it
  /// @param note what to say of it, such as how many articles have that word
  /// @param live what the line would find as it is; empty when nobody wants to know
  /// @param tints parts of the line that look otherwise than at first
  record Advice(String ghost, String note, String live, List<Tint> tints) {
    /// Nothing to say.
    public static final Advice NONE = new Advice("", "", "", List.of());

    /// Copies the tints.
    public Advice {
      tints = List.copyOf(tints);
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
