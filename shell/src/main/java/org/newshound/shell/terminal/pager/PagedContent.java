package org.newshound.shell.terminal.pager;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.newshound.shell.terminal.text.StyledLine;

/// Content that may be taller than the screen.
///
/// @param title what it is, for the line at its foot
/// @param own what its own keys do, for that line too
/// @param keys the keys that lead away from it, such as `]`
/// @param actions what other keys of its own do
/// @param latest whether its end is seen first
/// @param columns tells how wide the screen is now
/// @param content draws it for that width, line by line as they are taken
public record PagedContent(
    String title,
    List<Key> own,
    String keys,
    Map<Character, Action> actions,
    boolean latest,
    IntSupplier columns,
    Supplier<Iterator<StyledLine>> content) {
  /// Copies the lists.
  public PagedContent {
    own = List.copyOf(own);
    actions = Map.copyOf(actions);
  }

  /// Creates content without keys of its own.
  public PagedContent(
      String title, boolean latest, IntSupplier columns, Supplier<List<StyledLine>> content) {
    this(title, List.of(), "", Map.of(), latest, columns, () -> content.get().iterator());
  }

  /// What is told of a key.
  ///
  /// @param name the key, such as `o`, or two: `n/p`
  /// @param word what it does in a word, for the line at the foot; empty when it is not told there
  /// @param meaning what it does
  public record Key(String name, String word, String meaning) {}

  /// What a key does.
  @FunctionalInterface
  public interface Action {
    /// Does it and returns what to say about it; a blank line when that is nothing.
    ///
    /// @param foot asks for what else it needs
    StyledLine act(Foot foot) throws IOException;
  }

  /// Asks at the foot of the screen.
  public interface Foot {
    /// Returns what was typed, or nothing when that was given up.
    ///
    /// @param question what is asked
    /// @param proposal the initial text
    Optional<String> line(String question, String proposal) throws IOException;

    /// Returns whether a question was answered with `y`.
    boolean confirms(String question) throws IOException;
  }

  /// Returns how wide the screen is now.
  int width() {
    return columns.getAsInt();
  }

  /// Returns its lines, to be drawn for the width that there is now.
  LazyLines lines() {
    return new LazyLines(content.get(), width());
  }
}
